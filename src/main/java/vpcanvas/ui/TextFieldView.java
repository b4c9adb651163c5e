package vpcanvas.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.Editor;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.form.RuleCell;
import vpcanvas.edit.form.Verdict;
import vpcanvas.edit.outline.Entry;

/// A name, a text or a block to type. What is wrong with it is said below while it is typed.
final class TextFieldView implements FieldView {
    private final Workbench bench;
    private final TextInputControl input;
    private final Label verdict = Styles.paragraph("", "field-verdict");
    private final Label facts = Styles.paragraph("", "muted", "small");
    private Field.Editable field;
    private @Nullable Typing typing;
    private boolean showing;

    TextFieldView(Workbench bench, Field.Editable field) {
        this.bench = bench;
        this.field = field;
        input = field instanceof Field.Text t && t.lines() ? new TextArea() : new TextField();
        input.setId("field-" + field.id());
        input.setAccessibleText(field.label());
        if (field.id().equals("name")) {
            input.setPromptText("unnamed");
        }
        if (field.adds()) {
            input.setPromptText("type it, then Enter");
        }
        if (field instanceof Field.BlockField) {
            input.getStyleClass().add("mono");
        }
        if (input instanceof TextArea area) {
            area.setPrefRowCount(4);
            area.setWrapText(true);
        }
        if (field instanceof RuleCell c && c.known() != null) {
            known(c.known());
        }
        input.textProperty().subscribe((old, text) -> typed(text));
        input.focusedProperty().subscribe(this::focus);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(field);
    }

    @Override
    public Node node() {
        VBox all = new VBox(FormRow.of(field.label(), input), verdict, facts);
        all.getStyleClass().add("field");
        return all;
    }

    /// The control by itself, for whom the label is said already.
    TextInputControl control() {
        return input;
    }

    /// What is said of what is typed.
    Label verdict() {
        return verdict;
    }

    /// Suggests things whose names contain what is typed.
    private void known(Supplier<List<Entry>> known) {
        if (input instanceof TextField line) {
            KnownThings.suggest(line, known, this::settle);
        }
    }

    @Override
    public boolean show(Field other) {
        boolean same =
                other instanceof Field.Editable e
                        && !(e instanceof Field.Choice)
                        && e.getClass() == field.getClass();
        if (!same) {
            return false;
        }
        field = (Field.Editable) other;
        if (typing == null) {
            showing = true;
            input.setText(field.value());
            showing = false;
            say(field.value().isEmpty() ? Verdict.FINE : field.check(field.value()));
        }
        tell(input.getText());
        return true;
    }

    private void focus(boolean focused) {
        if (!focused) {
            settle();
        }
    }

    /// Ends the typing: what waited for its end is taken over now.
    private void settle() {
        Field.Editable typed = field;
        String text = input.getText();
        boolean whole = typing != null && typed.waits() && typed.check(text).ok();
        typing = null;
        show(field);
        if (whole && !text.equals(typed.value())) {
            bench.act(s -> Editor.apply(s, typed.change(text)));
        }
    }

    private void typed(String text) {
        if (showing) {
            return;
        }
        if (typing == null) {
            typing = new Typing(bench, field);
        }
        if (field.waits()) {
            say(text.isBlank() ? Verdict.FINE : field.check(text));
        } else {
            say(typing.typed(text));
        }
        tell(text);
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && typing != null) {
            typing.cancel();
            typing = null;
            show(field);
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && input instanceof TextField) {
            settle();
            e.consume();
        } else if (typing == null && e.isShortcutDown()) {
            history(e);
        }
    }

    /// Before anything is typed there is nothing in the field to undo: the design is meant.
    private void history(KeyEvent e) {
        boolean redo = e.getCode() == KeyCode.Y || (e.getCode() == KeyCode.Z && e.isShiftDown());
        if (redo || e.getCode() == KeyCode.Z) {
            bench.act(redo ? Editor::redo : Editor::undo);
            e.consume();
        }
    }

    private void say(Verdict said) {
        verdict.setText(said.sentence());
        verdict.setVisible(!said.sentence().isEmpty());
        verdict.setManaged(verdict.isVisible());
        verdict.pseudoClassStateChanged(Styles.BAD, !said.ok());
        input.pseudoClassStateChanged(Styles.BAD, !said.ok());
    }

    private void tell(String text) {
        String said = field instanceof Field.BlockField b ? b.summaryOf(text) : "";
        facts.setText(said);
        facts.setVisible(!said.isEmpty());
        facts.setManaged(facts.isVisible());
    }
}
