package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Attachment;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.Document;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpcBlock;
import vpcanvas.model.altered.Altered;
import vpcanvas.model.altered.AlteredHubs;
import vpcanvas.net.Cidr;
import vpcanvas.net.CidrSet;
import vpcanvas.net.Ip;

/// Gives a VPC or a subnet other addresses: what stands in it moves along, each address as far into the
/// new block as it was into the old one, and so do the routes that lead to it by its block.
///
/// AWS can't resize or move a block, so in AWS this is a new VPC or subnet; in a design it is one step.
public final class Renumber {
    private final Document document;
    private final Resource ground;
    private final Moved moved;

    private Renumber(Document document, Resource ground, Moved moved) {
        this.document = document;
        this.ground = ground;
        this.moved = moved;
    }

    /// The VPC with the next free block of the same size in a block's place; nothing if none is free.
    public static Optional<Change> toFree(Document document, Vpc vpc, Cidr block) {
        Topology topology = document.topology();
        CidrSet taken = Blocks.taken(topology);
        return Blocks.forCopiesOfVpcs().stream()
                .filter(range -> range.family() == block.family())
                .flatMap(range -> taken.firstFree(range, block.length()).stream())
                .findFirst()
                .map(free -> new Renumber(document, vpc, new Moved(block, free)).change());
    }

    /// The subnet with the next free block of its VPC in a block's place, of the same size; nothing if
    /// none is free.
    public static Optional<Change> toFree(Document document, Subnet subnet, Cidr block) {
        Topology topology = document.topology();
        CidrSet taken = Blocks.subnetsOf(topology, subnet.vpc());
        return topology.find(subnet.vpc()).map(Vpc::usableBlocks).orElse(List.of()).stream()
                .filter(range -> range.family() == block.family())
                .filter(range -> range.length() <= block.length())
                .flatMap(range -> taken.firstFree(range, block.length()).stream())
                .findFirst()
                .map(free -> new Renumber(document, subnet, new Moved(block, free)).change());
    }

    private Change change() {
        List<Change> changes = new ArrayList<>();
        for (Resource before : document.topology().resources()) {
            Resource after = after(before);
            if (!after.equals(before)) {
                changes.add(new Change.Replace(after));
            }
        }
        return new Change.Together("use " + moved.to() + " for " + ground.label(), changes);
    }

    private Resource after(Resource before) {
        if (before.ref().equals(ground.ref()) || standsIn(before)) {
            return inside(before);
        }
        if (before instanceof RouteTable table) {
            return Altered.routes(
                    table, table.routes().stream().map(r -> route(table, r)).toList());
        }
        return before instanceof TransitGatewayRouteTable table
                ? AlteredHubs.routes(table, table.routes().stream().map(this::route).toList())
                : before;
    }

    private boolean standsIn(Resource resource) {
        return Home.of(resource)
                .flatMap(ref -> document.topology().find(ref))
                .filter(home -> home.ref().equals(ground.ref()) || standsIn(home))
                .isPresent();
    }

    /// A block that was associated stays so, whatever its state.
    private Resource inside(Resource before) {
        return before instanceof Vpc vpc
                ? Altered.blocks(
                        vpc,
                        vpc.blocks().stream()
                                .map(b -> new VpcBlock(moved(b.cidrBlock()), b.state()))
                                .toList())
                : Rewritten.of(before, new Moving());
    }

    private Cidr moved(Cidr block) {
        Cidr to = moved.from().contains(block) ? moved.move(block) : null;
        return to == null ? block : to;
    }

    private Destination moved(Destination destination) {
        return destination instanceof Destination.Block(Cidr block)
                ? Destination.of(moved(block))
                : destination;
    }

    /// A route of another VPC follows where it leads into a peering with this one; one into a hub, where
    /// it names this VPC's block or a part of it.
    private Route route(RouteTable table, Route route) {
        boolean leadsHere =
                switch (route.target()) {
                    case Target.ToPeering(Ref<PeeringConnection> ref) ->
                            document.topology()
                                    .find(ref)
                                    .filter(p -> ground.ref().equals(p.otherSideOf(table.vpc())))
                                    .isPresent();
                    case Target.ToTransitGateway(var hub) ->
                            document.topology().all(VpcAttachment.class).stream()
                                    .anyMatch(
                                            a ->
                                                    a.vpc().equals(ground.ref())
                                                            && a.transitGateway().equals(hub));
                    case Target.ToInternetGateway _, Target.ToEgressOnlyInternetGateway _ -> false;
                    case Target.ToNatGateway _, Target.ToVirtualPrivateGateway _ -> false;
                    case Target.ToInterface _, Target.ToInstance _, Target.ToEndpoint _ -> false;
                    case Target.ToGatewayEndpoint _, Target.ToOther _ -> false;
                };
        return leadsHere ? new Route(moved(route.destination()), route.target()) : route;
    }

    private TransitGatewayRoute route(TransitGatewayRoute route) {
        Optional<Attachment> attachment = document.topology().find(route.attachment());
        boolean leadsHere =
                attachment.orElse(null) instanceof VpcAttachment a && a.vpc().equals(ground.ref());
        return leadsHere
                ? new TransitGatewayRoute(moved(route.destination()), route.attachment())
                : route;
    }

    /// What stands in the ground: only private addresses and blocks change.
    private final class Moving implements Rewriting {
        @Override
        public <T extends Resource> @Nullable Ref<T> ref(Ref<T> ref) {
            return ref;
        }

        @Override
        public Ip ip(Ip address) {
            return moved.from().contains(address) ? moved.move(address) : address;
        }

        @Override
        public Cidr block(Cidr block) {
            return moved(block);
        }
    }
}
