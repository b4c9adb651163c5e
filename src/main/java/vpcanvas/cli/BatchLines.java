package vpcanvas.cli;

import java.util.List;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.io.answer.BatchAnswer;

/// What a person reads of many traces: a line each.
final class BatchLines {
    private BatchLines() {}

    static List<String> of(List<BatchAnswer.Reply> replies) {
        Columns columns = new Columns();
        for (BatchAnswer.Reply reply : replies) {
            switch (reply) {
                case BatchAnswer.Traced(String id, Trace trace, var _) ->
                        columns.row(
                                plain(id),
                                TraceLines.verdict(trace),
                                trace.from() + " → " + trace.to(),
                                reason(trace));
                case BatchAnswer.NotAsked(String id, String says) ->
                        columns.row(plain(id), "not asked", says, "");
            }
        }
        return columns.lines("");
    }

    /// An id without the quotes of JSON; a query without one is called by none.
    private static String plain(String id) {
        return id.startsWith("\"") ? id.substring(1, id.length() - 1) : id.replace("null", "-");
    }

    private static String reason(Trace trace) {
        return trace.first()
                .map(b -> b.reason() + " at " + b.at() + ", " + b.direction().word())
                .orElse("");
    }
}
