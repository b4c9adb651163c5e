package vpcanvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Parties;
import vpcanvas.analysis.trace.Party;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.model.Address;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.Document;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.EndpointState;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Listener;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Registration;
import vpcanvas.model.Resource;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.Target;
import vpcanvas.model.TargetGroup;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Draws networks for tests in the words of a network engineer. Ids are chosen freely; the kind of a
/// route's target follows from the beginning of its id (`igw-`, `nat-`, `pcx-`, `eigw-`, `tgw-`,
/// `vgw-`, `i-`, `vpce-`).
public final class Design {
    private Topology topology = Topology.empty();

    public Design plus(Resource... resources) {
        for (Resource resource : resources) {
            topology = topology.plus(resource);
        }
        return this;
    }

    public Design vpc(String id, String... blocks) {
        return vpcIn("us-east-1", id, blocks);
    }

    public Design vpcIn(String region, String id, String... blocks) {
        Ref<Region> ref = Ref.to(Region.class, region);
        if (topology.find(ref).isEmpty()) {
            plus(new Region(ref));
        }
        List<VpcBlock> all = Arrays.stream(blocks).map(b -> VpcBlock.of(Cidr.parse(b))).toList();
        return plus(new Vpc(Ref.to(Vpc.class, id), "", ref, null, all));
    }

    public Design subnet(String id, String vpc, String... blocks) {
        return subnetIn("az1", id, vpc, blocks);
    }

    public Design subnetIn(String zone, String id, String vpc, String... blocks) {
        return plus(
                new Subnet(
                        Ref.to(Subnet.class, id),
                        "",
                        Ref.to(Vpc.class, vpc),
                        Arrays.stream(blocks).map(Cidr::parse).toList(),
                        zone,
                        zone));
    }

    /// A main table; routes are written `destination > target`.
    public Design main(String id, String vpc, String... routes) {
        return plus(table(id, vpc, true, List.of(), routes));
    }

    /// A table of a gateway, which steers what comes in.
    public Design edgeTable(String id, String vpc, String gateway, String... routes) {
        return plus(
                new RouteTable(
                        Ref.to(RouteTable.class, id),
                        "",
                        Ref.to(Vpc.class, vpc),
                        false,
                        List.of(),
                        List.of(Ref.to(Resource.class, gateway)),
                        List.of(),
                        Arrays.stream(routes).map(Design::route).toList()));
    }

    /// A table of one subnet.
    public Design table(String id, String vpc, String subnet, String... routes) {
        return plus(table(id, vpc, false, List.of(Ref.to(Subnet.class, subnet)), routes));
    }

    private static RouteTable table(
            String id, String vpc, boolean main, List<Ref<Subnet>> subnets, String... routes) {
        return new RouteTable(
                Ref.to(RouteTable.class, id),
                "",
                Ref.to(Vpc.class, vpc),
                main,
                subnets,
                List.of(),
                List.of(),
                Arrays.stream(routes).map(Design::route).toList());
    }

    public static Route route(String text) {
        String[] parts = text.split(" > ", 2);
        return new Route(destination(parts[0]), target(parts[1]));
    }

    private static Destination destination(String text) {
        return text.startsWith("pl-")
                ? new Destination.ListOf(Ref.to(PrefixList.class, text))
                : Destination.of(Cidr.parse(text));
    }

    private static Target target(String id) {
        return switch (id.substring(0, id.indexOf('-'))) {
            case "igw" -> new Target.ToInternetGateway(Ref.to(InternetGateway.class, id));
            case "eigw" ->
                    new Target.ToEgressOnlyInternetGateway(
                            Ref.to(EgressOnlyInternetGateway.class, id));
            case "nat" -> new Target.ToNatGateway(Ref.to(NatGateway.class, id));
            case "pcx" -> new Target.ToPeering(Ref.to(PeeringConnection.class, id));
            case "tgw" ->
                    new Target.ToTransitGateway(Ref.to(vpcanvas.model.TransitGateway.class, id));
            case "vgw" ->
                    new Target.ToVirtualPrivateGateway(
                            Ref.to(vpcanvas.model.VirtualPrivateGateway.class, id));
            case "i" -> new Target.ToInstance(Ref.to(Instance.class, id));
            case "vpce" ->
                    new Target.ToEndpoint(
                            Ref.to(vpcanvas.model.GatewayLoadBalancerEndpoint.class, id));
            default -> throw new IllegalArgumentException("no kind of target begins like " + id);
        };
    }

    public Design instance(String id, String subnet, String address) {
        return instance(id, subnet, address, null);
    }

    public Design instance(String id, String subnet, String address, @Nullable String publicIp) {
        return plus(instance(id, subnet, SourceDestCheck.ENABLED, address, publicIp));
    }

    public Design appliance(String id, String subnet, String address) {
        return plus(instance(id, subnet, SourceDestCheck.DISABLED, address, null));
    }

    private static Instance instance(
            String id,
            String subnet,
            SourceDestCheck check,
            String address,
            @Nullable String publicIp) {
        return new Instance(
                Ref.to(Instance.class, id),
                "",
                Ref.to(Subnet.class, subnet),
                List.of(address(address, publicIp)),
                List.of(),
                check);
    }

    private static Address address(String address, @Nullable String publicIp) {
        return new Address(Ip.parse(address), publicIp == null ? null : Ip.parse(publicIp));
    }

    public Design internetGateway(String id, @Nullable String vpc) {
        return plus(
                new InternetGateway(
                        Ref.to(InternetGateway.class, id),
                        "",
                        vpc == null ? null : Ref.to(Vpc.class, vpc)));
    }

    public Design egressOnlyGateway(String id, String vpc) {
        return plus(
                new EgressOnlyInternetGateway(
                        Ref.to(EgressOnlyInternetGateway.class, id), "", Ref.to(Vpc.class, vpc)));
    }

    /// A public NAT gateway, or a private one when `elasticIp` is null.
    public Design nat(String id, String subnet, String address, @Nullable String elasticIp) {
        return plus(
                new NatGateway(
                        Ref.to(NatGateway.class, id),
                        "",
                        Ref.to(Subnet.class, subnet),
                        null,
                        elasticIp == null
                                ? NatGateway.Connectivity.PRIVATE
                                : NatGateway.Connectivity.PUBLIC,
                        NatGateway.Availability.ZONAL,
                        NatGateway.State.AVAILABLE,
                        List.of(address(address, elasticIp))));
    }

    /// An accepted peering whose routes are authored.
    public Design peering(String id, String requester, String accepter) {
        return peering(id, requester, accepter, PeeringConnection.Status.ACCEPTED, Routing.MANUAL);
    }

    public Design peering(
            String id,
            String requester,
            String accepter,
            PeeringConnection.Status status,
            Routing routing) {
        return plus(
                new PeeringConnection(
                        Ref.to(PeeringConnection.class, id),
                        "",
                        Ref.to(Vpc.class, requester),
                        Ref.to(Vpc.class, accepter),
                        status,
                        routing,
                        routing));
    }

    /// A network load balancer with one TCP listener and one target.
    public Design balancer(
            String id, String vpc, String subnet, String address, int port, String... targets) {
        Ref<Subnet> place = Ref.to(Subnet.class, subnet);
        List<Registration> registered =
                Arrays.stream(targets)
                        .<Registration>map(
                                t -> new Registration.OfResource(Ref.to(Resource.class, t), 0))
                        .toList();
        return plus(
                new LoadBalancer(
                        Ref.to(LoadBalancer.class, id),
                        "",
                        LoadBalancer.Type.NETWORK,
                        LoadBalancer.Scheme.INTERNAL,
                        Ref.to(Vpc.class, vpc),
                        List.of(new SubnetAddress(place, Ip.parse(address), null)),
                        List.of(new Listener(Protocol.TCP, port, "group")),
                        List.of(new TargetGroup("group", Protocol.TCP, port, registered, false)),
                        false,
                        List.of(),
                        false));
    }

    public Design service(String id, String... balancers) {
        List<Ref<LoadBalancer>> all = new ArrayList<>();
        Arrays.stream(balancers).forEach(b -> all.add(Ref.to(LoadBalancer.class, b)));
        return plus(
                new EndpointService(
                        Ref.to(EndpointService.class, id), "", all, true, List.of("*"), List.of()));
    }

    public Design endpoint(
            String id,
            String vpc,
            String subnet,
            String address,
            String service,
            EndpointState state) {
        Ref<Subnet> place = Ref.to(Subnet.class, subnet);
        return plus(
                new InterfaceEndpoint(
                        Ref.to(InterfaceEndpoint.class, id),
                        "",
                        Ref.to(Vpc.class, vpc),
                        Ref.to(EndpointService.class, service),
                        "",
                        List.of(new SubnetAddress(place, Ip.parse(address), null)),
                        state,
                        List.of()));
    }

    public Design without(String id) {
        topology = topology.minus(Ref.to(Resource.class, id));
        return this;
    }

    public Design change(Change change) {
        topology = change.applyTo(Document.of(topology)).document().topology();
        return this;
    }

    public Topology topology() {
        return topology;
    }

    public Report report() {
        return Report.of(topology);
    }

    /// Traces TCP port 443.
    public Trace trace(String from, String to) {
        return trace(from, to, Protocol.TCP, 443);
    }

    public Trace trace(String from, String to, Protocol protocol, @Nullable Integer port) {
        Report report = report();
        Parties parties = new Parties(report.inventory());
        return new Tracer(report)
                .trace(found(parties.source(from)), found(parties.destination(to)), protocol, port);
    }

    private static Party found(Parties.Meant meant) {
        return switch (meant) {
            case Parties.Found(Party party) -> party;
            case Parties.NotFound(String says, List<String> nearest) ->
                    throw new AssertionError(says + " " + nearest);
        };
    }
}
