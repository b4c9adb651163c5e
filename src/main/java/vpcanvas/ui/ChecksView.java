package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vpcanvas.edit.Editor;
import vpcanvas.edit.form.Check;
import vpcanvas.edit.form.Field;

/// Several things that are so or not, each a check box.
final class ChecksView implements FieldView {
    private final Workbench bench;
    private final Section all = new Section();
    private List<CheckBox> boxes = List.of();
    private Field.Checks field;

    ChecksView(Workbench bench, Field.Checks field) {
        this.bench = bench;
        this.field = field;
        show(field);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public boolean show(Field other) {
        if (!(other instanceof Field.Checks checks)) {
            return false;
        }
        boolean same = !boxes.isEmpty() && ids(checks).equals(ids(field));
        field = checks;
        if (!same) {
            boxes = checks.checks().stream().map(this::box).toList();
            List<Node> rows = new ArrayList<>();
            for (CheckBox box : boxes) {
                rows.add(row(box, checks.checks().get(rows.size())));
            }
            all.show(checks.label(), rows);
        }
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelected(checks.checks().get(i).on());
        }
        return true;
    }

    private HBox row(CheckBox box, Check check) {
        HBox row = new HBox(box, Styles.gap());
        row.getStyleClass().add("row");
        String key = check.key();
        if (key != null) {
            Button go = new Button(null, new FontIcon("mdi2c-chevron-right"));
            go.getStyleClass().addAll("flat", "small", "go");
            go.setId("go-" + check.id());
            go.setTooltip(new Tooltip("Open " + check.label()));
            go.setAccessibleText("Open " + check.label());
            go.setOnAction(e -> bench.act(s -> Places.show(s, List.of(key))));
            row.getChildren().add(go);
        }
        return row;
    }

    private static List<String> ids(Field.Checks checks) {
        return checks.checks().stream().map(c -> c.id() + " " + c.label()).toList();
    }

    private CheckBox box(Check check) {
        CheckBox box = new CheckBox(check.label());
        box.setId("check-" + check.id());
        box.setMnemonicParsing(false);
        box.setOnAction(e -> toggle(check.id()));
        return box;
    }

    private void toggle(String id) {
        field.checks().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .ifPresent(c -> bench.act(s -> Editor.apply(s, c.change())));
    }
}
