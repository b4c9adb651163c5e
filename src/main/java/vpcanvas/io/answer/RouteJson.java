package vpcanvas.io.answer;

import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.route.Selection;
import vpcanvas.analysis.route.TableRoute;
import vpcanvas.io.json.Json;

/// Routes in JSON answers.
final class RouteJson {
    private RouteJson() {}

    static ObjectNode of(TableRoute route) {
        ObjectNode json = Json.object();
        json.put("destination", route.destination().toString());
        json.put("target", route.targetId());
        json.put("origin", route.originWord());
        json.put("state", route.state());
        return json;
    }

    /// A route that lost, with the code that says why.
    static ObjectNode rejected(TableRoute route, Selection.Why why) {
        ObjectNode json = of(route);
        json.put("why", why.name());
        return json;
    }
}
