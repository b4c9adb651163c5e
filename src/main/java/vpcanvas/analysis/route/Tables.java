package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Destination;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Makes the effective table of every route table: local routes, what was authored, what
/// gateways propagate, and what a connection with automatic routing derives.
public record Tables(
        Inventory inventory,
        Map<String, PeeringLife> peerings,
        TargetHealth health,
        HubViews hubs,
        Lines lines) {

    /// Every table's effective one, by the table's id; main tables that aren't drawn are among them.
    public Map<String, EffectiveTable> all() {
        Topology topology = inventory.topology();
        Map<String, List<GatewayEndpoint>> services = new TreeMap<>();
        for (GatewayEndpoint endpoint : topology.all(GatewayEndpoint.class)) {
            endpoint.routeTables()
                    .forEach(
                            t ->
                                    services.computeIfAbsent(t.id(), _ -> new ArrayList<>())
                                            .add(endpoint));
        }
        Map<String, EffectiveTable> tables = new TreeMap<>();
        List<RouteTable> drawn = topology.all(RouteTable.class);
        for (List<RouteTable> some : List.of(drawn, inventory.impliedTables())) {
            for (RouteTable table : some) {
                String id = table.ref().id();
                tables.put(id, effective(table, services.getOrDefault(id, List.of())));
            }
        }
        return tables;
    }

    private EffectiveTable effective(RouteTable table, List<GatewayEndpoint> services) {
        List<EffectiveRoute> routes = new ArrayList<>();
        Set<Cidr> taken = new HashSet<>();
        List<EffectiveRoute> refused = new ArrayList<>();
        IdentityHashMap<Route, String> refusals = new IdentityHashMap<>();
        new RouteRefusals(inventory).of(table).forEach(r -> refusals.put(r.route(), r.why()));
        for (Route route : table.routes()) {
            String why = refusals.get(route);
            if (why != null) {
                authored(route, "AWS refuses it: " + why, refused);
                continue;
            }
            authored(route, health.blackhole(table.vpc(), route.target()), routes);
            if (route.destination() instanceof Destination.Block(Cidr block)) {
                taken.add(block);
            }
        }
        List<Cidr> own = blocksOf(table.vpc());
        own.stream()
                .filter(b -> !taken.contains(b))
                .map(b -> new EffectiveRoute(b, null, Origin.LOCAL, null))
                .forEach(routes::add);
        propagated(table, routes);
        List<GatewayEndpoint> usable =
                services.stream().filter(e -> e.vpc().equals(table.vpc())).toList();
        usable.forEach(e -> toService(e, routes));
        boolean forWorkloads =
                inventory.subnetsUsing(table).stream().anyMatch(inventory::isForWorkloads);
        if (forWorkloads) {
            automatic(table, taken, routes);
        }
        HubViews.Ground ground = new HubViews.Ground(table, forWorkloads, own, taken, routes);
        return new EffectiveTable(table, routes, refused, hubs.of(ground), usable);
    }

    private void authored(Route route, @Nullable String blackhole, List<EffectiveRoute> routes) {
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

    /// What a virtual private gateway knows enters the tables that it propagates to.
    private void propagated(RouteTable table, List<EffectiveRoute> routes) {
        for (Ref<VirtualPrivateGateway> ref : table.propagatingVgws()) {
            inventory
                    .topology()
                    .find(ref)
                    .filter(g -> table.vpc().equals(g.vpc()))
                    .map(lines::knownBy)
                    .orElse(List.of())
                    .stream()
                    .map(Line.Known::block)
                    .distinct()
                    .map(
                            b ->
                                    new EffectiveRoute(
                                            b,
                                            new Target.ToVirtualPrivateGateway(ref),
                                            Origin.PROPAGATED,
                                            null))
                    .forEach(routes::add);
        }
    }

    /// The addresses of a service are those of the AWS-managed prefix list of its name, where the
    /// design has it.
    private void toService(GatewayEndpoint endpoint, List<EffectiveRoute> routes) {
        String blackhole =
                health.blackhole(endpoint.vpc(), new Target.ToGatewayEndpoint(endpoint.ref()));
        inventory.topology().all(PrefixList.class).stream()
                .filter(l -> l.name().equals(endpoint.serviceName()))
                .flatMap(l -> l.entries().stream())
                .map(
                        b ->
                                new EffectiveRoute(
                                        b,
                                        new Target.ToGatewayEndpoint(endpoint.ref()),
                                        Origin.GATEWAY_ENDPOINT,
                                        blackhole))
                .forEach(routes::add);
    }

    /// One route per block of the other side, on tables of subnets that are for workloads; the halves
    /// of one block are written as that block where they are many. A destination that is authored
    /// stays as it is: a table holds one static route each.
    private void automatic(RouteTable table, Set<Cidr> taken, List<EffectiveRoute> routes) {
        Map<PeeringConnection, List<Cidr>> derived = new LinkedHashMap<>();
        for (PeeringConnection peering : inventory.peeringsOf(table.vpc())) {
            if (derives(table.vpc(), peering)) {
                Ref<Vpc> other = Objects.requireNonNull(peering.otherSideOf(table.vpc()));
                derived.put(peering, blocksOf(other).stream().filter(taken::add).toList());
            }
        }
        boolean many = derived.values().stream().mapToInt(List::size).sum() > Summaries.MANY;
        Set<Cidr> standing = new HashSet<>(taken);
        routes.forEach(r -> standing.add(r.destination()));
        derived.forEach(
                (peering, blocks) -> {
                    Target target = new Target.ToPeering(peering.ref());
                    String blackhole = health.blackhole(table.vpc(), target);
                    (many ? Summary.merged(blocks, b -> !standing.contains(b)).blocks() : blocks)
                            .forEach(
                                    b ->
                                            routes.add(
                                                    new EffectiveRoute(
                                                            b,
                                                            target,
                                                            Origin.AUTOMATIC,
                                                            blackhole)));
                });
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
