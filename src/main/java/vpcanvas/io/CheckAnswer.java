package vpcanvas.io;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.Problem;

/// What `check --json` answers, `vpcanvas-check` version 1.
public final class CheckAnswer {
    public static final String FORMAT = "vpcanvas-check";

    private CheckAnswer() {}

    /// What became of one file.
    public sealed interface Entry {
        String file();
    }

    /// A file that was looked at.
    public record Checked(String file, List<Problem> problems) implements Entry {
        public Checked {
            problems = List.copyOf(problems);
        }
    }

    /// A file that could not be read, and why.
    public record Unreadable(String file, String says) implements Entry {}

    public static String json(List<Entry> entries) {
        ObjectNode answer = AnswerParts.head(FORMAT);
        answer.set("files", AnswerParts.list(entries, CheckAnswer::entry));
        return AnswerParts.print(answer);
    }

    private static JsonNode entry(Entry entry) {
        ObjectNode json = Nodes.object();
        json.set("file", AnswerParts.text(entry.file()));
        switch (entry) {
            case Checked(_, var problems) ->
                    json.set("problems", AnswerParts.list(problems, CheckAnswer::problem));
            case Unreadable(_, String says) -> AnswerParts.putError(json, says);
        }
        return json;
    }

    private static JsonNode problem(Problem problem) {
        ObjectNode json = Nodes.object();
        json.set("code", AnswerParts.text(problem.code().name()));
        json.set("severity", AnswerParts.text(problem.code().severity().word()));
        json.set("at", AnswerParts.texts(problem.at()));
        json.set("says", AnswerParts.text(problem.says()));
        json.set("rule", AnswerParts.text(problem.code().rule()));
        json.set("fixes", AnswerParts.NO_FIXES);
        return json;
    }
}
