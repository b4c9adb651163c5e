package vpcanvas.analysis.recipe;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Account;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.GatewayLoadBalancerEndpoint;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.OtherAttachment;
import vpcanvas.model.OtherEndpoint;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceConfiguration;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.ResourceGateway;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;

/// What can't be without what is gone: a subnet without its VPC, a peering without either side, a
/// service without its last load balancer, a VPN connection without the network it leads to.
record Falls(Set<String> gone) {

    /// The ids, and those of all resources that fall with them, directly or not.
    static Set<String> with(Collection<String> ids, Collection<? extends Resource> resources) {
        Falls falls = new Falls(new TreeSet<>(ids));
        boolean more = true;
        while (more) {
            more = false;
            for (Resource resource : resources) {
                String id = resource.ref().id();
                if (!falls.gone.contains(id) && falls.takes(resource)) {
                    falls.gone.add(id);
                    more = true;
                }
            }
        }
        return falls.gone;
    }

    private boolean takes(Resource resource) {
        return switch (resource) {
            case Account _, Region _, PrefixList _, CorporateNetwork _ -> false;
            case CustomerGateway c -> any(c.corporateNetwork());
            // These are left detached.
            case VirtualPrivateGateway _, DirectConnectGateway _ -> false;
            case Vpc v -> any(v.region());
            case TransitGateway t -> any(t.region());
            case BlockPublicAccess b -> any(b.region());
            case Subnet s -> any(s.vpc());
            case SecurityGroup g -> any(g.vpc());
            case NetworkAcl a -> any(a.vpc());
            case RouteTable t ->
                    any(t.vpc()) || (!t.main() && all(t.subnets()) && none(t.gateways()));
            case Instance i -> any(i.subnet());
            case NetworkInterface n -> any(n.subnet());
            case InternetGateway g -> any(g.vpc());
            case EgressOnlyInternetGateway g -> any(g.vpc());
            case NatGateway n -> any(n.subnet(), n.vpc());
            case LoadBalancer l -> any(l.vpc()) || allNodes(l.nodes());
            case EndpointService s -> all(s.loadBalancers());
            case InterfaceEndpoint e -> any(e.vpc(), e.service()) || allNodes(e.nodes());
            case GatewayLoadBalancerEndpoint e -> any(e.vpc(), e.service()) || allNodes(e.nodes());
            case ResourceEndpoint e ->
                    any(e.vpc(), e.resourceConfiguration()) || allNodes(e.nodes());
            case ResourceGateway g -> any(g.vpc()) || all(g.subnets());
            case ResourceConfiguration c -> any(c.resourceGateway());
            case GatewayEndpoint e -> any(e.vpc());
            case OtherEndpoint e -> any(e.vpc());
            case PeeringConnection p -> any(p.requesterVpc(), p.accepterVpc());
            case TransitGatewayRouteTable t -> any(t.transitGateway());
            case VpcAttachment a -> any(a.transitGateway(), a.vpc()) || all(a.subnets());
            case PeeringAttachment a ->
                    any(a.requesterTransitGateway(), a.accepterTransitGateway());
            case VpnAttachment a -> any(a.transitGateway(), a.vpnConnection());
            case DirectConnectAttachment a -> any(a.transitGateway(), a.directConnectGateway());
            case OtherAttachment a -> any(a.transitGateway());
            case VpnConnection v ->
                    any(v.customerGateway(), v.transitGateway(), v.virtualPrivateGateway());
        };
    }

    private boolean any(@Nullable Ref<?>... refs) {
        for (Ref<?> ref : refs) {
            if (ref != null && gone.contains(ref.id())) {
                return true;
            }
        }
        return false;
    }

    /// Whether there were some and all of them are gone.
    private boolean all(List<? extends Ref<?>> refs) {
        return !refs.isEmpty() && refs.stream().allMatch(r -> gone.contains(r.id()));
    }

    private boolean none(List<? extends Ref<?>> refs) {
        return refs.stream().allMatch(r -> gone.contains(r.id()));
    }

    private boolean allNodes(List<SubnetAddress> nodes) {
        return all(nodes.stream().map(SubnetAddress::subnet).toList());
    }
}
