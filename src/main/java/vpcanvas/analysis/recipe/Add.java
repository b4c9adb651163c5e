package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Document;
import vpcanvas.model.Note;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.net.Family;

/// Draws one thing more, with all it needs to be a legal network at once: ids, free blocks and
/// addresses, a place. The first [Change.Add] in each change is the thing itself.
///
/// `at` is where its middle is wanted, in layout coordinates; null is the first free spot. It
/// stands on the nearest free spot of its container, which grows when it is full. Each throws
/// `IllegalArgumentException` if the design doesn't have the container.
public final class Add {
    private Add() {}

    public static Change region(Document document, @Nullable Point at) {
        return add(document, "Region", b -> b.region(at));
    }

    /// A VPC with a free block and one subnet, `private-a`, which has a route table of its own.
    ///
    /// @param region where it is; null for the Region drawn there, the nearest one whose frame can
    ///     grow over it, or a new one
    public static Change vpc(Document document, @Nullable Ref<Region> region, @Nullable Point at) {
        if (region != null) {
            new Steps(document).get(region);
        }
        return add(document, "VPC", b -> b.vpc(region, "", "private", at));
    }

    /// A subnet with a free block of its VPC and a route table of its own. It is private until a
    /// route leads to an internet gateway.
    public static Change subnet(Document document, Ref<Vpc> vpc, @Nullable Point at) {
        return add(document, "subnet", b -> b.subnet(vpc, "private", Building.Zone.UNSTATED, at));
    }

    public static Change instance(Document document, Ref<Subnet> subnet, @Nullable Point at) {
        return add(document, "instance", b -> b.instance(subnet, "", at));
    }

    /// An internet gateway, attached to the VPC. It carries nothing until a route leads to it.
    public static Change internetGateway(Document document, Ref<Vpc> vpc) {
        return add(document, "internet gateway", b -> b.internetGateway(vpc));
    }

    /// A public NAT gateway with an Elastic IP address.
    public static Change natGateway(Document document, Ref<Subnet> subnet, @Nullable Point at) {
        return add(document, "NAT gateway", b -> b.natGateway(subnet, at));
    }

    /// An internal network load balancer that listens on TCP port 443 and has no targets yet.
    public static Change loadBalancer(Document document, Ref<Subnet> subnet, @Nullable Point at) {
        return add(
                document,
                "load balancer",
                b -> b.loadBalancer(subnet, numbered(b, "nlb-"), "", List.of(), at));
    }

    /// An interface endpoint that leads to no service yet.
    public static Change interfaceEndpoint(
            Document document, Ref<Subnet> subnet, @Nullable Point at) {
        return add(
                document,
                "interface endpoint",
                b -> b.interfaceEndpoint(subnet, numbered(b, "vpce-"), null, at));
    }

    /// A transit gateway with its default route table.
    ///
    /// @param region where it is; null for the Region drawn there, the nearest one whose frame can
    ///     grow over it, or a new one
    public static Change transitGateway(
            Document document, @Nullable Ref<Region> region, @Nullable Point at) {
        if (region != null) {
            new Steps(document).get(region);
        }
        return add(document, "transit gateway", b -> new HubBuilding(b).hub(region, "", at));
    }

    /// A corporate network with a free block.
    public static Change corporateNetwork(Document document, @Nullable Point at) {
        return add(document, "corporate network", b -> new LineBuilding(b).network("", at));
    }

    public static Change customerGateway(
            Document document, Ref<CorporateNetwork> network, @Nullable Point at) {
        return add(
                document,
                "customer gateway",
                b -> new LineBuilding(b).customerGateway(network, at));
    }

    /// A virtual private gateway, attached to the VPC. It carries nothing until a VPN connection or
    /// a Direct Connect gateway leads to it.
    ///
    /// @throws IllegalArgumentException if [#noVirtualPrivateGateway] has something to say
    public static Change virtualPrivateGateway(Document document, Ref<Vpc> vpc) {
        refuse(noVirtualPrivateGateway(document, vpc));
        return add(
                document,
                "virtual private gateway",
                b -> new LineBuilding(b).virtualPrivateGateway(vpc));
    }

    /// Why a VPC can't have one virtual private gateway more: it has
    /// [one already](https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html).
    public static Optional<String> noVirtualPrivateGateway(Document document, Ref<Vpc> vpc) {
        return LineBuilding.gatewayOf(document.topology(), vpc)
                .map(g -> "has " + g.label() + " already; a VPC has one at most")
                .map(why -> new Steps(document).get(vpc).label() + " " + why);
    }

    /// A Direct Connect gateway that no line leads to yet.
    public static Change directConnectGateway(Document document, @Nullable Point at) {
        return add(
                document,
                "Direct Connect gateway",
                b -> new LineBuilding(b).directConnectGateway(null, at));
    }

    /// A gateway endpoint for S3, or DynamoDB where there is one for S3. The tables of the VPC's
    /// private subnets get its route.
    ///
    /// @throws IllegalArgumentException if [#noGatewayEndpoint] has something to say
    public static Change gatewayEndpoint(Document document, Ref<Vpc> vpc) {
        refuse(noGatewayEndpoint(document, vpc));
        return add(document, "gateway endpoint", b -> new GatewayEndpoints(b).add(vpc));
    }

    /// Why a VPC needs no gateway endpoint more: it has one for each service that has any.
    public static Optional<String> noGatewayEndpoint(Document document, Ref<Vpc> vpc) {
        Vpc there = new Steps(document).get(vpc);
        return GatewayService.missing(document.topology(), vpc).isPresent()
                ? Optional.empty()
                : Optional.of(there.label() + " has gateway endpoints for S3 and DynamoDB already");
    }

    private static void refuse(Optional<String> why) {
        if (why.isPresent()) {
            throw new IllegalArgumentException(why.get());
        }
    }

    /// A public IPv4 address for the first interface of an instance, an interface, a NAT gateway or an
    /// internet-facing load balancer; nothing where none is free or it can have none.
    public static Optional<Change> publicAddress(Document document, Ref<? extends Resource> owner) {
        Steps steps = new Steps(document);
        return steps.inventory().hostsOf(owner).stream()
                .filter(h -> h.address().family() == Family.IPV4)
                .findFirst()
                .filter(h -> new PublicAddress(steps).give(h))
                .map(h -> steps.as("give " + h.owner().label() + " a public address"));
    }

    /// A text note; it may stand on containers, and without a place below the drawing.
    public static Change note(Document document, String text, @Nullable Point at) {
        Steps steps = new Steps(document);
        Rect place = at == null ? null : new Room(steps).forNote(at);
        return new Change.AddNote(new Note(Naming.note(document), text), place);
    }

    private static String numbered(Building building, String prefix) {
        return Naming.numbered(building.steps().topology(), prefix);
    }

    private static Change add(Document document, String kind, Function<Building, Ref<?>> recipe) {
        Building building = new Building(new Steps(document));
        Ref<?> added = recipe.apply(building);
        Topology after = building.steps().topology();
        String label = after.byId(added.id()).orElseThrow().label();
        return building.steps().as("add " + kind + " " + label);
    }
}
