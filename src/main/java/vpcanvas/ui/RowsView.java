package vpcanvas.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.form.Row;

/// Lines to read; a click on one that names something selects it.
final class RowsView implements FieldView {
    private final Workbench bench;
    private final Section all = new Section();

    RowsView(Workbench bench, Field.Rows field) {
        this.bench = bench;
        show(field);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public boolean show(Field other) {
        if (!(other instanceof Field.Rows field)) {
            return false;
        }
        all.show(field.label(), field.rows().stream().map(this::row).toList());
        return true;
    }

    private Node row(Row row) {
        Label name = Styles.label(row.name(), "row-name", "muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label value = Styles.paragraph(row.value(), "row-value");
        HBox line = new HBox(name, Styles.gap(), value);
        String key = row.key();
        if (key == null) {
            line.getStyleClass().add("row");
            return line;
        }
        value.getStyleClass().add("link");
        HBox button =
                Styles.button(
                        line,
                        row.name() + " " + row.value(),
                        () -> bench.act(s -> Places.show(s, List.of(key))));
        button.getStyleClass().add("row");
        return button;
    }
}
