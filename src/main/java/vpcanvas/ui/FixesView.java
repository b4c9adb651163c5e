package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.fix.Fix;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.model.Document;
import vpcanvas.model.Same;

/// Buttons for what can be done about a finding; a click on one is one step to undo. They come when
/// they have been found.
final class FixesView extends FlowPane {
    private final Workbench bench;
    private final Node home;

    /// How often something was looked for: whatever comes of an earlier search comes too late.
    private final AtomicInteger searches = new AtomicInteger();

    private boolean awaited;
    private Runnable reveal = () -> {};

    /// Finds what to do about a finding; not on the JavaFX thread.
    @FunctionalInterface
    interface Search {
        List<Fix> in(Document document, Report report);
    }

    /// @param home gets the focus when a button has done its work and goes
    FixesView(Workbench bench, Node home) {
        this.bench = bench;
        this.home = home;
        getStyleClass().add("fixes");
        clear();
    }

    /// Offers nothing, and wants nothing of what is being looked for.
    void clear() {
        searches.incrementAndGet();
        awaited = false;
        fill(List.of());
    }

    /// @param how brings the buttons in sight; only for who comes by key, since under a pointer that
    ///     presses one they must stay
    void onEnter(Runnable how) {
        reveal = how;
    }

    /// Gives the focus to the best fix, or will as soon as it has been found.
    void enter() {
        Node best = lookup(".fix");
        awaited = best == null;
        if (best != null) {
            best.requestFocus();
            reveal.run();
        }
    }

    /// Looks for fixes in the design as it is now.
    void look(Search search) {
        clear();
        Document document = bench.state().history().now();
        Report report = bench.state().report();
        if (!Same.is(document.topology(), report.topology())) {
            // Of a gesture that goes on: another report follows it.
            return;
        }
        int mine = searches.get();
        fill(List.of(Styles.label("Looking for fixes…", "muted", "small")));
        bench.fixes()
                .ask(
                        () -> search.in(document, report),
                        () -> searches.get() == mine,
                        found -> show(document, found));
    }

    private void show(Document document, List<Fix> fixes) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Styles.label(fixes.isEmpty() ? "No fix to offer." : "Fix", "muted", "small"));
        fixes.forEach(f -> nodes.add(button(document, f)));
        fill(nodes);
        if (awaited) {
            enter();
        }
    }

    private void fill(List<Node> nodes) {
        getChildren().setAll(nodes);
        setVisible(!nodes.isEmpty());
        setManaged(isVisible());
    }

    private Button button(Document document, Fix fix) {
        Button button = new Button(fix.label());
        button.setMnemonicParsing(false);
        button.setTooltip(new Tooltip(fix.label()));
        button.getStyleClass().addAll("small", "fix");
        button.maxWidthProperty().bind(widthProperty());
        button.setOnAction(
                e -> {
                    home.requestFocus();
                    bench.act(s -> applied(s, document, fix));
                });
        button.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.ENTER) {
                        button.fire();
                        e.consume();
                    }
                });
        return button;
    }

    /// A fix of another network is none: others are on their way.
    private static EditorState applied(EditorState state, Document document, Fix fix) {
        return Same.is(state.history().now().topology(), document.topology())
                ? Editor.apply(state, fix.change())
                : state;
    }
}
