package vpcanvas.io;

import vpcanvas.analysis.EffectiveRoute;
import vpcanvas.analysis.Selection;

/// Routes in JSON answers.
final class RouteJson {
    private RouteJson() {}

    static Json.Obj of(EffectiveRoute route) {
        Json.Obj json = new Json.Obj();
        json.put("destination", AnswerParts.text(route.destination()));
        json.put("target", AnswerParts.text(route.targetId()));
        json.put("origin", AnswerParts.text(route.origin().word()));
        json.put("state", AnswerParts.text(route.state()));
        return json;
    }

    /// A route that lost, with the code that says why.
    static Json.Obj rejected(EffectiveRoute route, Selection.Why why) {
        Json.Obj json = of(route);
        json.put("why", AnswerParts.text(why.name()));
        return json;
    }
}
