package vpcanvas.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TransitGatewayRouteTable;

/// The route tables that a figure with cards shows: those that a path asks, both ways; without a path
/// those that workloads use, and those of hubs.
public final class TablesThatMatter {
    private TablesThatMatter() {}

    /// In the order in which the path asks them, or in order of their ids, those of VPCs first.
    public static List<Ref<RouteTable>> of(Report report, @Nullable Trace path) {
        Set<Ref<RouteTable>> tables = new LinkedHashSet<>();
        if (path != null) {
            Stream.concat(path.forward().hops().stream(), path.back().hops().stream())
                    .filter(
                            h ->
                                    h.kind() == HopKind.ROUTE_TABLE
                                            || h.kind() == HopKind.TRANSIT_GATEWAY_ROUTE_TABLE)
                    .map(h -> Ref.to(RouteTable.class, h.component()))
                    .filter(t -> CardFace.of(report, t).isPresent())
                    .forEach(tables::add);
            return List.copyOf(tables);
        }
        report.tables().values().stream()
                .filter(t -> isUsedByWorkloads(report.inventory(), t))
                .map(t -> t.table().ref())
                .forEach(tables::add);
        List<Ref<RouteTable>> all = new ArrayList<>(tables);
        report.topology().all(TransitGatewayRouteTable.class).stream()
                .map(t -> Ref.to(RouteTable.class, t.ref().id()))
                .forEach(all::add);
        return all;
    }

    private static boolean isUsedByWorkloads(Inventory inventory, EffectiveTable table) {
        return inventory.subnetsUsing(table.table()).stream().anyMatch(inventory::isForWorkloads);
    }
}
