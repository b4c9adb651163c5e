package vpcanvas.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.outline.TraceEnds;
import vpcanvas.model.Protocol;

/// Who wants to reach whom and how, in one line that breaks where the panel is narrow. Ends are typed
/// by name, id or address, and suggested while they are.
final class TraceQuestion extends FlowPane {
    private static final List<Protocol> PROTOCOLS =
            List.of(Protocol.TCP, Protocol.UDP, Protocol.ICMP);
    private static final int LAST_PORT = 65_535;
    private static final int MOST = 8;
    private static final String PORTS = "A port is a number from 1 to 65535.";

    private final TraceDesk desk;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final ChoiceBox<Protocol> protocol = new ChoiceBox<>();
    private final TextField port = new TextField();
    private final Suggestions fromMeant;
    private final Suggestions toMeant;
    private boolean showing;

    TraceQuestion(TraceDesk desk, Node... answer) {
        this.desk = desk;
        getStyleClass().add("question");
        from.setId("trace-from");
        to.setId("trace-to");
        port.setId("trace-port");
        protocol.setId("trace-protocol");
        fromMeant = suggestions(from, TraceEnds.Side.FROM);
        toMeant = suggestions(to, TraceEnds.Side.TO);
        protocol.getItems().setAll(PROTOCOLS);
        protocol.setAccessibleText("Protocol");
        port.setAccessibleText("Port");
        port.setPrefColumnCount(3);
        protocol.setOnAction(e -> ask());
        for (TextField field : List.of(from, to, port)) {
            field.setOnAction(e -> ask());
            field.focusedProperty().subscribe(this::askWhenLeft);
        }
        HBox how = new HBox(protocol, port);
        how.getStyleClass().add("question-part");
        getChildren().addAll(part("From", from), part("to", to), how);
        getChildren().addAll(answer);
        desk.onChange(this::refresh);
        refresh();
    }

    private Suggestions suggestions(TextField field, TraceEnds.Side side) {
        return new Suggestions(
                field,
                text -> desk.ends().matching(text, side, MOST),
                entry -> {
                    TraceDesk.Question asked = desk.question();
                    desk.ask(
                            switch (side) {
                                case FROM -> asked.from(entry.key());
                                case TO -> asked.to(entry.key());
                            });
                    refresh();
                });
    }

    private static Node part(String name, TextField field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        field.setPrefColumnCount(10);
        field.setAccessibleText(name.equals("to") ? "Trace to" : "Trace from");
        HBox part = new HBox(label, field);
        part.getStyleClass().add("question-part");
        return part;
    }

    private void askWhenLeft(boolean focused) {
        if (!focused && getScene() != null) {
            ask();
        }
    }

    private void ask() {
        if (showing) {
            return;
        }
        Protocol spoken = protocol.getValue();
        boolean ported = spoken != Protocol.ICMP;
        port.setDisable(!ported);
        if (refusesPort()) {
            return;
        }
        TraceDesk.Question asked = desk.question();
        desk.ask(
                asked.from(end(from, asked.from(), TraceEnds.Side.FROM))
                        .to(end(to, asked.to(), TraceEnds.Side.TO))
                        .over(spoken, ported ? number() : null));
        refresh();
    }

    /// Who is meant by a field; where it still shows who was asked for, the same.
    private String end(TextField field, String asked, TraceEnds.Side side) {
        String text = field.getText().strip();
        return text.equals(desk.ends().label(asked)) ? asked : desk.ends().read(text, side);
    }

    /// The port that is typed; null if it is none.
    private @Nullable Integer number() {
        try {
            int number = Integer.parseInt(port.getText().strip());
            return number > 0 && number <= LAST_PORT ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// Says that a port is wrong, and leaves it to be mended.
    private boolean refusesPort() {
        boolean wrong = !port.isDisabled() && number() == null;
        port.pseudoClassStateChanged(Styles.BAD, wrong);
        port.setTooltip(wrong ? new Tooltip(PORTS) : null);
        port.setAccessibleHelp(wrong ? PORTS : null);
        return wrong;
    }

    private void refresh() {
        TraceDesk.Question question = desk.question();
        showing = true;
        fromMeant.write(desk.ends().label(question.from()));
        toMeant.write(desk.ends().label(question.to()));
        protocol.setValue(question.protocol());
        if (!port.getPseudoClassStates().contains(Styles.BAD)) {
            port.setText(question.port() == null ? "" : question.port().toString());
        }
        showing = false;
    }
}
