package vpcanvas.io.answer;

import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.EffectiveRoute;
import vpcanvas.analysis.Selection;
import vpcanvas.io.json.Json;

/// Routes in JSON answers.
final class RouteJson {
    private RouteJson() {}

    static ObjectNode of(EffectiveRoute route) {
        ObjectNode json = Json.object();
        json.put("destination", route.destination().toString());
        json.put("target", route.targetId());
        json.put("origin", route.origin().word());
        json.put("state", route.state());
        return json;
    }

    /// A route that lost, with the code that says why.
    static ObjectNode rejected(EffectiveRoute route, Selection.Why why) {
        ObjectNode json = of(route);
        json.put("why", why.name());
        return json;
    }
}
