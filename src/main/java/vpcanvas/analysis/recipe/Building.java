package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Address;
import vpcanvas.model.EndpointService;
import vpcanvas.model.EndpointState;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Listener;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Point;
import vpcanvas.model.Protocol;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Registration;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.TargetGroup;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Puts new resources into a design, with an id, a free block or address and a place. Where no
/// block or address is free the resource has none: a design may say so, and a person decides.
final class Building {
    /// The port of a service that nobody has described yet: HTTPS.
    static final int PORT = 443;

    /// A zone as a subnet states it; empty strings when none is stated.
    record Zone(String name, String id) {
        static final Zone UNSTATED = new Zone("", "");

        static Zone of(Subnet subnet) {
            return new Zone(subnet.availabilityZone(), subnet.availabilityZoneId());
        }
    }

    private final Steps steps;
    private final Room room;

    Building(Steps steps) {
        this.steps = steps;
        this.room = new Room(steps);
    }

    Steps steps() {
        return steps;
    }

    Room room() {
        return room;
    }

    /// Where in a subnet things are wanted that talk to another VPC.
    Side side(@Nullable Vpc other) {
        return new Side(room.paper(), other == null ? null : other.ref());
    }

    Ref<Region> region(@Nullable Point at) {
        Ref<Region> ref = Ref.to(Region.class, Naming.region(steps.topology()));
        steps.add(new Region(ref), room.onPaper(Footprint.REGION, at));
        return ref;
    }

    /// A VPC with a free block and one subnet that has a table of its own.
    ///
    /// @param region where it is; null for the nearest Region that can grow over it, or a new one
    /// @param name what to call it; empty for a number of its own
    /// @param kind the beginning of its subnet's name, `private` or `public`
    Ref<Vpc> vpc(@Nullable Ref<Region> region, String name, String kind, @Nullable Point at) {
        return vpc(region, name, kind, Zone.UNSTATED, at);
    }

    /// Likewise, in a zone.
    Ref<Vpc> vpc(
            @Nullable Ref<Region> region, String name, String kind, Zone zone, @Nullable Point at) {
        Sites sites = new Sites(this, Footprint.VPC);
        Sites.Site site = sites.of(region, at);
        Ref<Vpc> ref = Ref.to(Vpc.class, id("vpc-", name));
        List<VpcBlock> blocks = Blocks.forVpc(steps.topology()).map(VpcBlock::of).stream().toList();
        steps.add(new Vpc(ref, name, site.region(), null, blocks), site.place());
        sites.frame(ref, site);
        Rect place = site.place();
        subnet(ref, kind, zone, place == null ? null : Footprint.SUBNET.inset().within(place));
        return ref;
    }

    Ref<Subnet> subnet(Ref<Vpc> vpc, String kind, Zone zone, @Nullable Point at) {
        return subnet(vpc, kind, zone, room.inside(vpc, Footprint.SUBNET, at));
    }

    private Ref<Subnet> subnet(Ref<Vpc> vpc, String kind, Zone zone, @Nullable Rect place) {
        Optional<Cidr> block = Blocks.forSubnet(steps.topology(), steps.get(vpc));
        return subnet(vpc, kind, zone, block.stream().toList(), place);
    }

    /// A subnet of these blocks with a table of its own.
    Ref<Subnet> subnet(
            Ref<Vpc> ref, String kind, Zone zone, List<Cidr> blocks, @Nullable Rect place) {
        Vpc vpc = steps.get(ref);
        List<String> names = steps.inventory().subnetsOf(ref).stream().map(Subnet::name).toList();
        String name = Naming.lettered(names, kind + "-");
        String full = Naming.part(vpc.label()) + "-" + name;
        Ref<Subnet> subnet = Ref.to(Subnet.class, unique("subnet-" + full));
        steps.add(new Subnet(subnet, name, ref, blocks, zone.name(), zone.id()), place);
        table(name, full, ref, List.of(subnet));
        return subnet;
    }

    private void table(String name, String full, Ref<Vpc> vpc, List<Ref<Subnet>> subnets) {
        steps.add(
                new RouteTable(
                        Ref.to(RouteTable.class, unique("rtb-" + full)),
                        name,
                        vpc,
                        false,
                        subnets,
                        List.of(),
                        List.of(),
                        List.of()),
                null);
    }

    Ref<Instance> instance(Ref<Subnet> subnet, String name, @Nullable Point at) {
        Ref<Instance> ref = Ref.to(Instance.class, id("i-", name));
        List<Address> addresses = free(subnet).map(ip -> new Address(ip, null)).stream().toList();
        steps.add(
                new Instance(ref, name, subnet, addresses, List.of(), SourceDestCheck.ENABLED),
                tile(subnet, at));
        return ref;
    }

    Ref<InternetGateway> internetGateway(Ref<Vpc> vpc) {
        String id = unique("igw-" + Naming.part(steps.get(vpc).label()));
        Ref<InternetGateway> ref = Ref.to(InternetGateway.class, id);
        steps.add(new InternetGateway(ref, "", vpc), new Border(steps, vpc).place());
        return ref;
    }

    /// A public NAT gateway with an Elastic IP address.
    Ref<NatGateway> natGateway(Ref<Subnet> subnet, @Nullable Point at) {
        return natGateway(
                subnet,
                Naming.numbered(steps.topology(), "nat-"),
                NatGateway.Connectivity.PUBLIC,
                at);
    }

    /// A NAT gateway; a public one gets an Elastic IP address.
    Ref<NatGateway> natGateway(
            Ref<Subnet> subnet,
            String id,
            NatGateway.Connectivity connectivity,
            @Nullable Point at) {
        Ref<NatGateway> ref = Ref.to(NatGateway.class, id);
        @Nullable Ip elastic =
                connectivity == NatGateway.Connectivity.PUBLIC
                        ? Blocks.forPublic(steps.topology()).orElse(null)
                        : null;
        List<Address> addresses =
                free(subnet).map(ip -> new Address(ip, elastic)).stream().toList();
        steps.add(
                new NatGateway(
                        ref,
                        "",
                        subnet,
                        null,
                        connectivity,
                        NatGateway.Availability.ZONAL,
                        NatGateway.State.AVAILABLE,
                        addresses),
                tile(subnet, at));
        return ref;
    }

    /// An internal network load balancer that listens on one TCP port.
    ///
    /// @param group what to call its target group; empty for the load balancer's id
    Ref<LoadBalancer> loadBalancer(
            Ref<Subnet> subnet,
            String id,
            String group,
            List<Registration> targets,
            @Nullable Point at) {
        return loadBalancer(subnet, id, PORT, group, targets, at);
    }

    Ref<LoadBalancer> loadBalancer(
            Ref<Subnet> subnet,
            String id,
            int port,
            String group,
            List<Registration> targets,
            @Nullable Point at) {
        Ref<LoadBalancer> ref = Ref.to(LoadBalancer.class, id);
        String name = group.isEmpty() ? id : group;
        steps.add(
                new LoadBalancer(
                        ref,
                        "",
                        LoadBalancer.Type.NETWORK,
                        LoadBalancer.Scheme.INTERNAL,
                        steps.get(subnet).vpc(),
                        List.of(node(subnet)),
                        List.of(new Listener(Protocol.TCP, port, name)),
                        List.of(new TargetGroup(name, Protocol.TCP, port, targets, false)),
                        false,
                        List.of(),
                        false),
                tile(subnet, at));
        return ref;
    }

    Ref<InterfaceEndpoint> interfaceEndpoint(
            Ref<Subnet> subnet,
            String id,
            @Nullable Ref<EndpointService> service,
            @Nullable Point at) {
        Ref<InterfaceEndpoint> ref = Ref.to(InterfaceEndpoint.class, id);
        steps.add(
                new InterfaceEndpoint(
                        ref,
                        "",
                        steps.get(subnet).vpc(),
                        service,
                        "",
                        List.of(node(subnet)),
                        EndpointState.AVAILABLE,
                        List.of()),
                tile(subnet, at));
        return ref;
    }

    SubnetAddress node(Ref<Subnet> subnet) {
        return new SubnetAddress(subnet, free(subnet).orElse(null), null);
    }

    private Optional<Ip> free(Ref<Subnet> subnet) {
        return Blocks.forHost(steps.topology(), steps.get(subnet));
    }

    private @Nullable Rect tile(Ref<Subnet> subnet, @Nullable Point at) {
        return room.inside(subnet, Footprint.TILE, at);
    }

    String unique(String id) {
        return Naming.unique(steps.topology(), id);
    }

    /// An id from a name, or a number where there is no name.
    String id(String prefix, String name) {
        return name.isEmpty()
                ? Naming.numbered(steps.topology(), prefix)
                : unique(prefix + Naming.part(name));
    }
}
