package vpcanvas.analysis.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.Line;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Ip;

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

    /// A resource gateway through which the request came.
    ///
    /// @param gateway its interface
    /// @param endpoint the interface of the endpoint that the consumer dialled
    /// @param before the packet as it came to the endpoint
    record Entrance(Host gateway, Host endpoint, Packet before) {
        boolean isAt(Ref<Vpc> vpc, Ip address) {
            return gateway.subnet().vpc().equals(vpc) && gateway.address().equals(address);
        }
    }

    private @Nullable Entrance entrance;

    private final Map<Host, Host> preserving = new HashMap<>();
    private final Map<String, Subnet> arrivals = new HashMap<>();
    private final Map<String, Set<String>> appliances = new HashMap<>();
    private @Nullable Line line;
    private @Nullable GatewayEndpoint endpoint;

    /// The line by which the first packet left AWS or came in; its answer takes the same.
    void arriveBy(Line taken) {
        line = taken;
    }

    void arriveAt(GatewayEndpoint at) {
        endpoint = at;
    }

    /// The gateway endpoint that took the request, if one did.
    @Nullable GatewayEndpoint endpoint() {
        return endpoint;
    }

    @Nullable Line line() {
        return line;
    }

    /// With appliance mode a hub keeps to one zone for both directions
    /// ([R-112](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html)).
    Subnet arrivalIn(VpcAttachment attachment, List<Subnet> subnets, String zone) {
        return arrivals.computeIfAbsent(attachment.ref().id(), _ -> Zones.nearest(subnets, zone));
    }

    void rememberAppliance(Host appliance) {
        appliances
                .computeIfAbsent(appliance.subnet().vpc().id(), _ -> new HashSet<>())
                .add(appliance.id());
    }

    /// Whether the request passed appliances of this one's VPC, but not this one.
    boolean passedAnotherThan(Host appliance) {
        Set<String> passed = appliances.getOrDefault(appliance.subnet().vpc().id(), Set.of());
        return !passed.isEmpty() && !passed.contains(appliance.id());
    }

    /// Answers of a target that sees its client's address are taken by the load balancer all the same.
    void preserve(Host target, Host balancer) {
        preserving.put(target, balancer);
    }

    /// The load balancer's node that takes a target's answers to its client; null if none does.
    @Nullable Host takesAnswersOf(Host target) {
        return preserving.get(target);
    }

    void enterBy(Entrance by) {
        entrance = by;
    }

    /// The resource gateway that the request came through, if one did.
    @Nullable Entrance entrance() {
        return entrance;
    }

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
