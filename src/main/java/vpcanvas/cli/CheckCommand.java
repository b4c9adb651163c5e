package vpcanvas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.Severity;
import vpcanvas.analysis.fix.Fixes;
import vpcanvas.io.answer.CheckAnswer;
import vpcanvas.io.answer.ExpectJson;
import vpcanvas.model.Document;

/// Tells the problems of designs, and by its exit code whether there is one that counts.
final class CheckCommand implements Command {
    private static final String FAIL_ON = "--fail-on";
    private static final String EXPECT = "--expect";

    /// Fixes take time to find, and nobody reads more.
    private static final int MOST_FIXED = 100;

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
        return List.of("FILE... [--fail-on error|warning|info] [--expect EXPECT.json] [--json]");
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Spec.value(
                        FAIL_ON,
                        "SEVERITY",
                        "The mildest problem that makes the answer no (1): error, warning or info."
                                + " Without it, error."),
                Spec.value(
                        EXPECT,
                        "EXPECT.json",
                        "Flows that have to be reachable, not-reachable or isolated; the shape:"
                                + " vpcanvas help json. One that isn't makes the answer no (1)."),
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
        List<ExpectJson.Expectation> expected = expected(given, console);
        List<CheckAnswer.Entry> entries = new ArrayList<>();
        Exit exit = Exit.DONE;
        for (Path file : given.files()) {
            CheckAnswer.Entry entry = check(file, expected, console);
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

    private static List<ExpectJson.Expectation> expected(Given given, Console console) {
        if (!given.has(EXPECT)) {
            return List.of();
        }
        return switch (ExpectJson.read(Given.path(given.needed(EXPECT)))) {
            case ExpectJson.Ok(var expectations, var notices) -> {
                notices.forEach(console::tell);
                yield expectations;
            }
            case ExpectJson.Broken(var problem) -> throw Refusal.unreadable(problem.says());
        };
    }

    /// @throws Refusal if an expectation names what the design doesn't have
    private static CheckAnswer.Entry check(
            Path file, List<ExpectJson.Expectation> expected, Console console) {
        Document document;
        try {
            document = Designs.open(file, console);
        } catch (Refusal refusal) {
            console.tell(refusal.says());
            return new CheckAnswer.Unreadable(file.toString(), refusal.says());
        }
        Report report = Report.of(document.topology());
        List<CheckAnswer.Finding> findings = new ArrayList<>();
        for (Problem problem : report.problems()) {
            boolean fixed = findings.size() < MOST_FIXED;
            findings.add(
                    new CheckAnswer.Finding(
                            problem, fixed ? Fixes.of(document, report, problem) : List.of()));
        }
        Expecting expecting = new Expecting(Asking.of(report));
        return new CheckAnswer.Checked(
                file.toString(), findings, expected.stream().map(expecting::judge).toList());
    }

    private static Exit exitOf(CheckAnswer.Entry entry, String failOn) {
        return switch (entry) {
            case CheckAnswer.Checked(_, var findings, var verdicts) ->
                    findings.stream().anyMatch(f -> counts(f.problem(), failOn))
                                    || !verdicts.stream().allMatch(CheckAnswer.Verdict::holds)
                            ? Exit.NO
                            : Exit.DONE;
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
