package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vpcanvas.model.Account;
import vpcanvas.model.Announced;
import vpcanvas.model.Attachment;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Destination;
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
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceConfiguration;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.ResourceGateway;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Cidr;
import vpcanvas.net.CidrSet;

/// The addresses that a new VPC could ever meet and therefore must not have: those of networks in
/// the design, those that neighbours announce, and those that routes and prefix lists say are
/// elsewhere.
///
/// A destination that contains a block of one of the design's own VPCs sums up networks, as
/// `10.0.0.0/8` towards a hub does; the next VPC belongs inside it, so it takes nothing. Nor does a
/// default route, nor the prefixes that may be announced to a corporate network.
public final class TakenBlocks {
    /// What [no VPC may use](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html)
    ///
    private static final List<Cidr> FORBIDDEN =
            Stream.of("0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4")
                    .map(Cidr::parse)
                    .toList();

    private final List<Cidr> vpcs = new ArrayList<>();
    private final List<Cidr> networks = new ArrayList<>(FORBIDDEN);
    private final List<Cidr> destinations = new ArrayList<>();

    private TakenBlocks() {}

    public static CidrSet of(Topology topology) {
        TakenBlocks blocks = new TakenBlocks();
        topology.resources().forEach(blocks::visit);
        return blocks.all();
    }

    private CidrSet all() {
        List<Cidr> taken = new ArrayList<>(vpcs);
        networks.stream().filter(b -> !b.isDefault()).forEach(taken::add);
        destinations.stream()
                .filter(b -> !b.isDefault() && vpcs.stream().noneMatch(b::contains))
                .forEach(taken::add);
        return CidrSet.of(taken);
    }

    private void visit(Resource resource) {
        switch (resource) {
            case Vpc vpc -> vpcs.addAll(blocks(vpc));
            case Subnet subnet -> networks.addAll(subnet.cidrBlocks());
            case TransitGateway hub -> networks.addAll(hub.cidrBlocks());
            case CorporateNetwork network -> corporate(network);
            case VpnConnection vpn -> {
                networks.addAll(vpn.staticRoutes());
                announced(vpn.announced());
            }
            case DirectConnectGateway gateway -> announced(gateway.announced());
            case PrefixList list -> destinations.addAll(list.entries());
            case RouteTable table -> table.routes().forEach(r -> destination(r.destination()));
            case TransitGatewayRouteTable table ->
                    table.routes().forEach(r -> destination(r.destination()));
            case Account _, Region _, BlockPublicAccess _, SecurityGroup _, NetworkAcl _ -> {}
            case Instance _, NetworkInterface _, LoadBalancer _, NatGateway _ -> {}
            case InternetGateway _, EgressOnlyInternetGateway _, VirtualPrivateGateway _ -> {}
            case EndpointService _, InterfaceEndpoint _, GatewayEndpoint _, OtherEndpoint _ -> {}
            case GatewayLoadBalancerEndpoint _, ResourceEndpoint _, ResourceGateway _ -> {}
            case ResourceConfiguration _, PeeringConnection _, Attachment _, CustomerGateway _ -> {}
        }
    }

    /// Every block but those that have gone: one that is being associated has its addresses
    /// already.
    private static List<Cidr> blocks(Vpc vpc) {
        return vpc.blocks().stream()
                .filter(
                        b ->
                                b.state() != VpcBlock.State.DISASSOCIATED
                                        && b.state() != VpcBlock.State.FAILED)
                .map(VpcBlock::cidrBlock)
                .toList();
    }

    private void corporate(CorporateNetwork network) {
        networks.addAll(network.cidrBlocks());
        network.hosts().forEach(h -> networks.add(Cidr.host(h.ipAddress())));
    }

    private void announced(List<Announced> prefixes) {
        prefixes.forEach(p -> networks.add(p.cidrBlock()));
    }

    /// The blocks of prefix lists count by themselves, whoever uses them.
    private void destination(Destination destination) {
        if (destination instanceof Destination.Block(Cidr block)) {
            destinations.add(block);
        }
    }
}
