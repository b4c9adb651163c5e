package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.EffectiveRoute;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.analysis.route.Origin;
import vpcanvas.model.EndpointState;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TransitGatewayRouteTable;

/// What a card says of a route table, be it that of a VPC or of a hub: the routes that win, the first
/// few of them.
///
/// @param more how many routes are left out
record CardFace(String title, List<Row> rows, int more) {
    private static final int MOST_ROWS = 12;

    /// A route, and whether the connections of the design added it.
    record Row(String destination, String target, boolean isAdded, boolean isActive) {

        Font font() {
            return isAdded || !isActive ? Type.ROUTE_STRONG : Type.ROUTE;
        }

        Theme.Role role() {
            return !isActive ? Theme.Role.BAD : isAdded ? Theme.Role.VPC_TEXT : Theme.Role.TEXT;
        }
    }

    /// The same under another title.
    CardFace titled(String other) {
        return new CardFace(other, rows, more);
    }

    /// The face of the table with an id; none when the design has no such table.
    static Optional<CardFace> of(Report report, Ref<RouteTable> table) {
        Ref<TransitGatewayRouteTable> hub = Ref.to(TransitGatewayRouteTable.class, table.id());
        return report.table(table)
                .map(t -> of(t, report.inventory()))
                .or(() -> report.hubTable(hub).map(t -> of(t, new HubRows(report, t))));
    }

    private static CardFace of(EffectiveTable table, Inventory inventory) {
        Set<EffectiveRoute> lost = new HashSet<>(table.outranked());
        List<EffectiveRoute> winners =
                new ArrayList<>(table.routes().stream().filter(r -> !lost.contains(r)).toList());
        winners.sort(Comparator.comparing((EffectiveRoute r) -> r.origin() != Origin.LOCAL));
        List<Row> rows = new ArrayList<>();
        winners.forEach(r -> rows.add(row(r, inventory)));
        table.unlistedServices().forEach(e -> rows.add(row(e)));
        return of(table.table().label(), rows);
    }

    private static CardFace of(HubTable table, HubRows rows) {
        Set<HubRoute> lost = new HashSet<>(table.outranked());
        return of(
                table.table().label() + " route table",
                table.routes().stream().filter(r -> !lost.contains(r)).map(rows::row).toList());
    }

    private static CardFace of(String title, List<Row> rows) {
        int shown = Math.min(MOST_ROWS, rows.size());
        return new CardFace(title, rows.subList(0, shown), rows.size() - shown);
    }

    private static Row row(GatewayEndpoint endpoint) {
        boolean active = endpoint.state() == EndpointState.AVAILABLE;
        return new Row(endpoint.destination(), endpoint.label(), true, active);
    }

    private static Row row(EffectiveRoute route, Inventory inventory) {
        String target = route.target() == null ? "local" : inventory.label(route.target().ref());
        boolean local = route.origin() == Origin.LOCAL;
        return new Row(route.destination().toString(), target, !local, route.isActive());
    }
}
