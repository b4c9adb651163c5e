package vpcanvas.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.outline.Entry;
import vpcanvas.edit.outline.Outline;

/// One line of the outline: tile, name, addresses, and how it is; a screen reader says all of it.
final class OutlineCell extends TreeCell<String> {
    private static final double TILE = 18;

    private final Workbench bench;
    private final Directory directory;

    OutlineCell(Workbench bench, Directory directory) {
        this.bench = bench;
        this.directory = directory;
        // Lines end where the panel does, rather than to make it scroll sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String key, boolean empty) {
        super.updateItem(key, empty);
        setText(null);
        if (key == null || empty) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        Entry entry =
                Outline.isSection(key)
                        ? directory.outline().entry(key)
                        : directory.entries().of(key);
        setGraphic(line(bench.state(), entry));
        setTooltip(new Tooltip(entry.spoken()));
        setAccessibleText(entry.spoken());
    }

    private static Node line(EditorState editor, Entry entry) {
        Label name = Styles.label(entry.name(), "outline-name");
        HBox line = new HBox(Sign.of(editor, entry, TILE), name);
        if (Outline.isSection(entry.key())) {
            name.getStyleClass().add("section");
        }
        String state = state(entry);
        // Where there is no room for both, what is wrong comes first.
        if (!entry.addresses().isEmpty() && (state.isEmpty() || !entry.bad())) {
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label addresses = Styles.label(entry.addresses(), "mono", "muted", "outline-addresses");
            if (state.isEmpty() || entry.kind().equals("subnet")) {
                addresses.setMinWidth(Region.USE_PREF_SIZE);
            }
            line.getChildren().add(addresses);
        }
        if (!state.isEmpty()) {
            Label said = Styles.label(state, "muted", "small", "outline-state");
            said.pseudoClassStateChanged(Styles.BAD, entry.bad());
            line.getChildren().add(said);
        }
        line.getStyleClass().add("outline-line");
        name.pseudoClassStateChanged(Styles.BAD, entry.bad());
        return line;
    }

    /// A subnet's edge says already whether it is public.
    private static String state(Entry entry) {
        boolean shown = entry.kind().equals("subnet") && !entry.states().isEmpty();
        return shown
                ? String.join(" · ", entry.states().subList(1, entry.states().size()))
                : entry.state();
    }
}
