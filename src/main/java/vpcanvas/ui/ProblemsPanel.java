package vpcanvas.ui;

import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.fix.Fixes;
import vpcanvas.model.Same;

/// The problems of the design, and below them what can be done about the one that is selected.
final class ProblemsPanel extends BorderPane {
    private final Workbench bench;
    private final ProblemsView problems;
    private final FixesView fixes;
    private @Nullable Problem asked;
    private @Nullable Report askedOf;

    ProblemsPanel(Workbench bench) {
        this.bench = bench;
        problems = new ProblemsView(bench);
        fixes = new FixesView(bench, problems);
        fixes.setId("problem-fixes");
        setCenter(problems);
        setBottom(fixes);
        problems.getSelectionModel().selectedItemProperty().subscribe(this::follow);
        bench.onChange(this::follow);
    }

    /// Goes to the next problem or, with −1, the one before, and shows it.
    void step(int by) {
        problems.step(by);
    }

    /// To what can be done about the selected problem, else about the first.
    void enterFixes() {
        if (asked == null) {
            problems.requestFocus();
            step(1);
        }
        fixes.enter();
    }

    private void follow() {
        Problem problem = problems.getSelectionModel().getSelectedItem();
        Report report = bench.state().report();
        if (Same.is(problem, asked) && Same.is(report, askedOf)) {
            return;
        }
        asked = problem;
        askedOf = report;
        if (problem == null) {
            fixes.clear();
        } else {
            fixes.look((document, meant) -> Fixes.of(document, meant, problem));
        }
    }
}
