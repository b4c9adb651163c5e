package vpcanvas.model.altered;

import java.util.List;
import vpcanvas.model.EndpointService;
import vpcanvas.model.EndpointState;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.Listener;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TargetGroup;

/// Endpoints, their services and load balancers as they are with one thing altered.
public final class AlteredServices {
    private AlteredServices() {}

    public static InterfaceEndpoint state(InterfaceEndpoint e, EndpointState state) {
        return new InterfaceEndpoint(
                e.ref(),
                e.name(),
                e.vpc(),
                e.service(),
                e.serviceName(),
                e.nodes(),
                state,
                e.securityGroups());
    }

    public static EndpointService supporting(EndpointService s, List<Ref<Region>> regions) {
        return new EndpointService(
                s.ref(),
                s.name(),
                s.loadBalancers(),
                s.acceptanceRequired(),
                s.allowedPrincipals(),
                regions);
    }

    public static GatewayEndpoint associated(GatewayEndpoint e, List<Ref<RouteTable>> tables) {
        return new GatewayEndpoint(e.ref(), e.name(), e.vpc(), e.serviceName(), tables, e.state());
    }

    /// The load balancer with its groups judging what comes over PrivateLink, or not.
    public static LoadBalancer unfiltered(LoadBalancer l, boolean privateLinkTrafficUnfiltered) {
        return new LoadBalancer(
                l.ref(),
                l.name(),
                l.type(),
                l.scheme(),
                l.vpc(),
                l.nodes(),
                l.listeners(),
                l.targetGroups(),
                l.crossZone(),
                l.securityGroups(),
                privateLinkTrafficUnfiltered);
    }

    /// The load balancer with one of its groups telling targets the client's address, or not.
    public static LoadBalancer preserving(
            LoadBalancer l, TargetGroup group, boolean preserveClientIp) {
        TargetGroup after =
                new TargetGroup(
                        group.name(),
                        group.protocol(),
                        group.port(),
                        group.targets(),
                        preserveClientIp);
        List<TargetGroup> groups =
                l.targetGroups().stream().map(g -> g.equals(group) ? after : g).toList();
        return sending(l, l.listeners(), groups, l.crossZone());
    }

    /// The load balancer with what it listens on, where it sends, and whether across zones.
    public static LoadBalancer sending(
            LoadBalancer l, List<Listener> listeners, List<TargetGroup> groups, boolean crossZone) {
        return new LoadBalancer(
                l.ref(),
                l.name(),
                l.type(),
                l.scheme(),
                l.vpc(),
                l.nodes(),
                listeners,
                groups,
                crossZone,
                l.securityGroups(),
                l.privateLinkTrafficUnfiltered());
    }
}
