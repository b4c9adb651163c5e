package vpcanvas.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;

/// Everything that is derived from one topology: effective route tables, the life of peerings, and
/// the problems. A pure function of the topology; it never changes.
public final class Report {
    private final Inventory inventory;
    private final Map<String, PeeringLife> peerings;
    private final Map<String, EffectiveTable> tables;
    private final Set<String> publicTables = new HashSet<>();
    private final List<Problem> problems;

    private Report(Topology topology) {
        this.inventory = Inventory.of(topology);
        this.peerings = PeeringLife.of(topology);
        TargetHealth health = new TargetHealth(topology, peerings);
        this.tables = new Tables(inventory, peerings, health).all();
        tables.forEach(
                (id, table) -> {
                    if (leadsOutside(table)) {
                        publicTables.add(id);
                    }
                });
        this.problems = Findings.all(this);
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

    /// All effective tables, by the ids of their tables.
    public Map<String, EffectiveTable> tables() {
        return tables;
    }

    /// The effective table that packets leaving a subnet meet.
    public EffectiveTable tableOf(Subnet subnet) {
        RouteTable table = inventory.tableOf(subnet);
        EffectiveTable effective = tables.get(table.ref().id());
        return effective == null ? new EffectiveTable(table, List.of()) : effective;
    }

    /// Whether the subnet is public: its table has a working route to an internet gateway
    /// ([internet gateways](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html),
    /// Never a matter of its name.
    public boolean isPublic(Subnet subnet) {
        return publicTables.contains(inventory.tableOf(subnet).ref().id());
    }

    private static boolean leadsOutside(EffectiveTable table) {
        return table.routes().stream()
                .anyMatch(r -> r.isActive() && r.target() instanceof Target.ToInternetGateway);
    }

    /// All problems, the gravest first, then by place.
    public List<Problem> problems() {
        return problems;
    }
}
