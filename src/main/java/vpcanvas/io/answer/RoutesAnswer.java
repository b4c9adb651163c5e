package vpcanvas.io.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.route.Selection;
import vpcanvas.analysis.route.TableRoute;
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
    /// @param services the services behind gateway endpoints that it is associated with
    public record Table(
            String id,
            @Nullable String name,
            String vpc,
            boolean main,
            List<String> subnets,
            List<Row> rows,
            List<Service> services) {

        public Table {
            subnets = List.copyOf(subnets);
            rows = List.copyOf(rows);
            services = List.copyOf(services);
        }
    }

    /// A service whose prefix list leads to a gateway endpoint.
    public record Service(String name, String endpoint) {}

    /// A route table of a transit gateway.
    ///
    /// @param name null where it has none
    /// @param associations the ids of the attachments that ask it
    /// @param propagations the ids of those that fill it
    public record HubTable(
            String id,
            @Nullable String name,
            String transitGateway,
            List<String> associations,
            List<String> propagations,
            List<Row> rows) {

        public HubTable {
            associations = List.copyOf(associations);
            propagations = List.copyOf(propagations);
            rows = List.copyOf(rows);
        }
    }

    /// A route that counts, and those of the same destination that lost to it.
    public record Row(TableRoute route, List<? extends TableRoute> rejected) {

        public Row {
            rejected = List.copyOf(rejected);
        }
    }

    public static String json(List<Table> tables, List<HubTable> hubTables) {
        ObjectNode answer = AnswerParts.head(FORMAT);
        answer.set("tables", Json.list(tables, RoutesAnswer::table));
        answer.set("transitGatewayTables", Json.list(hubTables, RoutesAnswer::hubTable));
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
        json.set("services", Json.list(table.services(), RoutesAnswer::service));
        return json;
    }

    private static ObjectNode service(Service service) {
        ObjectNode json = Json.object();
        json.put("service", service.name());
        json.put("endpoint", service.endpoint());
        return json;
    }

    private static ObjectNode hubTable(HubTable table) {
        ObjectNode json = Json.object();
        json.put("id", table.id());
        json.put("name", table.name());
        json.put("transitGateway", table.transitGateway());
        json.set("associations", AnswerParts.texts(table.associations()));
        json.set("propagations", AnswerParts.texts(table.propagations()));
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
