package vpcanvas.io.answer;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.Problem;
import vpcanvas.io.json.Json;

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
        answer.set("files", Json.list(entries, CheckAnswer::entry));
        return AnswerParts.print(answer);
    }

    private static ObjectNode entry(Entry entry) {
        ObjectNode json = Json.object();
        json.put("file", entry.file());
        switch (entry) {
            case Checked(_, var problems) ->
                    json.set("problems", Json.list(problems, CheckAnswer::problem));
            case Unreadable(_, String says) -> AnswerParts.putError(json, says);
        }
        return json;
    }

    private static ObjectNode problem(Problem problem) {
        ObjectNode json = Json.object();
        json.put("code", problem.code().name());
        json.put("severity", problem.code().severity().word());
        json.set("at", AnswerParts.texts(problem.at()));
        json.put("says", problem.says());
        json.put("rule", problem.rule());
        json.set("fixes", AnswerParts.noFixes());
        return json;
    }
}
