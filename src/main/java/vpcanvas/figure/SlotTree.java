package vpcanvas.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;

/// Builds the tree of what stands in what: regions, VPCs, subnets, and in a subnet its tiles and the
/// cards of the tables it uses.
final class SlotTree {
    private static final double LEAST_VPC = 184;

    /// As much of a name makes its VPC wider, in px; of longer ones the end is left out.
    private static final double LONGEST_NAME = 240;

    /// How high a container is that holds nothing that is drawn.
    private static final double CLOSED = 64;

    /// What is said of an overlap stands below what the VPC holds.
    private static final double PILL_ROOM = 24;

    private final Topology topology;
    private final Conflicts conflicts;
    private final Report report;
    private final FontTable fonts;
    private final Slot paper = Slot.container("paper", Slot.Kind.PAPER);
    private final Map<String, Slot> slots = new HashMap<>();
    private final Kin kin;
    private final HubSlots hubs;
    private final Guards guards;
    private final Level level;

    /// Worked out once; 0 before.
    private double closedWidth;

    private SlotTree(Draft draft, Kin kin) {
        this.kin = kin;
        this.topology = draft.document().topology();
        this.report = draft.report();
        this.fonts = draft.fonts();
        this.conflicts = draft.conflicts();
        this.level = draft.level();
        this.hubs = new HubSlots(level, fonts);
        this.guards = new Guards(draft);
    }

    static Slot of(Draft draft, Kin kin) {
        SlotTree tree = new SlotTree(draft, kin);
        Trace path = draft.path();
        ReadingOrder.regions(tree.topology, path).forEach(r -> tree.region(r));
        tree.hubs.clusters().forEach((hub, slot) -> tree.hang(tree.parent(hub.region()), slot));
        List<Vpc> vpcs =
                ReadingOrder.of(tree.topology, path).stream().filter(tree.level::shows).toList();
        for (int i = 0; i < vpcs.size(); i++) {
            tree.vpc(vpcs.get(i), vpcs.size() > 1 && i >= (vpcs.size() + 1) / 2);
        }
        tree.topology.all(Subnet.class).stream()
                .filter(tree.level::shows)
                .forEach(
                        s ->
                                tree.hang(
                                        tree.parent(s.vpc()),
                                        Slot.container(
                                                s.ref().id(),
                                                Slot.Kind.SUBNET,
                                                s.cidrBlocks().size() - 1)));
        tree.hubs.premises().forEach(s -> tree.hang(tree.paper, s));
        tree.topology.resources().stream()
                .sorted(Comparator.comparingInt(ReadingOrder::rank))
                .forEach(tree::tile);
        if (draft.shown() != null) {
            draft.shown().cards().forEach(tree::card);
        }
        return tree.paper;
    }

    private void hang(Slot parent, Slot slot) {
        parent.children.add(slot);
        slots.put(slot.key, slot);
    }

    private void region(Region region) {
        Slot slot = Slot.container(region.ref().id(), Slot.Kind.REGION);
        if (level.isOfRegions()) {
            double header = fonts.width(region.label(), Type.REGION) + 44;
            double said = Math.max(header, held(region.ref().id()));
            slot.atLeast(Math.max(LEAST_VPC, Math.ceil(said / 8) * 8), CLOSED);
        }
        hang(paper, slot);
    }

    /// What the name of a VPC and its blocks need beside each other.
    private double header(Vpc vpc) {
        double blocks =
                vpc.usableBlocks().stream()
                        .mapToDouble(b -> fonts.width(b.toString(), Type.VPC_BLOCK))
                        .max()
                        .orElse(0);
        double name = Math.min(fonts.width(vpc.label(), Type.VPC), LONGEST_NAME);
        return Math.ceil(name + blocks) + 56;
    }

    /// Closed VPCs are all as wide as the widest has to be: equal things are equal in size.
    private double closedWidth() {
        if (closedWidth == 0) {
            closedWidth =
                    topology.all(Vpc.class).stream()
                            .filter(level::isClosed)
                            .mapToDouble(v -> Math.max(header(v), held(v.ref().id())))
                            .max()
                            .orElse(0);
        }
        return closedWidth;
    }

    private double held(String container) {
        return Math.ceil(fonts.width(kin.heldBy(container).says(), Type.REMARK)) + 24;
    }

    private Slot parent(@Nullable Ref<?> ref) {
        return ref == null ? paper : slots.getOrDefault(ref.id(), paper);
    }

    /// Gateways stand on the border that faces the others.
    private void vpc(Vpc vpc, boolean facesLeft) {
        Slot.Kind withGateway =
                facesLeft ? Slot.Kind.VPC_GATEWAY_LEFT : Slot.Kind.VPC_GATEWAY_RIGHT;
        Slot.Kind kind = kin.gatewaysOf(vpc.ref().id()).isEmpty() ? Slot.Kind.VPC : withGateway;
        Slot slot = Slot.container(vpc.ref().id(), kind, vpc.usableBlocks().size() - 1);
        double height = Borders.heightFor(kin.gatewaysOf(vpc.ref().id()));
        double pill = conflicts.of(vpc).map(o -> Pills.width(o.says(), fonts)).orElse(0.0);
        double least = level.isClosed(vpc) ? CLOSED : height;
        double said = Math.max(pill + 16, level.isClosed(vpc) ? closedWidth() : header(vpc));
        slot.atLeast(
                Math.max(LEAST_VPC, Math.ceil(said / 8) * 8), least + (pill > 0 ? PILL_ROOM : 0));
        slot.footed(pill > 0 ? PILL_ROOM : 0);
        Slot cluster = hubs.clusterOf(vpc);
        hang(cluster == null ? parent(vpc.region()) : cluster, slot);
    }

    private void tile(Resource resource) {
        boolean isTile =
                resource instanceof Instance
                        || resource instanceof NetworkInterface
                        || resource instanceof NatGateway
                        || resource instanceof LoadBalancer
                        || resource instanceof InterfaceEndpoint
                        || resource instanceof CustomerGateway;
        if (isTile && level.shows(resource)) {
            Ref<?> home = Home.of(resource).orElse(null);
            double width = Math.min(ThingPainter.MOST_WIDTH, width(resource));
            hang(parent(home), Slot.tile(resource.ref().id(), width));
        }
    }

    /// The widest of the lines under a tile: its name and its addresses.
    private double width(Resource resource) {
        double width = fonts.width(resource.label(), Type.NAME);
        if (resource instanceof CustomerGateway c && c.ipAddress() != null) {
            width = Math.max(width, fonts.width(c.ipAddress().toString(), Type.ADDRESS));
        }
        for (Host host : report.inventory().hostsOf(resource.ref())) {
            width = Math.max(width, fonts.width(host.address().toString(), Type.ADDRESS));
        }
        return Math.max(width, fonts.width(guards.names(resource), Type.REMARK));
    }

    private void card(Ref<RouteTable> ref) {
        CardFace face = CardFace.of(report, ref).orElse(null);
        if (face != null && isShown(ref)) {
            String title =
                    report.table(ref)
                            .flatMap(t -> topology.find(t.table().vpc()))
                            .map(v -> v.label() + " · " + face.title())
                            .orElse(face.title());
            Rect size = Cards.grown(new Rect(0, 0, 160, 0), face.titled(title), fonts);
            hang(homeOf(ref), Slot.card(Layout.card(ref), size.width(), size.height()));
        }
    }

    /// Whether what a table belongs to is drawn, and open where it holds things.
    private boolean isShown(Ref<RouteTable> ref) {
        return report.table(ref)
                .map(t -> topology.find(t.table().vpc()).map(level::shows).orElse(true))
                .orElse(!level.isOfRegions());
    }

    /// Where a table's card stands: in the first subnet that uses it, with its hub, or else in its VPC.
    private Slot homeOf(Ref<RouteTable> ref) {
        EffectiveTable table = report.table(ref).orElse(null);
        if (table == null) {
            Slot cluster =
                    report.hubTable(Ref.to(TransitGatewayRouteTable.class, ref.id()))
                            .map(t -> hubs.clusterOf(t.table().transitGateway()))
                            .orElse(null);
            return cluster == null ? paper : cluster;
        }
        return report.inventory().subnetsUsing(table.table()).stream()
                .map(s -> slots.get(s.ref().id()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(parent(table.table().vpc()));
    }
}
