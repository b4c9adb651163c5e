package vpcanvas.cli;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.analysis.route.TableRoute;
import vpcanvas.io.answer.RoutesAnswer;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TransitGatewayRouteTable;

/// An effective table as it is answered: each destination once, with the routes that lost it.
final class TableRows {
    private TableRows() {}

    static RoutesAnswer.Table of(EffectiveTable effective, Inventory inventory) {
        RouteTable table = effective.table();
        return new RoutesAnswer.Table(
                table.ref().id(),
                table.name().isEmpty() ? null : table.name(),
                table.vpc().id(),
                table.main(),
                inventory.subnetsUsing(table).stream().map(s -> s.ref().id()).toList(),
                rows(effective.routes()),
                effective.services().stream()
                        .map(e -> new RoutesAnswer.Service(e.serviceName(), e.ref().id()))
                        .toList());
    }

    static RoutesAnswer.HubTable of(HubTable effective) {
        TransitGatewayRouteTable table = effective.table();
        return new RoutesAnswer.HubTable(
                table.ref().id(),
                table.name().isEmpty() ? null : table.name(),
                table.transitGateway().id(),
                table.associations().stream().map(Ref::id).toList(),
                table.propagations().stream().map(Ref::id).toList(),
                rows(effective.routes()));
    }

    /// Of equal destinations, which stand next to each other, the first wins.
    private static List<RoutesAnswer.Row> rows(List<? extends TableRoute> routes) {
        List<RoutesAnswer.Row> rows = new ArrayList<>();
        for (int i = 0, end; i < routes.size(); i = end) {
            TableRoute winner = routes.get(i);
            for (end = i + 1; end < routes.size(); end++) {
                if (!routes.get(end).destination().equals(winner.destination())) {
                    break;
                }
            }
            rows.add(new RoutesAnswer.Row(winner, routes.subList(i + 1, end)));
        }
        return rows;
    }
}
