package vpcanvas.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vpcanvas.model.Destination;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Makes the effective table of every route table: local routes, what was authored, and what
/// a connection with automatic routing derives.
record Tables(Inventory inventory, Map<String, PeeringLife> peerings, TargetHealth health) {

    /// Every table's effective one, by the table's id; main tables that aren't drawn are among them.
    Map<String, EffectiveTable> all() {
        Topology topology = inventory.topology();
        Map<String, EffectiveTable> tables = new TreeMap<>();
        topology.all(RouteTable.class).forEach(t -> tables.put(t.ref().id(), effective(t)));
        inventory.impliedTables().forEach(t -> tables.put(t.ref().id(), effective(t)));
        return tables;
    }

    private EffectiveTable effective(RouteTable table) {
        List<EffectiveRoute> routes = new ArrayList<>();
        List<Cidr> replacedLocals = new ArrayList<>();
        for (Route route : table.routes()) {
            authored(table, route, routes);
            if (route.destination() instanceof Destination.Block(Cidr block)) {
                replacedLocals.add(block);
            }
        }
        inventory
                .topology()
                .find(table.vpc())
                .ifPresent(
                        vpc ->
                                vpc.usableBlocks().stream()
                                        .filter(b -> !replacedLocals.contains(b))
                                        .map(b -> new EffectiveRoute(b, null, Origin.LOCAL, null))
                                        .forEach(routes::add));
        automatic(table, replacedLocals, routes);
        return new EffectiveTable(table, routes);
    }

    private void authored(RouteTable table, Route route, List<EffectiveRoute> routes) {
        String blackhole = health.blackhole(table.vpc(), route.target());
        switch (route.destination()) {
            case Destination.Block(Cidr block) ->
                    routes.add(new EffectiveRoute(block, route.target(), Origin.STATIC, blackhole));
            case Destination.ListOf(Ref<PrefixList> list) ->
                    inventory
                            .topology()
                            .find(list)
                            .ifPresent(
                                    l ->
                                            l.entries().stream()
                                                    .map(
                                                            b ->
                                                                    new EffectiveRoute(
                                                                            b,
                                                                            route.target(),
                                                                            Origin.PREFIX_LIST,
                                                                            blackhole))
                                                    .forEach(routes::add));
        }
    }

    /// One route per block of the other side, on tables of subnets that are for workloads. A
    /// destination that is authored stays as it is: a table holds one static route each.
    private void automatic(RouteTable table, List<Cidr> taken, List<EffectiveRoute> routes) {
        if (inventory.subnetsUsing(table).stream().noneMatch(inventory::isForWorkloads)) {
            return;
        }
        for (PeeringConnection peering : inventory.peeringsOf(table.vpc())) {
            if (derives(table.vpc(), peering)) {
                Ref<Vpc> other = Objects.requireNonNull(peering.otherSideOf(table.vpc()));
                Target target = new Target.ToPeering(peering.ref());
                String blackhole = health.blackhole(table.vpc(), target);
                for (Cidr block : blocksOf(other)) {
                    if (!taken.contains(block)) {
                        routes.add(new EffectiveRoute(block, target, Origin.AUTOMATIC, blackhole));
                    }
                }
            }
        }
    }

    /// A failed or ended peering gets no routes; a pending one gets them, and they are blackholes until
    /// it is accepted.
    private boolean derives(Ref<Vpc> side, PeeringConnection peering) {
        PeeringLife life = peerings.get(peering.ref().id());
        return life != null
                && (life.isActive() || life.state() == PeeringLife.State.PENDING_ACCEPTANCE)
                && peering.routingOf(side) == Routing.AUTOMATIC;
    }

    private List<Cidr> blocksOf(Ref<Vpc> vpc) {
        return inventory.topology().find(vpc).map(Vpc::usableBlocks).orElse(List.of());
    }
}
