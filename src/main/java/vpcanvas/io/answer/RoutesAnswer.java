package vpcanvas.io.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.Selection;
import vpcanvas.analysis.TableRoute;
import vpcanvas.io.json.Json;

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
    public record Row(TableRoute route, List<? extends TableRoute> rejected) {

        public Row {
            rejected = List.copyOf(rejected);
        }
    }

    public static String json(List<Table> tables) {
        ObjectNode answer = AnswerParts.head(FORMAT);
        answer.set("tables", Json.list(tables, RoutesAnswer::table));
        return AnswerParts.print(answer);
    }

    private static ObjectNode table(Table table) {
        ObjectNode json = Json.object();
        json.put("id", table.id());
        json.put("name", table.name());
        json.put("vpc", table.vpc());
        json.put("main", table.main());
        json.set("subnets", AnswerParts.texts(table.subnets()));
        json.set("routes", Json.list(table.rows(), RoutesAnswer::row));
        return json;
    }

    private static ObjectNode row(Row row) {
        ObjectNode json = RouteJson.of(row.route());
        json.put("why", row.route().blackhole());
        json.set(
                "rejected",
                Json.list(
                        row.rejected(),
                        r -> RouteJson.rejected(r, Selection.Why.HIGHER_PRIORITY_ROUTE)));
        return json;
    }
}
