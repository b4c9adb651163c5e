package vpcanvas.analysis.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Account;
import vpcanvas.model.Address;
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
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpnConnection;

/// The addresses that a resource has in subnets, whatever kind of interface they belong to.
final class Addresses {
    private Addresses() {}

    static List<SubnetAddress> of(Resource resource) {
        return switch (resource) {
            case Instance i -> in(i.subnet(), i.addresses());
            case NetworkInterface n -> in(n.subnet(), n.addresses());
            case NatGateway n -> in(n.subnet(), n.addresses());
            case LoadBalancer l -> l.nodes();
            case InterfaceEndpoint e -> e.nodes();
            case ResourceEndpoint e -> e.nodes();
            case GatewayLoadBalancerEndpoint e -> e.nodes();
            case Account _, Region _, BlockPublicAccess _, Vpc _, Subnet _ -> List.of();
            case RouteTable _, PrefixList _, SecurityGroup _, NetworkAcl _ -> List.of();
            case InternetGateway _, EgressOnlyInternetGateway _ -> List.of();
            case EndpointService _, GatewayEndpoint _, OtherEndpoint _ -> List.of();
            case ResourceGateway _, ResourceConfiguration _, PeeringConnection _ -> List.of();
            case TransitGateway _, TransitGatewayRouteTable _, Attachment _ -> List.of();
            case CorporateNetwork _, CustomerGateway _, VpnConnection _ -> List.of();
            case VirtualPrivateGateway _, DirectConnectGateway _ -> List.of();
        };
    }

    private static List<SubnetAddress> in(@Nullable Ref<Subnet> subnet, List<Address> addresses) {
        return subnet == null
                ? List.of()
                : addresses.stream()
                        .map(a -> new SubnetAddress(subnet, a.privateIpAddress(), a.publicIp()))
                        .toList();
    }
}
