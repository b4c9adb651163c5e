package vpcanvas.ui;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.Severity;
import vpcanvas.edit.EditorState;
import vpcanvas.model.Point;
import vpcanvas.model.Same;
import vpcanvas.model.Vpc;

/// One line below all: how much there is, what was worked out anew and how long it took, the zoom,
/// where the pointer is, and whether it is saved.
final class StatusBar extends HBox {
    private final Workbench bench;
    private final Directory directory;
    private final Label counts = Styles.label("", "status");
    private final Label over = Styles.label("", "status", "over");
    private final Label view = Styles.label("", "status");
    private final Label trouble = Styles.label("", "status", "trouble");
    private final Label file = Styles.label("", "status");
    private @Nullable Report counted;
    private String pointer = "";

    StatusBar(Workbench bench, CanvasView canvas, Directory directory) {
        this.bench = bench;
        this.directory = directory;
        setId("status");
        trouble.setId("trouble");
        getStyleClass().add("status-bar");
        for (Label label : new Label[] {counts, view, file}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(counts, over, Styles.gap(), trouble, view, file);
        canvas.addEventFilter(MouseEvent.MOUSE_MOVED, this::pointed);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::pointed);
        bench.onChange(this::refresh);
        refresh();
    }

    /// Says what keeps working copies from being kept, until they can be again.
    void trouble(String words) {
        trouble.setText(words);
    }

    void file(String words) {
        file.setText(words);
    }

    private void pointed(MouseEvent e) {
        Point at = bench.state().camera().toDiagram(new Point(e.getX(), e.getY()));
        pointer = String.format(Locale.ROOT, "x %.0f y %.0f", at.x(), at.y());
        refresh();
    }

    private void refresh() {
        EditorState state = bench.state();
        if (!Same.is(state.report(), counted)) {
            counted = state.report();
            counts.setText(counts(state.report()));
        }
        String hover = state.hover();
        // What was deleted under the pointer is not there any more.
        boolean there = state.scene().places().containsKey(String.valueOf(hover));
        over.setText(hover == null || !there ? "" : directory.entries().of(hover).spoken());
        view.setText(
                String.format(Locale.ROOT, "%.0f %%   %s", state.camera().zoom() * 100, pointer));
    }

    private String counts(Report report) {
        int vpcs = report.topology().all(Vpc.class).size();
        long errors =
                report.problems().stream()
                        .filter(p -> p.code().severity() == Severity.ERROR)
                        .count();
        String effort =
                bench.effort() == 0
                        ? ""
                        : String.format(
                                Locale.ROOT, " · routes recomputed in %.1f ms", bench.effort());
        return count(vpcs, "VPC") + " · " + count((int) errors, "conflict") + effort;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
