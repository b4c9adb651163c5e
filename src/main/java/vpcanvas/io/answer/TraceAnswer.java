package vpcanvas.io.answer;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.fix.Fix;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Direction;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.Packet;
import vpcanvas.analysis.trace.Passage;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.io.json.Json;

/// What `trace --json` answers, `vpcanvas-trace` version 1.
public final class TraceAnswer {
    public static final String FORMAT = "vpcanvas-trace";

    private TraceAnswer() {}

    /// The answer about one flow.
    ///
    /// @param fixes what to do about a blocker
    public static String json(Trace trace, Function<Blocker, List<Fix>> fixes) {
        ObjectNode answer = AnswerParts.head(FORMAT);
        put(trace, fixes, answer);
        return AnswerParts.print(answer);
    }

    /// Puts all that is said of one flow, which is the same in an answer of one and of many.
    static void put(Trace trace, Function<Blocker, List<Fix>> fixes, ObjectNode into) {
        into.put("from", trace.from());
        into.put("to", trace.to());
        into.set("packet", packet(trace.packet()));
        into.put("reachable", trace.isReachable());
        Blocker first = trace.first().orElse(null);
        into.put("direction", first == null ? null : first.direction().word());
        into.put("reason", first == null ? null : first.reason().name());
        into.put("at", first == null ? null : first.at());
        into.set(Direction.FORWARD.word(), passage(trace.forward()));
        into.set(Direction.RETURN.word(), passage(trace.back()));
        into.put("seenSource", Objects.toString(trace.seenSource(), null));
        into.put("private", trace.isPrivate());
        into.set("blockers", Json.list(trace.blockers(), b -> blocker(b, fixes.apply(b))));
        into.set("assumed", AnswerParts.texts(trace.assumed()));
        into.put("certainty", certainty(trace));
        into.set("beyondReachabilityAnalyzer", AnswerParts.texts(trace.beyondAnalyzer()));
    }

    private static String certainty(Trace trace) {
        return trace.inferred().isEmpty()
                ? "documented"
                : "inferred: " + String.join(", ", trace.inferred());
    }

    private static ObjectNode packet(Packet packet) {
        ObjectNode json = addresses(packet);
        json.put("protocol", packet.protocol().word());
        json.put("port", packet.port());
        return json;
    }

    private static ObjectNode addresses(Packet packet) {
        ObjectNode json = Json.object();
        json.put("source", packet.source().toString());
        json.put("destination", packet.destination().toString());
        return json;
    }

    private static ObjectNode passage(Passage passage) {
        ObjectNode json = Json.object();
        json.put("outcome", passage.outcome().word());
        json.set("hops", Json.list(passage.hops(), TraceAnswer::hop));
        return json;
    }

    private static ObjectNode hop(Hop hop) {
        ObjectNode json = Json.object();
        json.put("at", hop.at());
        json.put("kind", hop.kind().word());
        json.set("route", hop.route() == null ? null : RouteJson.of(hop.route()));
        json.set(
                "rejected", Json.list(hop.rejected(), r -> RouteJson.rejected(r.route(), r.why())));
        json.set("packet", addresses(hop.packet()));
        return json;
    }

    private static ObjectNode blocker(Blocker blocker, List<Fix> fixes) {
        ObjectNode json = Json.object();
        json.put("reason", blocker.reason().name());
        json.put("at", blocker.at());
        json.put("direction", blocker.direction().word());
        json.put("says", blocker.says());
        json.set("fixes", AnswerParts.fixes(fixes));
        return json;
    }
}
