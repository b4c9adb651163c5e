package vpcanvas.io;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        Json.Obj answer = AnswerParts.head(FORMAT);
        answer.put("tables", AnswerParts.list(tables, RoutesAnswer::table));
        return AnswerParts.print(answer);
    }

    private static Json table(Table table) {
        Json.Obj json = new Json.Obj();
        json.put("id", AnswerParts.text(table.id()));
        json.put("name", AnswerParts.text(table.name()));
        json.put("vpc", AnswerParts.text(table.vpc()));
        json.put("main", Json.of(table.main()));
        json.put("subnets", AnswerParts.texts(table.subnets()));
        json.put("routes", AnswerParts.list(table.rows(), RoutesAnswer::row));
        return json;
    }

    private static Json row(Row row) {
        Json.Obj json = RouteJson.of(row.route());
        json.put("why", AnswerParts.text(row.route().blackhole()));
        json.put(
                "rejected",
                AnswerParts.list(
                        row.rejected(),
                        r -> RouteJson.rejected(r, Selection.Why.HIGHER_PRIORITY_ROUTE)));
        return json;
    }
}
