package vpcanvas.edit;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.model.Layout;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGatewayRouteTable;

/// What stands in what, by layout key: a VPC in its Region, a subnet in its VPC, a tile or card in
/// its subnet, a gateway on its VPC's border.
record Nesting(Topology topology, Report report) {

    /// The container that a key stands in; none for what stands on the paper.
    Optional<String> homeOf(String key) {
        if (Layout.isCard(key)) {
            String id = Layout.idOf(key);
            return report.table(Ref.to(RouteTable.class, id))
                    .map(EffectiveTable::table)
                    .map(this::homeOf)
                    .or(() -> regionOf(Ref.to(TransitGatewayRouteTable.class, id)));
        }
        // Found by kind, so that a file in which a subnet names a subnet as its VPC makes no
        // circle.
        return topology.byId(key)
                .flatMap(Home::of)
                .filter(home -> topology.find(home).isPresent())
                .map(Ref::id);
    }

    /// The card of a hub's table stands in the Region of the hub.
    private Optional<String> regionOf(Ref<TransitGatewayRouteTable> table) {
        return topology.find(table)
                .flatMap(t -> topology.find(t.transitGateway()))
                .map(g -> g.region().id());
    }

    /// A card stands in the first subnet that uses its table, else in the VPC.
    private String homeOf(RouteTable table) {
        return report.inventory().subnetsUsing(table).stream()
                .map(s -> s.ref().id())
                .findFirst()
                .orElse(table.vpc().id());
    }

    /// Whether a key stands in one of the containers, at any depth; not whether it is one of them.
    boolean isWithin(String key, Collection<String> containers) {
        Optional<String> home = homeOf(key);
        while (home.isPresent()) {
            if (containers.contains(home.get())) {
                return true;
            }
            home = homeOf(home.get());
        }
        return false;
    }

    /// The keys that stand in none of the others.
    SortedSet<String> outermost(Collection<String> keys) {
        SortedSet<String> all = new TreeSet<>(keys);
        SortedSet<String> outermost = new TreeSet<>(all);
        outermost.removeIf(k -> isWithin(k, all));
        return outermost;
    }
}
