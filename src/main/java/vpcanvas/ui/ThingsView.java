package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.outline.Entry;

/// Things that belong to what is selected, each a button that selects it.
final class ThingsView implements FieldView {
    private static final double TILE = 20;

    private final Workbench bench;
    private final Section all = new Section();

    ThingsView(Workbench bench, Field.Things field) {
        this.bench = bench;
        show(field);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public boolean show(Field other) {
        if (!(other instanceof Field.Things things)) {
            return false;
        }
        all.show(things.label(), things.things().stream().map(this::row).toList());
        return true;
    }

    private Node row(Entry entry) {
        Label name = Styles.label(entry.name(), "section");
        name.setMinWidth(Region.USE_PREF_SIZE);
        List<Node> parts =
                new ArrayList<>(List.of(Sign.of(bench.state(), entry, TILE), name, Styles.gap()));
        boolean addressed = !entry.addresses().isEmpty();
        if (addressed) {
            parts.add(Styles.label(entry.addresses(), "mono", "muted"));
        }
        if (addressed && !entry.state().isEmpty()) {
            parts.add(Styles.label("·", "muted"));
        }
        if (!entry.state().isEmpty() || !addressed) {
            String said = entry.state().isEmpty() ? entry.kind() : entry.state();
            parts.add(Styles.label(said, "muted", "small"));
        }
        HBox content = new HBox(parts.toArray(Node[]::new));
        content.getStyleClass().add("thing");
        HBox row = Styles.button(content, entry.spoken(), () -> show(entry));
        row.getStyleClass().add("row");
        Tooltip.install(row, new Tooltip(entry.spoken()));
        return row;
    }

    private void show(Entry entry) {
        bench.act(s -> Places.show(s, List.of(entry.key())));
    }
}
