package vpcanvas.analysis.trace;

import java.util.Locale;

/// What kind of place a hop is.
public enum HopKind {
    INSTANCE,
    INTERFACE,
    ROUTE_TABLE,
    LOCAL,
    INTERNET_GATEWAY,
    EGRESS_ONLY_INTERNET_GATEWAY,
    NAT_GATEWAY,
    PEERING,
    ENDPOINT,
    ENDPOINT_SERVICE,
    LOAD_BALANCER,
    TRANSIT_GATEWAY,
    VIRTUAL_PRIVATE_GATEWAY,
    INTERNET;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
