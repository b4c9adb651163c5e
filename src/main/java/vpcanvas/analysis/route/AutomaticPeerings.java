package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Routing;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.net.Cidr;

/// Writes the static routes that a peering of two hubs needs
/// ([on both sides](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html), R-107), where a side is
/// routed automatically: one per block that the neighbour would really deliver.
///
/// A flood in rounds: in each, what a table learned in the round before goes on over its hub's
/// peerings, and the first to bring a block keeps it. So a block takes the fewest hubs, chains of hubs
/// come out by themselves, and nothing runs in a circle: each route leads to a table that is one round
/// nearer to the block. Default routes stay at home, since a way out for all is nobody's to assume.
final class AutomaticPeerings {
    private final Topology topology;
    private final Hubs hubs;
    private final Map<String, List<HubRoute>> rows;
    private final Map<String, Set<Cidr>> known = new HashMap<>();
    private final Map<String, NavigableMap<Cidr, Cidr>> vpcBlocks = new HashMap<>();

    /// @param rows the routes of each table so far, by its id; what is carried over is added
    AutomaticPeerings(Topology topology, Hubs hubs, Map<String, List<HubRoute>> rows) {
        this.topology = topology;
        this.hubs = hubs;
        this.rows = rows;
    }

    void carryOver() {
        List<PeeringAttachment> peerings =
                topology.all(PeeringAttachment.class).stream().filter(this::works).toList();
        if (peerings.isEmpty()) {
            return;
        }
        Map<String, List<HubRoute>> news = new HashMap<>();
        for (TransitGatewayRouteTable table : topology.all(TransitGatewayRouteTable.class)) {
            String id = table.ref().id();
            HubTable home = new HubTable(table, rows.getOrDefault(id, List.of()));
            news.put(id, home.delivered());
            remember(id, home);
        }
        while (!news.isEmpty()) {
            news = round(peerings, news);
        }
    }

    private void remember(String table, HubTable home) {
        Set<Cidr> blocks = new HashSet<>();
        NavigableMap<Cidr, Cidr> ofVpcs = new TreeMap<>();
        for (HubRoute route : home.routes()) {
            blocks.add(route.destination());
            if (route.origin() == HubRoute.Origin.VPC) {
                ofVpcs.put(route.destination(), route.destination());
            }
        }
        known.put(table, blocks);
        vpcBlocks.put(table, ofVpcs);
    }

    private boolean works(PeeringAttachment peering) {
        Ref<TransitGateway> side = peering.requesterTransitGateway();
        return !side.equals(peering.accepterTransitGateway())
                && hubs.whyIdle(peering, side) == null;
    }

    private Map<String, List<HubRoute>> round(
            List<PeeringAttachment> peerings, Map<String, List<HubRoute>> news) {
        Map<String, List<HubRoute>> next = new HashMap<>();
        for (PeeringAttachment peering : peerings) {
            cross(peering, peering.requesterTransitGateway(), news, next);
            cross(peering, peering.accepterTransitGateway(), news, next);
        }
        next.forEach(
                (id, routes) -> rows.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(routes));
        return next;
    }

    /// Carries what the far hub delivers to the tables of the near one.
    private void cross(
            PeeringAttachment peering,
            Ref<TransitGateway> near,
            Map<String, List<HubRoute>> news,
            Map<String, List<HubRoute>> next) {
        Ref<TransitGateway> far = peering.otherSideOf(near);
        if (far == null || peering.routingOf(near) == Routing.MANUAL) {
            return;
        }
        List<HubRoute> delivered =
                hubs.associationOf(peering, far)
                        .map(t -> news.getOrDefault(t.ref().id(), List.of()))
                        .orElse(List.of());
        for (TransitGatewayRouteTable table : hubs.tablesOf(near)) {
            if (isAskedByOthers(table, peering)) {
                delivered.stream()
                        .filter(r -> !peering.ref().equals(r.attachment()))
                        .map(HubRoute::destination)
                        .forEach(block -> add(table, block, peering, next));
            }
        }
    }

    private static boolean isAskedByOthers(
            TransitGatewayRouteTable table, PeeringAttachment peering) {
        return table.associations().stream().anyMatch(a -> !a.id().equals(peering.ref().id()));
    }

    private void add(
            TransitGatewayRouteTable table,
            Cidr block,
            PeeringAttachment peering,
            Map<String, List<HubRoute>> next) {
        String id = table.ref().id();
        boolean stays =
                block.isDefault()
                        || DisjointBlocks.overlapping(
                                        vpcBlocks.getOrDefault(id, new TreeMap<>()), block)
                                .isPresent();
        if (!stays && known.computeIfAbsent(id, _ -> new HashSet<>()).add(block)) {
            next.computeIfAbsent(id, _ -> new ArrayList<>())
                    .add(
                            new HubRoute(
                                    block, peering.attachment(), HubRoute.Origin.AUTOMATIC, null));
        }
    }
}
