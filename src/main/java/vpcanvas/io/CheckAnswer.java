package vpcanvas.io;

import java.util.List;
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
        Json.Obj answer = AnswerParts.head(FORMAT);
        answer.put("files", AnswerParts.list(entries, CheckAnswer::entry));
        return AnswerParts.print(answer);
    }

    private static Json entry(Entry entry) {
        Json.Obj json = new Json.Obj();
        json.put("file", AnswerParts.text(entry.file()));
        switch (entry) {
            case Checked(_, var problems) ->
                    json.put("problems", AnswerParts.list(problems, CheckAnswer::problem));
            case Unreadable(_, String says) -> AnswerParts.putError(json, says);
        }
        return json;
    }

    private static Json problem(Problem problem) {
        Json.Obj json = new Json.Obj();
        json.put("code", AnswerParts.text(problem.code().name()));
        json.put("severity", AnswerParts.text(problem.code().severity().word()));
        json.put("at", AnswerParts.texts(problem.at()));
        json.put("says", AnswerParts.text(problem.says()));
        json.put("rule", AnswerParts.text(problem.code().rule()));
        json.put("fixes", AnswerParts.NO_FIXES);
        return json;
    }
}
