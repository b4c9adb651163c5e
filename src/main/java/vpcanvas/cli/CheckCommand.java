package vpcanvas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.Severity;
import vpcanvas.io.answer.CheckAnswer;

/// Tells the problems of designs, and by its exit code whether there is one that counts.
final class CheckCommand implements Command {
    private static final String FAIL_ON = "--fail-on";

    @Override
    public CommandName name() {
        return CommandName.CHECK;
    }

    @Override
    public String summary() {
        return "Tell the problems of designs.";
    }

    @Override
    public List<String> synopsis() {
        return List.of("FILE... [--fail-on error|warning|info] [--json]");
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Spec.value(
                        FAIL_ON,
                        "SEVERITY",
                        "The mildest problem that makes the answer no (1): error, warning or info."
                                + " Without it, error."),
                Spec.json());
    }

    @Override
    public Operands operands() {
        return Operands.FILES;
    }

    @Override
    public String format(Given given) {
        return CheckAnswer.FORMAT;
    }

    @Override
    public Exit run(Given given, Console console) {
        String failOn =
                given.oneOf(FAIL_ON, Arrays.stream(Severity.values()).map(Severity::word).toList());
        List<CheckAnswer.Entry> entries = new ArrayList<>();
        Exit exit = Exit.DONE;
        for (Path file : given.files()) {
            CheckAnswer.Entry entry = check(file, console);
            entries.add(entry);
            exit = exit.or(exitOf(entry, failOn));
        }
        if (given.isJson()) {
            console.answer(CheckAnswer.json(entries));
        } else {
            console.answer(CheckLines.of(entries));
        }
        return exit;
    }

    private static CheckAnswer.Entry check(Path file, Console console) {
        try {
            Report report = Report.of(Designs.open(file, console).topology());
            return new CheckAnswer.Checked(file.toString(), report.problems());
        } catch (Refusal refusal) {
            console.tell(refusal.says());
            return new CheckAnswer.Unreadable(file.toString(), refusal.says());
        }
    }

    private static Exit exitOf(CheckAnswer.Entry entry, String failOn) {
        return switch (entry) {
            case CheckAnswer.Checked(_, List<Problem> problems) ->
                    problems.stream().anyMatch(p -> counts(p, failOn)) ? Exit.NO : Exit.DONE;
            case CheckAnswer.Unreadable _ -> Exit.UNREADABLE;
        };
    }

    private static boolean counts(Problem problem, String failOn) {
        Severity severity = problem.code().severity();
        return Arrays.stream(Severity.values())
                .filter(s -> s.compareTo(severity) >= 0)
                .anyMatch(s -> s.word().equals(failOn));
    }
}
