package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Route;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.altered.AlteredHubs;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// One side of mapped addresses: a subnet in a block that overlaps nothing, by which the VPC meets
/// the hub, and in it what translates.
record MappedSide(Building building, Ref<Vpc> vpc) {
    /// Wide enough for one gateway and its label.
    private static final Rect SIZE = new Rect(0, 0, 144, 160);

    /// The [quota](https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html) of an
    /// account that asked for no more.
    private static final int MOST_BLOCKS = 5;

    /// Why a VPC can't get a block more; null if it can.
    static @Nullable String refusal(Topology topology, Vpc vpc) {
        long blocks = vpc.usableBlocks().stream().filter(b -> b.family() == Family.IPV4).count();
        if (blocks >= MOST_BLOCKS) {
            return vpc.label() + " has " + blocks + " blocks, as many as a VPC may have by default";
        }
        return topology.all(PeeringConnection.class).stream()
                .filter(p -> p.requesterVpc().equals(vpc.ref()))
                .filter(p -> p.status() == PeeringConnection.Status.REQUESTED)
                .findFirst()
                .map(p -> vpc.label() + " can't add a block before " + p.label() + " is accepted")
                .orElse(null);
    }

    /// The mapped subnet of a zone; a new one gets a new block of the VPC.
    Subnet subnet(Building.Zone zone) {
        Steps steps = building.steps();
        return steps.inventory().subnetsOf(vpc).stream()
                .filter(s -> Building.Zone.of(s).equals(zone) && mappedBlock(s).isPresent())
                .findFirst()
                .orElseGet(() -> steps.get(create(zone)));
    }

    private Ref<Subnet> create(Building.Zone zone) {
        Steps steps = building.steps();
        Optional<Cidr> block = Blocks.forMapping(steps.topology());
        block.ifPresent(b -> steps.take(new Change.UseBlock(vpc, null, b)));
        return building.subnet(
                vpc,
                "mapped",
                zone,
                block.stream().toList(),
                building.room().inside(vpc, Footprint.SUBNET, SIZE, null));
    }

    /// The block of the VPC, in the range for mapping, that a subnet lies in.
    private Optional<Cidr> mappedBlock(Subnet subnet) {
        return building.steps().get(vpc).usableBlocks().stream()
                .filter(Blocks.MAPPED::contains)
                .filter(b -> subnet.cidrBlocks().stream().anyMatch(b::contains))
                .findFirst();
    }

    /// What the others know this side by.
    Cidr block(Subnet subnet) {
        return mappedBlock(subnet).orElseThrow();
    }

    boolean isMapped(SubnetAddress node) {
        return building.steps()
                .topology()
                .find(node.subnet())
                .flatMap(this::mappedBlock)
                .isPresent();
    }

    /// Lets the VPC meet the hub in this subnet, in place of the zone's other one.
    void attachBy(VpcAttachment attachment, Subnet subnet) {
        if (!attachment.subnets().contains(subnet.ref())) {
            List<Ref<Subnet>> subnets =
                    new AttachmentSubnets(building).with(attachment.subnets(), subnet);
            building.steps().replace(AlteredHubs.subnets(attachment, subnets));
        }
    }

    /// Leads what leaves the mapped subnet for the other side's block to the hub.
    void leadToHub(Subnet subnet, Cidr block, Ref<TransitGateway> hub) {
        building.steps()
                .take(
                        new Change.AddRoute(
                                new OwnTable(building).of(subnet),
                                new Route(
                                        Destination.of(block), new Target.ToTransitGateway(hub))));
    }

    /// Leads what a workload sends to the other side's block to the NAT gateway.
    void leadToNat(Subnet workload, Cidr block, Ref<NatGateway> nat) {
        new WorkloadTables(building)
                .of(vpc, s -> s.ref().equals(workload.ref()))
                .forEach(
                        table ->
                                building.steps()
                                        .take(
                                                new Change.AddRoute(
                                                        table,
                                                        new Route(
                                                                Destination.of(block),
                                                                new Target.ToNatGateway(nat)))));
    }

    /// The private NAT gateway of a mapped subnet.
    Ref<NatGateway> nat(Subnet subnet, Side side) {
        return building.steps().topology().all(NatGateway.class).stream()
                .filter(n -> subnet.ref().equals(n.subnet()))
                .filter(n -> n.connectivityType() == NatGateway.Connectivity.PRIVATE)
                .filter(n -> n.state() == NatGateway.State.AVAILABLE)
                .findFirst()
                .map(NatGateway::ref)
                .orElseGet(
                        () ->
                                building.natGateway(
                                        subnet.ref(),
                                        building.unique("nat-map"),
                                        NatGateway.Connectivity.PRIVATE,
                                        side.near(subnet.ref())));
    }

    /// A load balancer in a mapped subnet that sends to the target on this port already.
    Optional<LoadBalancer> balancerOf(Host target, int port) {
        return building.steps().topology().all(LoadBalancer.class).stream()
                .filter(b -> b.vpc().equals(vpc) && b.nodes().stream().anyMatch(this::isMapped))
                .filter(b -> b.listeners().stream().anyMatch(l -> l.port() == port))
                .filter(b -> new Targets(b).sendsTo(target))
                .findFirst();
    }

    /// A network load balancer in a mapped subnet before the target.
    Ref<LoadBalancer> balancer(Subnet subnet, Host target, int port, Side side) {
        return building.loadBalancer(
                subnet.ref(),
                building.unique("nlb-map"),
                port,
                target.owner().label(),
                List.of(Targets.registration(target)),
                side.near(subnet.ref()));
    }
}
