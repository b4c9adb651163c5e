package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vpcanvas.analysis.fix.Fixes;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Direction;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Topology;

/// Asks whether somebody reaches somebody, and shows how or why not: both directions, hop by hop,
/// and every blocker in words.
final class ReachabilityView extends ScrollPane {
    /// What stands left and right of the answer, in px.
    private static final double PADDING = 32;

    private final Workbench bench;
    private final TraceDesk desk;
    private final Label verdict = Styles.label("", "verdict");
    private final Label hint = Styles.paragraph("", "muted", "hint");
    private final VBox answer = new VBox();
    private final List<FixesView> fixes = new ArrayList<>();
    private boolean open;

    ReachabilityView(Workbench bench, TraceDesk desk) {
        this.bench = bench;
        this.desk = desk;
        setId("reachability");
        setFitToWidth(true);
        verdict.setId("verdict");
        hint.setId("trace-hint");
        answer.getStyleClass().add("answer");
        VBox all = new VBox(new TraceQuestion(desk, verdict, hint), answer);
        hint.maxWidthProperty().bind(all.widthProperty().subtract(PADDING));
        all.getStyleClass().add("reachability");
        setContent(all);
        desk.onChange(this::refresh);
        refresh();
    }

    /// Fixes are looked for only while somebody may see them.
    void open(boolean nowOpen) {
        open = nowOpen;
        fixes.forEach(FixesView::clear);
        if (open && desk.answer() instanceof TraceDesk.Answer.Traced(Trace trace)) {
            look(trace);
        }
    }

    /// To what can be done about the first blocker, if anything blocks.
    boolean enterFixes() {
        fixes.stream().limit(1).forEach(FixesView::enter);
        return !fixes.isEmpty();
    }

    private void reveal(FixesView view) {
        layout();
        Bounds bounds = view.getBoundsInParent();
        double room = getContent().getLayoutBounds().getHeight() - shown();
        double top = answer.getBoundsInParent().getMinY() + bounds.getMinY();
        double least = top + bounds.getHeight() - shown();
        double at = Math.min(top, Math.max(getVvalue() * room, least));
        setVvalue(room > 0 ? at / room : 0);
    }

    private double shown() {
        return getViewportBounds().getHeight();
    }

    private void look(Trace trace) {
        for (int i = 0; i < fixes.size(); i++) {
            Blocker blocker = trace.blockers().get(i);
            fixes.get(i).look((document, report) -> Fixes.of(document, report, trace, blocker));
        }
    }

    private void refresh() {
        verdict.setVisible(desk.answer() instanceof TraceDesk.Answer.Traced);
        verdict.setManaged(verdict.isVisible());
        answer.getChildren().clear();
        fixes.forEach(FixesView::clear);
        fixes.clear();
        hint.setText(hint());
        if (desk.answer() instanceof TraceDesk.Answer.Traced(Trace trace)) {
            show(trace);
        }
    }

    private String hint() {
        return switch (desk.answer()) {
            case TraceDesk.Answer.Unclear(String says) -> says;
            case TraceDesk.Answer.Traced(Trace trace) -> summary(trace);
            case TraceDesk.Answer.Nothing n ->
                    desk.isPicking()
                            ? "Click where the trace ends."
                            : "Right-click an instance and choose Trace to…, or type both ends.";
        };
    }

    private static String summary(Trace trace) {
        if (!trace.isReachable()) {
            int more = trace.blockers().size() - 1;
            String first = trace.blockers().getFirst().direction().word() + " · 1 blocker";
            return more == 0 ? first : first + ", then " + more + " more";
        }
        String seen = trace.seenSource() == null ? "" : "seen as " + trace.seenSource() + " · ";
        return seen + (trace.isPrivate() ? "no public address used" : "over public addresses");
    }

    private void show(Trace trace) {
        Topology topology = bench.state().topology();
        verdict.setText(trace.isReachable() ? "reachable" : "not reachable");
        verdict.pseudoClassStateChanged(Styles.BAD, !trace.isReachable());
        for (int i = 0; i < trace.blockers().size(); i++) {
            FixesView view = new FixesView(bench, this);
            view.setId("fixes-" + (i + 1));
            view.onEnter(() -> reveal(view));
            fixes.add(view);
        }
        for (Direction direction : Direction.values()) {
            answer.getChildren().add(way(new HopStrip(trace, direction, topology)));
            for (int i = 0; i < trace.blockers().size(); i++) {
                if (trace.blockers().get(i).direction() == direction) {
                    answer.getChildren().add(blocker(i, trace.blockers().get(i)));
                    answer.getChildren().add(fixes.get(i));
                }
            }
        }
        if (open) {
            look(trace);
        }
    }

    /// A long way is scrolled sideways by itself: what is said of it stays in sight.
    private static Node way(HopStrip strip) {
        ScrollPane way = new ScrollPane(strip);
        way.getStyleClass().add("way");
        way.setVbarPolicy(ScrollBarPolicy.NEVER);
        way.setFitToHeight(true);
        way.setMinHeight(USE_PREF_SIZE);
        return way;
    }

    /// The first blocker is what to deal with; the others come to light after it.
    private Node blocker(int index, Blocker blocker) {
        Label number = Styles.label(Integer.toString(index + 1), "number");
        String says = index == 0 ? blocker.says() : "then: " + blocker.says();
        Label words = Styles.paragraph(says, index == 0 ? "says" : "muted");
        HBox content = new HBox(number, words);
        content.getStyleClass().add("blocker-content");
        HBox row =
                Styles.button(
                        content,
                        "Blocker " + (index + 1) + ": " + says,
                        () -> bench.act(s -> Places.show(s, List.of(blocker.at()))));
        row.getStyleClass().add("blocker");
        row.pseudoClassStateChanged(Styles.BAD, index == 0);
        return row;
    }
}
