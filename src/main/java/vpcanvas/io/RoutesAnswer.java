package vpcanvas.io;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.EffectiveRoute;
import vpcanvas.analysis.Selection;

/// What `routes --json` answers, `vpcanvas-routes` version 1.
public final class RoutesAnswer {
    public static final String FORMAT = "vpcanvas-routes";

    private RoutesAnswer() {}

    /// An effective route table.
    ///
    /// @param name null where it has none
    /// @param main whether subnets without a table of their own use it
    /// @param subnets the ids of those that use it
    public record Table(
            String id,
            @Nullable String name,
            String vpc,
            boolean main,
            List<String> subnets,
            List<Row> rows) {

        public Table {
            subnets = List.copyOf(subnets);
            rows = List.copyOf(rows);
        }
    }

    /// A route that counts, and those of the same destination that lost to it.
    public record Row(EffectiveRoute route, List<EffectiveRoute> rejected) {

        public Row {
            rejected = List.copyOf(rejected);
        }
    }

    public static String json(List<Table> tables) {
        ObjectNode answer = AnswerParts.head(FORMAT);
        answer.set("tables", AnswerParts.list(tables, RoutesAnswer::table));
        return AnswerParts.print(answer);
    }

    private static JsonNode table(Table table) {
        ObjectNode json = Nodes.object();
        json.set("id", AnswerParts.text(table.id()));
        json.set("name", AnswerParts.text(table.name()));
        json.set("vpc", AnswerParts.text(table.vpc()));
        json.set("main", Nodes.of(table.main()));
        json.set("subnets", AnswerParts.texts(table.subnets()));
        json.set("routes", AnswerParts.list(table.rows(), RoutesAnswer::row));
        return json;
    }

    private static JsonNode row(Row row) {
        ObjectNode json = RouteJson.of(row.route());
        json.set("why", AnswerParts.text(row.route().blackhole()));
        json.set(
                "rejected",
                AnswerParts.list(
                        row.rejected(),
                        r -> RouteJson.rejected(r, Selection.Why.HIGHER_PRIORITY_ROUTE)));
        return json;
    }
}
