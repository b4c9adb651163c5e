package vpcanvas.io.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.fix.Fix;
import vpcanvas.analysis.trace.Blocker;
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
    ///
    /// @param verdicts what became of what is expected of the network; none when nothing is
    public record Checked(String file, List<Finding> findings, List<Verdict> verdicts)
            implements Entry {
        public Checked {
            findings = List.copyOf(findings);
            verdicts = List.copyOf(verdicts);
        }
    }

    /// A problem, and what to do about it.
    public record Finding(Problem problem, List<Fix> fixes) {
        public Finding {
            fixes = List.copyOf(fixes);
        }
    }

    /// What became of an expectation.
    ///
    /// @param says in words what was expected and what is
    /// @param blocker what stands first in the way, where something does
    public record Verdict(
            ExpectJson.Expectation expected,
            boolean holds,
            String says,
            @Nullable Blocker blocker) {}

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
            case Checked(_, var findings, var verdicts) -> {
                json.set("problems", Json.list(findings, CheckAnswer::problem));
                json.set("expected", Json.list(verdicts, CheckAnswer::verdict));
            }
            case Unreadable(_, String says) -> AnswerParts.putError(json, says);
        }
        return json;
    }

    private static ObjectNode problem(Finding finding) {
        Problem problem = finding.problem();
        ObjectNode json = Json.object();
        json.put("code", problem.code().name());
        json.put("severity", problem.code().severity().word());
        json.set("at", AnswerParts.texts(problem.at()));
        json.put("says", problem.says());
        json.put("rule", problem.rule());
        json.set("fixes", AnswerParts.fixes(finding.fixes()));
        return json;
    }

    private static ObjectNode verdict(Verdict verdict) {
        ExpectJson.Expectation expected = verdict.expected();
        Blocker blocker = verdict.blocker();
        ObjectNode json = Json.object();
        json.put("from", expected.from());
        json.put("to", expected.to());
        json.put("protocol", expected.protocol());
        json.put("port", expected.port());
        json.put("is", expected.is().word());
        json.put("holds", verdict.holds());
        json.put("says", verdict.says());
        json.put("reason", blocker == null ? null : blocker.reason().name());
        json.put("at", blocker == null ? null : blocker.at());
        json.put("direction", blocker == null ? null : blocker.direction().word());
        return json;
    }
}
