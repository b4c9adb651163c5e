package vpcanvas.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vpcanvas.net.Cidr;

/// One step from a document to the next, as a value: it can be compared, printed, tested, and says
/// what it touched. An inverse is not needed, since the document before is still there.
public sealed interface Change {

    /// What a menu says after "Undo", such as `add route to billing-private`.
    String label();

    /// The new resource, and where it stands; without a place it is placed when it is sketched.
    record Add(Resource resource, @Nullable Rect place) implements Change {
        @Override
        public String label() {
            return "add " + resource.label();
        }
    }

    /// The resource as it is from now on, in place of the one with its id.
    record Replace(Resource resource) implements Change {
        @Override
        public String label() {
            return "change " + resource.label();
        }
    }

    /// Takes a resource away; what refers to it dangles.
    record Remove(Ref<? extends Resource> ref) implements Change {
        @Override
        public String label() {
            return "delete " + ref;
        }
    }

    /// Authors a route; one with the same destination gives way.
    record AddRoute(Ref<RouteTable> table, Route route) implements Change {
        @Override
        public String label() {
            return "add route to " + table;
        }
    }

    record RemoveRoute(Ref<RouteTable> table, Destination destination) implements Change {
        @Override
        public String label() {
            return "remove route from " + table;
        }
    }

    /// Puts a block in place of another one of a VPC, or adds it when `old` is null.
    record UseBlock(Ref<Vpc> vpc, @Nullable Cidr old, Cidr block) implements Change {
        @Override
        public String label() {
            return "use " + block + " for " + vpc;
        }
    }

    /// What people did with a peering: accepted, rejected, deleted it.
    record SetPeeringStatus(Ref<PeeringConnection> peering, PeeringConnection.Status status)
            implements Change {
        @Override
        public String label() {
            return "set " + peering + " " + status.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Who writes the routes of one side of a peering.
    record SetPeeringRouting(Ref<PeeringConnection> peering, Ref<Vpc> side, Routing routing)
            implements Change {
        @Override
        public String label() {
            return "route "
                    + side
                    + " of "
                    + peering
                    + " "
                    + routing.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Moves or resizes what a layout key names; the topology stays the same object.
    record Move(String key, Rect place) implements Change {
        @Override
        public String label() {
            return "move " + key;
        }
    }

    /// Several changes as one step.
    record Together(String label, List<Change> changes) implements Change {
        public Together {
            changes = List.copyOf(changes);
        }
    }

    /// What a change came to.
    ///
    /// @param touched ids of resources whose value is new, gone or changed
    record Applied(Document document, Set<String> touched) {}

    /// The document after this change.
    ///
    /// @throws IllegalArgumentException if the change needs something that is not there
    default Applied applyTo(Document before) {
        return switch (this) {
            case Add add -> new Applied(added(before, add), Set.of(add.resource.ref().id()));
            case Replace r ->
                    new Applied(
                            before.with(before.topology().replace(r.resource)),
                            Set.of(r.resource.ref().id()));
            case Remove r ->
                    new Applied(
                            before.with(before.topology().minus(r.ref))
                                    .with(before.layout().without(r.ref.id())),
                            Set.of(r.ref.id()));
            case AddRoute r -> edit(before, r.table, t -> withRoute(t, r.route));
            case RemoveRoute r -> edit(before, r.table, t -> withoutRoute(t, r.destination));
            case UseBlock u -> edit(before, u.vpc, v -> withBlock(v, u));
            case SetPeeringStatus s -> edit(before, s.peering, p -> withStatus(p, s.status));
            case SetPeeringRouting s -> edit(before, s.peering, p -> withRouting(p, s));
            case Move m -> new Applied(before.with(before.layout().with(m.key, m.place)), Set.of());
            case Together t -> applyAll(before, t.changes);
        };
    }

    private static Document added(Document before, Add add) {
        Document after = before.with(before.topology().plus(add.resource));
        return add.place == null
                ? after
                : after.with(after.layout().with(add.resource.ref().id(), add.place));
    }

    private static Applied applyAll(Document before, List<Change> changes) {
        Document now = before;
        Set<String> touched = new TreeSet<>();
        for (Change change : changes) {
            Applied applied = change.applyTo(now);
            now = applied.document;
            touched.addAll(applied.touched);
        }
        return new Applied(now, touched);
    }

    private static <T extends Resource> Applied edit(
            Document before, Ref<T> ref, UnaryOperator<T> change) {
        Optional<T> there = before.topology().find(ref);
        if (there.isEmpty()) {
            throw new IllegalArgumentException("there is no " + ref + " in this design");
        }
        Topology after = before.topology().replace(change.apply(there.get()));
        return new Applied(before.with(after), Set.of(ref.id()));
    }

    private static RouteTable withRoute(RouteTable table, Route route) {
        List<Route> routes = new ArrayList<>(withoutRoute(table, route.destination()).routes());
        routes.add(route);
        return withRoutes(table, routes);
    }

    private static RouteTable withoutRoute(RouteTable table, Destination destination) {
        return withRoutes(
                table,
                table.routes().stream().filter(r -> !r.destination().equals(destination)).toList());
    }

    private static RouteTable withRoutes(RouteTable table, List<Route> routes) {
        return new RouteTable(
                table.ref(),
                table.name(),
                table.vpc(),
                table.main(),
                table.subnets(),
                table.gateways(),
                table.propagatingVgws(),
                routes);
    }

    private static Vpc withBlock(Vpc vpc, UseBlock use) {
        List<VpcBlock> blocks = new ArrayList<>(vpc.blocks());
        int at = vpc.blocks().stream().map(VpcBlock::cidrBlock).toList().indexOf(use.old);
        if (at >= 0) {
            blocks.set(at, VpcBlock.of(use.block));
        } else {
            blocks.add(VpcBlock.of(use.block));
        }
        return new Vpc(vpc.ref(), vpc.name(), vpc.region(), vpc.owner(), blocks);
    }

    private static PeeringConnection withStatus(
            PeeringConnection p, PeeringConnection.Status status) {
        return new PeeringConnection(
                p.ref(),
                p.name(),
                p.requesterVpc(),
                p.accepterVpc(),
                status,
                p.requesterRouting(),
                p.accepterRouting());
    }

    private static PeeringConnection withRouting(PeeringConnection p, SetPeeringRouting set) {
        boolean requester = set.side.equals(p.requesterVpc());
        return new PeeringConnection(
                p.ref(),
                p.name(),
                p.requesterVpc(),
                p.accepterVpc(),
                p.status(),
                requester ? set.routing : p.requesterRouting(),
                requester ? p.accepterRouting() : set.routing);
    }
}
