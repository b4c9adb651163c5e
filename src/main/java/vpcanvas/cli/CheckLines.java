package vpcanvas.cli;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Severity;
import vpcanvas.io.answer.CheckAnswer;

/// What a person reads of a check: a line for each problem with its fixes below it, one for each
/// expectation, and how many there are.
final class CheckLines {
    private CheckLines() {}

    static List<String> of(List<CheckAnswer.Entry> entries) {
        List<String> lines = new ArrayList<>();
        List<Problem> all = new ArrayList<>();
        List<CheckAnswer.Verdict> held = new ArrayList<>();
        for (CheckAnswer.Entry entry : entries) {
            if (entry instanceof CheckAnswer.Checked(String file, var findings, var verdicts)) {
                String prefix = entries.size() > 1 ? file + ": " : "";
                for (CheckAnswer.Finding finding : findings) {
                    lines.add(prefix + line(finding.problem()));
                    finding.fixes().forEach(f -> lines.add("  fix: " + f.label()));
                    all.add(finding.problem());
                }
                verdicts.forEach(v -> lines.add(prefix + line(v)));
                held.addAll(verdicts);
            }
        }
        if (entries.stream().anyMatch(e -> e instanceof CheckAnswer.Checked)) {
            lines.add(count(all));
            if (!held.isEmpty()) {
                long holding = held.stream().filter(CheckAnswer.Verdict::holds).count();
                lines.add(holding + " of " + held.size() + " as expected");
            }
        }
        return lines;
    }

    private static String line(Problem problem) {
        return problem.code().severity().word()
                + " "
                + problem.code()
                + " "
                + String.join(", ", problem.at())
                + ": "
                + problem.says()
                + " ("
                + problem.rule()
                + ")";
    }

    private static String line(CheckAnswer.Verdict verdict) {
        return (verdict.holds() ? "as expected: " : "not as expected: ") + verdict.says();
    }

    private static String count(List<Problem> problems) {
        if (problems.isEmpty()) {
            return "no problems";
        }
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long number = problems.stream().filter(p -> p.code().severity() == severity).count();
            if (number > 0) {
                parts.add(number + " " + plural(severity, number));
            }
        }
        String noun = problems.size() == 1 ? " problem: " : " problems: ";
        return problems.size() + noun + String.join(", ", parts);
    }

    private static String plural(Severity severity, long number) {
        return switch (severity) {
            case ERROR, WARNING -> severity.word() + (number == 1 ? "" : "s");
            case INFO -> severity.word();
        };
    }
}
