package vpcanvas.analysis.trace;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Host;

/// What stateful components remember of the way there, so that the answer finds back: NAT gateways,
/// load balancers, endpoints, egress-only gateways.
final class Conversation {

    /// What a component remembers.
    ///
    /// @param before the packet as it came in
    /// @param endpoint the interface of the endpoint through which a load balancer was reached, if any
    /// @param service the id of the endpoint's service, if any
    record Waypoint(Packet before, @Nullable Host endpoint, @Nullable String service) {}

    private final Map<String, Waypoint> waypoints = new HashMap<>();
    private @Nullable Crossing natCrossing;

    /// A NAT gateway's packet that crossed a peering: its answer comes back by itself.
    record Crossing(Packet packet, Place.AtPeering peering) {}

    void remember(String component, Waypoint waypoint) {
        waypoints.put(component, waypoint);
    }

    @Nullable Waypoint recall(String component) {
        return waypoints.get(component);
    }

    void rememberCrossing(Place.AtPeering peering) {
        natCrossing = new Crossing(peering.packet(), peering);
    }

    /// The crossing whose answer this packet is, if any.
    @Nullable Crossing crossingAnsweredBy(Packet reply) {
        return natCrossing != null && natCrossing.packet.source().equals(reply.destination())
                ? natCrossing
                : null;
    }
}
