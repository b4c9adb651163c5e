package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.Trace;

/// The drawn things that a path touches, in order: hops without a picture (route tables, local
/// delivery) are passed over, and so is a thing that comes twice in a row.
final class PathStops {
    private PathStops() {}

    static List<String> of(Draft draft) {
        List<String> stops = new ArrayList<>();
        Trace path = draft.path();
        if (path == null) {
            return stops;
        }
        for (Hop hop : path.forward().hops()) {
            boolean isThing =
                    switch (hop.kind()) {
                        case ROUTE_TABLE, LOCAL, SECURITY_GROUP, NETWORK_ACL -> false;
                        case INSTANCE,
                                INTERFACE,
                                INTERNET_GATEWAY,
                                EGRESS_ONLY_INTERNET_GATEWAY,
                                NAT_GATEWAY,
                                PEERING,
                                ENDPOINT,
                                ENDPOINT_SERVICE,
                                RESOURCE_GATEWAY,
                                LOAD_BALANCER,
                                GATEWAY_ENDPOINT,
                                TRANSIT_GATEWAY,
                                TRANSIT_GATEWAY_ROUTE_TABLE,
                                ATTACHMENT,
                                VPN,
                                DIRECT_CONNECT_GATEWAY,
                                CORPORATE,
                                VIRTUAL_PRIVATE_GATEWAY,
                                INTERNET ->
                                true;
                    };
            String thing = draft.level().shown(hop.drawn());
            boolean drawn = isThing && thing != null && draft.places().containsKey(thing);
            if (drawn && (stops.isEmpty() || !stops.getLast().equals(thing))) {
                stops.add(thing);
            }
        }
        return stops;
    }
}
