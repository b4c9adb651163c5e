package vpcanvas.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Input;
import vpcanvas.edit.Tool;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.form.Verdict;
import vpcanvas.model.Rect;
import vpcanvas.model.Same;

/// A field where a text of the drawing stands, while the editor says that one is typed there. Enter
/// takes it over, Escape leaves it.
final class InPlaceField extends VBox {
    private static final double LEAST_WIDTH = 130;

    private final Workbench bench;
    private final Node canvas;
    private final TextField input = new TextField();
    private final Label verdict = Styles.paragraph("", "field-verdict");
    private Tool.Select.@Nullable Typing typing;

    InPlaceField(Workbench bench, Node canvas) {
        this.bench = bench;
        this.canvas = canvas;
        getStyleClass().add("in-place");
        getChildren().addAll(input, verdict);
        input.setId("in-place");
        setVisible(false);
        input.textProperty().subscribe((old, text) -> check(text));
        input.setOnAction(e -> take());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        bench.onChange(this::refresh);
    }

    private void refresh() {
        EditorState state = bench.state();
        Tool.Select.@Nullable Typing now = state.tool() instanceof Tool.Select.Typing t ? t : null;
        if (now == null) {
            if (typing != null) {
                typing = null;
                setVisible(false);
                canvas.requestFocus();
            }
            return;
        }
        place(state.camera().toView(now.at()));
        if (!Same.is(now, typing)) {
            typing = now;
            setVisible(true);
            input.setText(now.field().value());
            check(now.field().value());
            input.requestFocus();
            input.selectAll();
        }
    }

    private void place(Rect at) {
        double width = Math.max(LEAST_WIDTH, at.width() + 32);
        resizeRelocate(Math.rint(at.x() - 10), Math.rint(at.y() - 9), width, prefHeight(width));
    }

    private void check(String text) {
        Field.Editable field = typing == null ? null : typing.field();
        Verdict said = field == null ? Verdict.FINE : field.check(text);
        verdict.setText(said.sentence());
        verdict.setVisible(!said.sentence().isEmpty());
        verdict.setManaged(verdict.isVisible());
        verdict.pseudoClassStateChanged(Styles.BAD, !said.ok());
        input.pseudoClassStateChanged(Styles.BAD, !said.ok());
        if (typing != null) {
            place(bench.state().camera().toView(typing.at()));
        }
    }

    private void take() {
        Tool.Select.@Nullable Typing now = typing;
        String text = input.getText();
        if (now == null || !now.field().check(text).ok()) {
            return;
        }
        if (text.equals(now.field().value())) {
            bench.dispatch(new Input.Cancel());
        } else {
            bench.act(s -> Editor.apply(s, now.field().change(text)));
        }
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            bench.dispatch(new Input.Cancel());
            e.consume();
        }
    }
}
