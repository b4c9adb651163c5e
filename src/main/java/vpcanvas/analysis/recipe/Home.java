package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Account;
import vpcanvas.model.Attachment;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
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
import vpcanvas.model.OtherEndpoint;
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
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpnConnection;

/// What a resource stands in: a VPC in its Region, a subnet in its VPC, a workload in its subnet, a
/// customer gateway in its corporate network.
public final class Home {
    private Home() {}

    /// The container of a resource; none for what stands on bare paper or between two places.
    public static Optional<Ref<? extends Resource>> of(Resource resource) {
        return Optional.ofNullable(home(resource));
    }

    /// The VPC that a resource is or stands in.
    public static Optional<Vpc> vpcOf(Topology topology, Resource resource) {
        if (resource instanceof Vpc vpc) {
            return Optional.of(vpc);
        }
        return of(resource).flatMap(ref -> topology.find(ref)).flatMap(r -> vpcOf(topology, r));
    }

    private static @Nullable Ref<? extends Resource> home(Resource resource) {
        return switch (resource) {
            case Vpc v -> v.region();
            case TransitGateway t -> t.region();
            case CustomerGateway c -> c.corporateNetwork();
            case BlockPublicAccess b -> b.region();
            case Subnet s -> s.vpc();
            case RouteTable t -> t.vpc();
            case SecurityGroup g -> g.vpc();
            case NetworkAcl a -> a.vpc();
            case InternetGateway g -> g.vpc();
            case EgressOnlyInternetGateway g -> g.vpc();
            case VirtualPrivateGateway g -> g.vpc();
            case GatewayEndpoint e -> e.vpc();
            case OtherEndpoint e -> e.vpc();
            case ResourceGateway g -> g.subnets().isEmpty() ? g.vpc() : g.subnets().getFirst();
            case Instance i -> i.subnet();
            case NetworkInterface n -> n.subnet();
            case NatGateway n -> n.subnet() == null ? n.vpc() : n.subnet();
            case LoadBalancer l -> firstOf(l.nodes(), l.vpc());
            case InterfaceEndpoint e -> firstOf(e.nodes(), e.vpc());
            case ResourceEndpoint e -> firstOf(e.nodes(), e.vpc());
            case GatewayLoadBalancerEndpoint e -> firstOf(e.nodes(), e.vpc());
            case Account _, Region _, PrefixList _, EndpointService _ -> null;
            case ResourceConfiguration _, PeeringConnection _, Attachment _ -> null;
            case TransitGatewayRouteTable _, CorporateNetwork _, VpnConnection _ -> null;
            case DirectConnectGateway _ -> null;
        };
    }

    private static Ref<? extends Resource> firstOf(List<SubnetAddress> nodes, Ref<Vpc> vpc) {
        return nodes.isEmpty() ? vpc : nodes.getFirst().subnet();
    }
}
