package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
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
                HBox row = new HBox(box);
                row.getStyleClass().add("row");
                rows.add(row);
            }
            all.show(checks.label(), rows);
        }
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelected(checks.checks().get(i).on());
        }
        return true;
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
