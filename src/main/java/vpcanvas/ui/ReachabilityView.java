package vpcanvas.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Direction;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Protocol;
import vpcanvas.model.Topology;

/// Asks whether somebody reaches somebody, and shows how or why not: both directions, hop by hop,
/// and every blocker in words.
final class ReachabilityView extends ScrollPane {
    private static final List<Protocol> PROTOCOLS =
            List.of(Protocol.TCP, Protocol.UDP, Protocol.ICMP);
    private static final int LAST_PORT = 65_535;

    private final Workbench bench;
    private final TraceDesk desk;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final ChoiceBox<Protocol> protocol = new ChoiceBox<>();
    private final TextField port = new TextField();
    private final Label verdict = Styles.label("", "verdict");
    private final Label hint = Styles.label("", "muted");
    private final VBox answer = new VBox();

    ReachabilityView(Workbench bench, TraceDesk desk) {
        this.bench = bench;
        this.desk = desk;
        setId("reachability");
        setFitToWidth(true);
        answer.getStyleClass().add("answer");
        VBox all = new VBox(question(), answer);
        all.getStyleClass().add("reachability");
        setContent(all);
        desk.onChange(this::refresh);
        refresh();
    }

    private Node question() {
        from.setId("trace-from");
        to.setId("trace-to");
        port.setId("trace-port");
        port.setPrefColumnCount(4);
        verdict.setId("verdict");
        protocol.getItems().setAll(PROTOCOLS);
        protocol.setOnAction(e -> ask());
        for (TextField field : List.of(from, to, port)) {
            field.setOnAction(e -> ask());
            field.focusedProperty().subscribe(focused -> askWhenLeft(focused));
        }
        HBox row =
                new HBox(
                        new Label("From"),
                        from,
                        new Label("to"),
                        to,
                        protocol,
                        port,
                        verdict,
                        hint);
        row.getStyleClass().add("question");
        from.setPrefColumnCount(9);
        to.setPrefColumnCount(9);
        for (Node part : row.getChildren()) {
            if (part instanceof Region region && !part.equals(hint)) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        return row;
    }

    private void askWhenLeft(boolean focused) {
        if (!focused && getScene() != null) {
            ask();
        }
    }

    private void ask() {
        Protocol spoken = protocol.getValue();
        boolean ported = spoken != Protocol.ICMP;
        port.setDisable(!ported);
        desk.ask(
                desk.question()
                        .from(from.getText().strip())
                        .to(to.getText().strip())
                        .over(spoken, ported ? number() : null));
    }

    private @Nullable Integer number() {
        try {
            int number = Integer.parseInt(port.getText().strip());
            if (number > 0 && number <= LAST_PORT) {
                return number;
            }
        } catch (NumberFormatException e) {
            // What is no number is no port either.
        }
        return desk.question().port();
    }

    private void refresh() {
        TraceDesk.Question question = desk.question();
        from.setText(question.from());
        to.setText(question.to());
        protocol.setValue(question.protocol());
        port.setText(question.port() == null ? "" : question.port().toString());
        verdict.setVisible(desk.answer() instanceof TraceDesk.Answer.Traced);
        verdict.setManaged(verdict.isVisible());
        answer.getChildren().clear();
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
        answer.getChildren()
                .addAll(
                        new HopStrip(trace, Direction.FORWARD, topology),
                        new HopStrip(trace, Direction.RETURN, topology));
        for (int i = 0; i < trace.blockers().size(); i++) {
            answer.getChildren().add(blocker(i, trace.blockers().get(i)));
        }
    }

    private Node blocker(int index, Blocker blocker) {
        Label number = Styles.label(Integer.toString(index + 1), "number");
        HBox row = new HBox(number, Styles.paragraph(blocker.says()));
        row.getStyleClass().add("blocker");
        row.pseudoClassStateChanged(Styles.BAD, index == 0);
        row.setOnMouseClicked(e -> bench.act(s -> Places.show(s, List.of(blocker.at()))));
        return row;
    }
}
