package vpcanvas.io;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.EffectiveRoute;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Direction;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.Packet;
import vpcanvas.analysis.trace.Passage;
import vpcanvas.analysis.trace.Trace;

/// What `trace --json` answers, `vpcanvas-trace` version 1.
public final class TraceAnswer {
    public static final String FORMAT = "vpcanvas-trace";

    private TraceAnswer() {}

    public static String json(Trace trace) {
        Json.Obj answer = AnswerParts.head(FORMAT);
        put(trace, answer);
        return AnswerParts.print(answer);
    }

    /// Puts all that is said of one flow, which is the same in an answer of one and of many.
    static void put(Trace trace, Json.Obj into) {
        into.put("from", AnswerParts.text(trace.from()));
        into.put("to", AnswerParts.text(trace.to()));
        into.put("packet", packet(trace.packet()));
        into.put("reachable", Json.of(trace.isReachable()));
        Blocker first = trace.first().orElse(null);
        into.put("direction", AnswerParts.text(first == null ? null : first.direction().word()));
        into.put("reason", AnswerParts.text(first == null ? null : first.reason().name()));
        into.put("at", AnswerParts.text(first == null ? null : first.at()));
        into.put(Direction.FORWARD.word(), passage(trace.forward()));
        into.put(Direction.RETURN.word(), passage(trace.back()));
        into.put("seenSource", AnswerParts.text(trace.seenSource()));
        into.put("private", Json.of(trace.isPrivate()));
        into.put("blockers", AnswerParts.list(trace.blockers(), TraceAnswer::blocker));
        into.put("assumed", AnswerParts.texts(trace.assumed()));
        into.put("certainty", AnswerParts.text(certainty(trace)));
        into.put("beyondReachabilityAnalyzer", AnswerParts.texts(trace.beyondAnalyzer()));
    }

    private static String certainty(Trace trace) {
        return trace.inferred().isEmpty()
                ? "documented"
                : "inferred: " + String.join(", ", trace.inferred());
    }

    private static Json packet(Packet packet) {
        Json.Obj json = addresses(packet);
        json.put("protocol", AnswerParts.text(packet.protocol().name().toLowerCase(Locale.ROOT)));
        json.put("port", AnswerParts.number(packet.port()));
        return json;
    }

    private static Json.Obj addresses(Packet packet) {
        Json.Obj json = new Json.Obj();
        json.put("source", AnswerParts.text(packet.source()));
        json.put("destination", AnswerParts.text(packet.destination()));
        return json;
    }

    private static Json passage(Passage passage) {
        Json.Obj json = new Json.Obj();
        json.put("outcome", AnswerParts.text(passage.outcome().word()));
        json.put("hops", AnswerParts.list(passage.hops(), TraceAnswer::hop));
        return json;
    }

    private static Json hop(Hop hop) {
        Json.Obj json = new Json.Obj();
        json.put("at", AnswerParts.text(hop.at()));
        json.put("kind", AnswerParts.text(hop.kind().word()));
        json.put("route", route(hop.route()));
        json.put(
                "rejected",
                AnswerParts.list(hop.rejected(), r -> RouteJson.rejected(r.route(), r.why())));
        json.put("packet", addresses(hop.packet()));
        return json;
    }

    private static Json route(@Nullable EffectiveRoute route) {
        return route == null ? Json.NULL : RouteJson.of(route);
    }

    private static Json blocker(Blocker blocker) {
        Json.Obj json = new Json.Obj();
        json.put("reason", AnswerParts.text(blocker.reason().name()));
        json.put("at", AnswerParts.text(blocker.at()));
        json.put("direction", AnswerParts.text(blocker.direction().word()));
        json.put("says", AnswerParts.text(blocker.says()));
        json.put("fixes", AnswerParts.NO_FIXES);
        return json;
    }
}
