package vpcanvas.model.altered;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Address;
import vpcanvas.model.Attachment;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Cidr;

/// Resources as they are with one thing altered, for the changes that replace them.
public final class Altered {
    private Altered() {}

    /// The resource under another name.
    ///
    /// @throws IllegalArgumentException for a kind whose name no form offers to change
    public static Resource named(Resource resource, String name) {
        return switch (resource) {
            case Vpc v -> new Vpc(v.ref(), name, v.region(), v.owner(), v.blocks());
            case Subnet s -> named(s, name);
            case RouteTable t -> named(t, name);
            case InternetGateway g -> new InternetGateway(g.ref(), name, g.vpc());
            case EgressOnlyInternetGateway g ->
                    new EgressOnlyInternetGateway(g.ref(), name, g.vpc());
            case PeeringConnection p -> named(p, name);
            case EndpointService s -> named(s, name);
            case Instance i -> named(i, name);
            case NetworkInterface n -> named(n, name);
            case NatGateway n -> named(n, name);
            case LoadBalancer l -> named(l, name);
            case InterfaceEndpoint e -> named(e, name);
            case GatewayEndpoint e ->
                    new GatewayEndpoint(
                            e.ref(), name, e.vpc(), e.serviceName(), e.routeTables(), e.state());
            case TransitGateway g -> AlteredHubs.named(g, name);
            case TransitGatewayRouteTable t -> AlteredHubs.named(t, name);
            case Attachment a -> AlteredHubs.named(a, name);
            case CorporateNetwork n -> AlteredLines.named(n, name);
            case CustomerGateway g -> AlteredLines.named(g, name);
            case VpnConnection v -> AlteredLines.named(v, name);
            case VirtualPrivateGateway g -> AlteredLines.named(g, name);
            case DirectConnectGateway g -> AlteredLines.named(g, name);
            case SecurityGroup g -> AlteredFilters.named(g, name);
            case NetworkAcl a -> AlteredFilters.named(a, name);
            default ->
                    throw new IllegalArgumentException(
                            "the name of " + resource.label() + " can't be changed here");
        };
    }

    private static Subnet named(Subnet s, String name) {
        return new Subnet(
                s.ref(),
                name,
                s.vpc(),
                s.cidrBlocks(),
                s.availabilityZone(),
                s.availabilityZoneId());
    }

    private static RouteTable named(RouteTable t, String name) {
        return new RouteTable(
                t.ref(),
                name,
                t.vpc(),
                t.main(),
                t.subnets(),
                t.gateways(),
                t.propagatingVgws(),
                t.routes());
    }

    private static PeeringConnection named(PeeringConnection p, String name) {
        return new PeeringConnection(
                p.ref(),
                name,
                p.requesterVpc(),
                p.accepterVpc(),
                p.status(),
                p.requesterRouting(),
                p.accepterRouting());
    }

    private static EndpointService named(EndpointService s, String name) {
        return new EndpointService(
                s.ref(),
                name,
                s.loadBalancers(),
                s.acceptanceRequired(),
                s.allowedPrincipals(),
                s.supportedRegions());
    }

    private static Instance named(Instance i, String name) {
        return new Instance(
                i.ref(), name, i.subnet(), i.addresses(), i.securityGroups(), i.sourceDestCheck());
    }

    private static NetworkInterface named(NetworkInterface n, String name) {
        return new NetworkInterface(
                n.ref(),
                name,
                n.subnet(),
                n.addresses(),
                n.securityGroups(),
                n.sourceDestCheck(),
                n.instance());
    }

    private static NatGateway named(NatGateway n, String name) {
        return new NatGateway(
                n.ref(),
                name,
                n.subnet(),
                n.vpc(),
                n.connectivityType(),
                n.availabilityMode(),
                n.state(),
                n.addresses());
    }

    private static LoadBalancer named(LoadBalancer l, String name) {
        return new LoadBalancer(
                l.ref(),
                name,
                l.type(),
                l.scheme(),
                l.vpc(),
                l.nodes(),
                l.listeners(),
                l.targetGroups(),
                l.crossZone(),
                l.securityGroups(),
                l.privateLinkTrafficUnfiltered());
    }

    private static InterfaceEndpoint named(InterfaceEndpoint e, String name) {
        return new InterfaceEndpoint(
                e.ref(),
                name,
                e.vpc(),
                e.service(),
                e.serviceName(),
                e.nodes(),
                e.state(),
                e.securityGroups());
    }

    public static Vpc in(Vpc v, Ref<Region> region) {
        return new Vpc(v.ref(), v.name(), region, v.owner(), v.blocks());
    }

    public static Vpc blocks(Vpc v, List<VpcBlock> blocks) {
        return new Vpc(v.ref(), v.name(), v.region(), v.owner(), blocks);
    }

    public static Subnet in(Subnet s, Ref<Vpc> vpc) {
        return new Subnet(
                s.ref(),
                s.name(),
                vpc,
                s.cidrBlocks(),
                s.availabilityZone(),
                s.availabilityZoneId());
    }

    public static Subnet blocks(Subnet s, List<Cidr> blocks) {
        return new Subnet(
                s.ref(), s.name(), s.vpc(), blocks, s.availabilityZone(), s.availabilityZoneId());
    }

    public static Subnet zone(Subnet s, String zone, String zoneId) {
        return new Subnet(s.ref(), s.name(), s.vpc(), s.cidrBlocks(), zone, zoneId);
    }

    /// The table with other associations.
    public static RouteTable subnets(RouteTable t, List<Ref<Subnet>> subnets) {
        return new RouteTable(
                t.ref(),
                t.name(),
                t.vpc(),
                t.main(),
                subnets,
                t.gateways(),
                t.propagatingVgws(),
                t.routes());
    }

    /// The table taking the learned routes of other gateways.
    public static RouteTable routes(RouteTable t, List<Route> routes) {
        return new RouteTable(
                t.ref(),
                t.name(),
                t.vpc(),
                t.main(),
                t.subnets(),
                t.gateways(),
                t.propagatingVgws(),
                routes);
    }

    public static RouteTable propagating(RouteTable t, List<Ref<VirtualPrivateGateway>> gateways) {
        return new RouteTable(
                t.ref(),
                t.name(),
                t.vpc(),
                t.main(),
                t.subnets(),
                t.gateways(),
                gateways,
                t.routes());
    }

    public static Instance at(Instance i, Ref<Subnet> subnet, List<Address> addresses) {
        return new Instance(
                i.ref(), i.name(), subnet, addresses, i.securityGroups(), i.sourceDestCheck());
    }

    public static NetworkInterface at(
            NetworkInterface n, Ref<Subnet> subnet, List<Address> addresses) {
        return new NetworkInterface(
                n.ref(),
                n.name(),
                subnet,
                addresses,
                n.securityGroups(),
                n.sourceDestCheck(),
                n.instance());
    }

    /// A NAT gateway in a subnet, or a regional one in a VPC.
    public static NatGateway at(
            NatGateway n,
            @Nullable Ref<Subnet> subnet,
            @Nullable Ref<Vpc> vpc,
            List<Address> addresses) {
        return new NatGateway(
                n.ref(),
                n.name(),
                subnet,
                vpc,
                n.connectivityType(),
                n.availabilityMode(),
                n.state(),
                addresses);
    }

    /// The interface taking packets that are neither from nor for itself, or not.
    public static Instance check(Instance i, SourceDestCheck check) {
        return new Instance(
                i.ref(), i.name(), i.subnet(), i.addresses(), i.securityGroups(), check);
    }

    public static NetworkInterface check(NetworkInterface n, SourceDestCheck check) {
        return new NetworkInterface(
                n.ref(),
                n.name(),
                n.subnet(),
                n.addresses(),
                n.securityGroups(),
                check,
                n.instance());
    }

    public static LoadBalancer at(LoadBalancer l, Ref<Vpc> vpc, List<SubnetAddress> nodes) {
        return new LoadBalancer(
                l.ref(),
                l.name(),
                l.type(),
                l.scheme(),
                vpc,
                nodes,
                l.listeners(),
                l.targetGroups(),
                l.crossZone(),
                l.securityGroups(),
                l.privateLinkTrafficUnfiltered());
    }

    public static InterfaceEndpoint at(
            InterfaceEndpoint e, Ref<Vpc> vpc, List<SubnetAddress> nodes) {
        return new InterfaceEndpoint(
                e.ref(),
                e.name(),
                vpc,
                e.service(),
                e.serviceName(),
                nodes,
                e.state(),
                e.securityGroups());
    }
}
