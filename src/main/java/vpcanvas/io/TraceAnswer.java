package vpcanvas.io;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
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
        ObjectNode answer = AnswerParts.head(FORMAT);
        put(trace, answer);
        return AnswerParts.print(answer);
    }

    /// Puts all that is said of one flow, which is the same in an answer of one and of many.
    static void put(Trace trace, ObjectNode into) {
        into.set("from", AnswerParts.text(trace.from()));
        into.set("to", AnswerParts.text(trace.to()));
        into.set("packet", packet(trace.packet()));
        into.set("reachable", Nodes.of(trace.isReachable()));
        Blocker first = trace.first().orElse(null);
        into.set("direction", AnswerParts.text(first == null ? null : first.direction().word()));
        into.set("reason", AnswerParts.text(first == null ? null : first.reason().name()));
        into.set("at", AnswerParts.text(first == null ? null : first.at()));
        into.set(Direction.FORWARD.word(), passage(trace.forward()));
        into.set(Direction.RETURN.word(), passage(trace.back()));
        into.set("seenSource", AnswerParts.text(trace.seenSource()));
        into.set("private", Nodes.of(trace.isPrivate()));
        into.set("blockers", AnswerParts.list(trace.blockers(), TraceAnswer::blocker));
        into.set("assumed", AnswerParts.texts(trace.assumed()));
        into.set("certainty", AnswerParts.text(certainty(trace)));
        into.set("beyondReachabilityAnalyzer", AnswerParts.texts(trace.beyondAnalyzer()));
    }

    private static String certainty(Trace trace) {
        return trace.inferred().isEmpty()
                ? "documented"
                : "inferred: " + String.join(", ", trace.inferred());
    }

    private static JsonNode packet(Packet packet) {
        ObjectNode json = addresses(packet);
        json.set("protocol", AnswerParts.text(packet.protocol().name().toLowerCase(Locale.ROOT)));
        json.set("port", AnswerParts.number(packet.port()));
        return json;
    }

    private static ObjectNode addresses(Packet packet) {
        ObjectNode json = Nodes.object();
        json.set("source", AnswerParts.text(packet.source()));
        json.set("destination", AnswerParts.text(packet.destination()));
        return json;
    }

    private static JsonNode passage(Passage passage) {
        ObjectNode json = Nodes.object();
        json.set("outcome", AnswerParts.text(passage.outcome().word()));
        json.set("hops", AnswerParts.list(passage.hops(), TraceAnswer::hop));
        return json;
    }

    private static JsonNode hop(Hop hop) {
        ObjectNode json = Nodes.object();
        json.set("at", AnswerParts.text(hop.at()));
        json.set("kind", AnswerParts.text(hop.kind().word()));
        json.set("route", route(hop.route()));
        json.set(
                "rejected",
                AnswerParts.list(hop.rejected(), r -> RouteJson.rejected(r.route(), r.why())));
        json.set("packet", addresses(hop.packet()));
        return json;
    }

    private static JsonNode route(@Nullable EffectiveRoute route) {
        return route == null ? Nodes.NULL : RouteJson.of(route);
    }

    private static JsonNode blocker(Blocker blocker) {
        ObjectNode json = Nodes.object();
        json.set("reason", AnswerParts.text(blocker.reason().name()));
        json.set("at", AnswerParts.text(blocker.at()));
        json.set("direction", AnswerParts.text(blocker.direction().word()));
        json.set("says", AnswerParts.text(blocker.says()));
        json.set("fixes", AnswerParts.NO_FIXES);
        return json;
    }
}
