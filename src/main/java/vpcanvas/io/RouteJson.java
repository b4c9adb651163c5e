package vpcanvas.io;

import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.EffectiveRoute;
import vpcanvas.analysis.Selection;

/// Routes in JSON answers.
final class RouteJson {
    private RouteJson() {}

    static ObjectNode of(EffectiveRoute route) {
        ObjectNode json = Nodes.object();
        json.set("destination", AnswerParts.text(route.destination()));
        json.set("target", AnswerParts.text(route.targetId()));
        json.set("origin", AnswerParts.text(route.origin().word()));
        json.set("state", AnswerParts.text(route.state()));
        return json;
    }

    /// A route that lost, with the code that says why.
    static ObjectNode rejected(EffectiveRoute route, Selection.Why why) {
        ObjectNode json = of(route);
        json.set("why", AnswerParts.text(why.name()));
        return json;
    }
}
