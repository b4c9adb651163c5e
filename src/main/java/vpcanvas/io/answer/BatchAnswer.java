package vpcanvas.io.answer;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.fix.Fix;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.io.json.Json;

/// What `trace --batch --json` answers, `vpcanvas-traces` version 1.
public final class BatchAnswer {
    public static final String FORMAT = "vpcanvas-traces";

    private BatchAnswer() {}

    /// The answer to one query.
    public sealed interface Reply {
        /// The JSON text of the query's id, `null` if it has none.
        String id();
    }

    /// A flow that was traced.
    ///
    /// @param fixes what to do about a blocker
    public record Traced(String id, Trace trace, Function<Blocker, List<Fix>> fixes)
            implements Reply {}

    /// The answer to what could not be asked, and why it could not.
    public record NotAsked(String id, String says) implements Reply {}

    public static String json(List<Reply> replies) {
        ObjectNode answer = AnswerParts.head(FORMAT);
        answer.set("results", Json.list(replies, BatchAnswer::reply));
        return AnswerParts.print(answer);
    }

    private static ObjectNode reply(Reply reply) {
        ObjectNode json = Json.object();
        json.set("id", Json.raw(reply.id()));
        switch (reply) {
            case Traced(_, Trace trace, var fixes) -> TraceAnswer.put(trace, fixes, json);
            case NotAsked(_, String says) -> AnswerParts.putError(json, says);
        }
        return json;
    }
}
