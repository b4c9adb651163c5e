package vpcanvas.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.HiddenBlock;
import vpcanvas.analysis.route.HiddenBlocks;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.analysis.route.HubTables;
import vpcanvas.analysis.route.HubViews;
import vpcanvas.analysis.route.Hubs;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.analysis.route.Lines;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.analysis.route.Summaries;
import vpcanvas.analysis.route.Tables;
import vpcanvas.analysis.route.TargetHealth;
import vpcanvas.model.Attachment;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VpcAttachment;

/// Everything that is derived from one topology: effective route tables, the life of peerings, and
/// the problems. A pure function of the topology; what it answers never changes.
public final class Report {
    private final Inventory inventory;
    private final Map<String, PeeringLife> peerings;
    private final Hubs hubs;
    private final Lines lines;
    private final Map<String, HubTable> hubTables;
    private final Map<String, List<HiddenBlock>> hidden;
    private final HubViews hubViews;
    private final Map<String, EffectiveTable> tables;
    private final Set<String> publicTables = new HashSet<>();
    private @Nullable List<Problem> problems;

    private Report(Topology topology) {
        this.inventory = Inventory.of(topology);
        this.peerings = PeeringLife.of(topology);
        this.hubs = Hubs.of(topology);
        this.lines = Lines.of(topology);
        this.hubTables = new HubTables(topology, hubs, lines).all();
        this.hidden = new HiddenBlocks(topology, hubs, hubTables).all();
        this.hubViews =
                new HubViews(inventory, hubs, hubTables, hidden, new Summaries(topology, lines));
        TargetHealth health = new TargetHealth(topology, peerings, hubs);
        this.tables = new Tables(inventory, peerings, health, hubViews, lines).all();
        tables.forEach(
                (id, table) -> {
                    if (leadsOutside(table)) {
                        publicTables.add(id);
                    }
                });
    }

    public static Report of(Topology topology) {
        return new Report(topology);
    }

    public Topology topology() {
        return inventory.topology();
    }

    public Inventory inventory() {
        return inventory;
    }

    /// What has become of a peering.
    ///
    /// @throws IllegalArgumentException if the design has no such peering
    public PeeringLife life(Ref<PeeringConnection> peering) {
        PeeringLife life = peerings.get(peering.id());
        if (life == null) {
            throw new IllegalArgumentException("there is no peering " + peering);
        }
        return life;
    }

    /// What has become of a peering, if the design that this is of has it.
    public Optional<PeeringLife> knownLife(Ref<PeeringConnection> peering) {
        return Optional.ofNullable(peerings.get(peering.id()));
    }

    /// The effective table of a route table, drawn or implied (`vpc-id:main`).
    public Optional<EffectiveTable> table(Ref<RouteTable> table) {
        return Optional.ofNullable(tables.get(table.id()));
    }

    /// What is attached to which hub.
    public Hubs hubs() {
        return hubs;
    }

    /// The lines to corporate networks.
    public Lines lines() {
        return lines;
    }

    /// The effective table of a transit gateway's route table.
    public Optional<HubTable> hubTable(Ref<TransitGatewayRouteTable> table) {
        return Optional.ofNullable(hubTables.get(table.id()));
    }

    /// The table that decides about what comes from an attachment on a hub.
    public Optional<HubTable> hubTableFor(Attachment attachment, Ref<TransitGateway> hub) {
        return hubs.associationOf(attachment, hub).flatMap(t -> hubTable(t.ref()));
    }

    /// The blocks of an attached VPC that its hub leads to another one.
    public List<HiddenBlock> hiddenBlocksOf(VpcAttachment attachment) {
        return hidden.getOrDefault(attachment.ref().id(), List.of());
    }

    /// Whether a table gets a route into the attachment for each block that the hub delivers.
    public boolean derivesRoutes(RouteTable table, VpcAttachment attachment) {
        return hubViews.derives(table, attachment);
    }

    /// All effective tables, by the ids of their tables.
    public Map<String, EffectiveTable> tables() {
        return tables;
    }

    /// The effective table that packets leaving a subnet meet.
    public EffectiveTable tableOf(Subnet subnet) {
        RouteTable table = inventory.tableOf(subnet);
        EffectiveTable effective = tables.get(table.ref().id());
        return effective == null ? EffectiveTable.empty(table) : effective;
    }

    /// Whether the subnet is public: its table has a working route to an internet gateway
    /// ([internet gateways](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html),
    /// Never a matter of its name.
    public boolean isPublic(Subnet subnet) {
        return publicTables.contains(inventory.tableOf(subnet).ref().id());
    }

    private static boolean leadsOutside(EffectiveTable table) {
        return table.own().stream()
                .anyMatch(r -> r.isActive() && r.target() instanceof Target.ToInternetGateway);
    }

    /// All problems, the gravest first, then by place. They are looked for when they are first asked
    /// for: whoever only traces, as recipes do for each way they offer, has no use for them.
    public synchronized List<Problem> problems() {
        if (problems == null) {
            problems = Findings.all(this);
        }
        return problems;
    }
}
