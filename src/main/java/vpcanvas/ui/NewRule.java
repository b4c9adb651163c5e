package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vpcanvas.edit.Editor;
import vpcanvas.edit.form.Option;
import vpcanvas.edit.form.RuleCell;
import vpcanvas.edit.form.RuleRows;
import vpcanvas.edit.form.Verdict;

/// The fields of a rule that is not there yet, and the button that adds it.
final class NewRule {
    private final Workbench bench;
    private final List<Control> controls = new ArrayList<>();
    private final Label verdict = Styles.paragraph("", "field-verdict");
    private final Button add = new Button(null, new FontIcon("mdi2p-plus"));
    private RuleRows field;
    private boolean showing;

    NewRule(Workbench bench, RuleRows field) {
        this.bench = bench;
        this.field = field;
        for (RuleCell cell : field.blank()) {
            controls.add(cell.options().isEmpty() ? typed(cell) : chosen(cell));
        }
        add.getStyleClass().addAll("flat", "small");
        add.setId("add-" + field.id());
        add.setTooltip(new Tooltip("Add this rule"));
        add.setAccessibleText("Add this rule to " + field.label());
        add.setOnAction(e -> add());
        reset();
        say();
    }

    private TextField typed(RuleCell cell) {
        TextField text = new TextField();
        text.setId("field-" + cell.id());
        text.setAccessibleText(cell.label());
        text.getStyleClass().add("mono");
        if (cell.known() != null) {
            KnownThings.suggest(text, cell.known(), () -> {});
        }
        text.textProperty().subscribe((before, after) -> say());
        text.setOnAction(e -> add());
        return text;
    }

    private ComboBox<Option> chosen(RuleCell cell) {
        ComboBox<Option> box = new ComboBox<>();
        box.setId("field-" + cell.id());
        box.setAccessibleText(cell.label());
        box.setConverter(ChoiceView.labels());
        box.getItems().setAll(cell.options());
        box.setOnAction(e -> say());
        return box;
    }

    /// Puts the fields into a row of a grid, and what is said of them below.
    void into(GridPane grid, int row) {
        grid.add(
                Styles.label("Add a rule", "muted", "small"),
                0,
                row * RuleRowsView.LINES + 2,
                3,
                1);
        RuleRowsView.place(grid, row + 1, field.blank(), controls, add, verdict);
    }

    /// Shows the rule that another one begins as, unless one is being written.
    void show(RuleRows other) {
        boolean untouched = typed().equals(beginning());
        field = other;
        if (untouched) {
            reset();
        }
        say();
    }

    private List<String> beginning() {
        return field.blank().stream().map(RuleCell::value).toList();
    }

    private List<String> typed() {
        return controls.stream().map(NewRule::typed).toList();
    }

    private static String typed(Control control) {
        if (control instanceof TextField text) {
            return text.getText();
        }
        @Nullable Object chosen = ((ComboBox<?>) control).getValue();
        return chosen instanceof Option option ? option.value() : "";
    }

    private void reset() {
        showing = true;
        for (int i = 0; i < controls.size(); i++) {
            RuleCell cell = field.blank().get(i);
            if (controls.get(i) instanceof TextField text) {
                text.setText(cell.value());
            } else {
                choose((ComboBox<?>) controls.get(i), cell);
            }
        }
        showing = false;
    }

    private static void choose(ComboBox<?> box, RuleCell cell) {
        for (int i = 0; i < cell.options().size(); i++) {
            if (cell.options().get(i).value().equals(cell.value())) {
                box.getSelectionModel().select(i);
            }
        }
    }

    private void say() {
        if (showing) {
            return;
        }
        Verdict said = field.check(typed());
        verdict.setText(said.sentence());
        verdict.setVisible(!said.sentence().isEmpty());
        verdict.setManaged(verdict.isVisible());
        verdict.pseudoClassStateChanged(Styles.BAD, !said.ok());
        add.setDisable(!said.ok());
        for (int i = 0; i < controls.size(); i++) {
            boolean own = field.blank().get(i).check(typed(controls.get(i))).ok();
            controls.get(i).pseudoClassStateChanged(Styles.BAD, !said.ok() && !own);
        }
    }

    private void add() {
        List<String> typed = typed();
        if (field.check(typed).ok()) {
            RuleRows asked = field;
            reset();
            bench.act(s -> Editor.apply(s, asked.add(typed)));
        }
    }
}
