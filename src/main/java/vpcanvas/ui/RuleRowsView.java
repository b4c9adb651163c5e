package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vpcanvas.edit.Editor;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.form.RuleCell;
import vpcanvas.edit.form.RuleRow;
import vpcanvas.edit.form.RuleRows;

/// Rules, each a row of fields that can be changed in place and a button that takes it away; below
/// them a row that adds one.
final class RuleRowsView implements FieldView {
    /// Fields in a line; more of them go on in the next one, below the second field.
    private static final int ACROSS = 3;

    /// Lines of the grid that a rule takes: two of fields, and what is said of them.
    static final int LINES = 3;

    private final Workbench bench;
    private final Label heading = Styles.label("", "section");
    private final Label none = Styles.paragraph("", "muted", "small");
    private final GridPane grid = new GridPane();
    private final VBox all = new VBox(heading, none, grid);
    private final NewRule blank;
    private List<List<FieldView>> views = List.of();
    private RuleRows field;

    RuleRowsView(Workbench bench, RuleRows field) {
        this.bench = bench;
        this.field = field;
        blank = new NewRule(bench, field);
        all.getStyleClass().add("field");
        all.setId("rules-" + field.id());
        grid.getStyleClass().add("rules");
        build();
        show(field);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public boolean show(Field other) {
        if (!(other instanceof RuleRows rules)
                || !rules.id().equals(field.id())
                || !rules.label().equals(field.label())) {
            return false;
        }
        field = rules;
        heading.setText(rules.label());
        none.setText(rules.none());
        none.setVisible(rules.rows().isEmpty());
        none.setManaged(none.isVisible());
        blank.show(rules);
        if (rules.rows().size() != views.size()) {
            build();
        }
        for (int i = 0; i < views.size(); i++) {
            show(views.get(i), rules.rows().get(i).cells());
        }
        return true;
    }

    private static void show(List<FieldView> row, List<RuleCell> cells) {
        for (int i = 0; i < row.size(); i++) {
            row.get(i).show(shown(cells.get(i)));
        }
    }

    private static Field shown(RuleCell cell) {
        return cell.options().isEmpty() ? cell : cell.choice();
    }

    private void build() {
        grid.getChildren().clear();
        List<List<FieldView>> rows = new ArrayList<>();
        for (int i = 0; i < field.rows().size(); i++) {
            rows.add(row(i, field.rows().get(i)));
        }
        views = rows;
        blank.into(grid, field.rows().size());
    }

    private List<FieldView> row(int index, RuleRow row) {
        List<FieldView> cells = new ArrayList<>();
        List<Control> controls = new ArrayList<>();
        VBox verdicts = new VBox();
        for (RuleCell cell : row.cells()) {
            if (cell.options().isEmpty()) {
                TextFieldView text = new TextFieldView(bench, cell);
                text.control().getStyleClass().add("mono");
                cells.add(text);
                controls.add(text.control());
                verdicts.getChildren().add(text.verdict());
            } else {
                ChoiceView choice = new ChoiceView(bench, cell.choice());
                cells.add(choice);
                controls.add(choice.control());
            }
        }
        place(grid, index, row.cells(), controls, removal(index, row), verdicts);
        return cells;
    }

    private Button removal(int index, RuleRow row) {
        Button remove = new Button(null, new FontIcon("mdi2c-close"));
        remove.getStyleClass().addAll("flat", "small");
        remove.setId("remove-" + field.id() + "-" + (index + 1));
        remove.setTooltip(new Tooltip("Remove this rule"));
        remove.setAccessibleText("Remove " + row.spoken());
        remove.setOnAction(e -> bench.act(s -> Editor.apply(s, field.rows().get(index).removal())));
        return remove;
    }

    /// Blocks and names need the room that there is.
    private static boolean isWide(String id) {
        return id.endsWith("-peer") || id.endsWith("-block") || id.endsWith("-resource");
    }

    /// Sets the fields of a rule into the grid. Two share a line as three do, the first the wider.
    static void place(
            GridPane grid,
            int index,
            List<RuleCell> cells,
            List<Control> controls,
            Button button,
            Node said) {
        int line = index * LINES;
        boolean few = controls.size() < ACROSS;
        for (int i = 0; i < controls.size(); i++) {
            Control control = controls.get(i);
            String id = cells.get(i).id();
            control.getStyleClass().add("rule-" + id.substring(id.lastIndexOf('-') + 1));
            control.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(control, isWide(id) ? Priority.ALWAYS : Priority.NEVER);
            if (few) {
                grid.add(control, i == 0 ? 0 : 2, line, i == 0 ? 2 : 1, 1);
            } else if (i < ACROSS) {
                grid.add(control, i, line);
            } else {
                grid.add(control, 1 + i - ACROSS, line + 1);
            }
        }
        GridPane.setValignment(button, VPos.CENTER);
        grid.add(button, ACROSS, controls.size() > ACROSS ? line + 1 : line);
        grid.add(said, 0, line + 2, ACROSS + 1, 1);
    }
}
