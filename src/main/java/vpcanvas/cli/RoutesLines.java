package vpcanvas.cli;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.Selection;
import vpcanvas.analysis.TableRoute;
import vpcanvas.io.answer.RoutesAnswer;

/// What a person reads of effective route tables: one after the other, a line for each route.
final class RoutesLines {
    private RoutesLines() {}

    static List<String> of(List<RoutesAnswer.Table> tables) {
        List<String> lines = new ArrayList<>();
        for (RoutesAnswer.Table table : tables) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(title(table));
            lines.addAll(rows(table));
        }
        return lines;
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

    private static List<String> rows(RoutesAnswer.Table table) {
        Columns columns = new Columns();
        columns.row("destination", "target", "origin", "state", "");
        for (RoutesAnswer.Row row : table.rows()) {
            add(row.route(), "", columns);
            row.rejected()
                    .forEach(r -> add(r, "lost: " + Selection.Why.HIGHER_PRIORITY_ROUTE, columns));
        }
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
