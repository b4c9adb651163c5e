package vpcanvas.cli;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.route.Selection;
import vpcanvas.analysis.route.TableRoute;
import vpcanvas.io.answer.RoutesAnswer;

/// What a person reads of effective route tables: one after the other, a line for each route.
final class RoutesLines {
    private RoutesLines() {}

    static List<String> of(List<RoutesAnswer.Table> tables, List<RoutesAnswer.HubTable> hubTables) {
        List<String> lines = new ArrayList<>();
        tables.forEach(t -> add(title(t), rows(t.rows(), t.services()), lines));
        hubTables.forEach(t -> add(title(t), rows(t.rows(), List.of()), lines));
        return lines;
    }

    private static void add(String title, List<String> rows, List<String> lines) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(title);
        lines.addAll(rows);
    }

    private static String title(RoutesAnswer.HubTable table) {
        String name = table.name() == null ? "" : " (" + table.name() + ")";
        String asking =
                table.associations().isEmpty()
                        ? "no attachment asks it"
                        : "asked by " + String.join(", ", table.associations());
        return table.id() + name + " of " + table.transitGateway() + ", " + asking;
    }

    private static String title(RoutesAnswer.Table table) {
        String name = table.name() == null ? "" : " (" + table.name() + ")";
        String main = table.main() ? ", main table" : "";
        String subnets =
                table.subnets().isEmpty()
                        ? "no subnet uses it"
                        : "used by " + String.join(", ", table.subnets());
        return table.id() + name + " of " + table.vpc() + main + ", " + subnets;
    }

    private static List<String> rows(
            List<RoutesAnswer.Row> rows, List<RoutesAnswer.Service> services) {
        Columns columns = new Columns();
        columns.row("destination", "target", "origin", "state", "");
        for (RoutesAnswer.Row row : rows) {
            add(row.route(), "", columns);
            row.rejected()
                    .forEach(r -> add(r, "lost: " + Selection.Why.HIGHER_PRIORITY_ROUTE, columns));
        }
        services.stream()
                .filter(
                        s ->
                                rows.stream()
                                        .noneMatch(r -> r.route().targetId().equals(s.endpoint())))
                .forEach(
                        s -> columns.row(s.name(), s.endpoint(), "gateway-endpoint", "active", ""));
        return columns.lines("  ");
    }

    private static void add(TableRoute route, String lost, Columns columns) {
        String why = route.blackhole() == null ? "" : route.blackhole();
        String note = why.isEmpty() || lost.isEmpty() ? why + lost : lost + "; " + why;
        columns.row(
                route.destination().toString(),
                route.targetId(),
                route.originWord(),
                route.state(),
                note);
    }
}
