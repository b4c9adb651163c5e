package vpcanvas.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// All keys on one sheet, by menu.
final class KeySheet extends VBox {
    private static final String POINTER = "Pointer";

    KeySheet(List<Command> commands) {
        setId("key-sheet");
        getStyleClass().add("key-sheet");
        Map<String, GridPane> groups = new LinkedHashMap<>();
        for (Command command : commands) {
            if (!command.shortcuts().isEmpty()) {
                add(
                        groups,
                        command.group(),
                        command.id().endsWith("do") ? command.shortLabel() : command.label().get(),
                        String.join(", ", command.shortcuts()));
            }
        }
        add(groups, POINTER, "Move the view", "Space + drag, middle or right drag");
        add(groups, POINTER, "Zoom at the pointer", "Ctrl or Alt + wheel, pinch");
        add(groups, POINTER, "Scroll sideways", "Shift + wheel");
        add(groups, POINTER, "Add to what is selected", "Shift + click or drag");
        add(groups, POINTER, "No snapping, no new container", "Ctrl while dragging");
        add(groups, POINTER, "Step out", "Esc");
        FlowPane flow = new FlowPane(28, 18);
        flow.setOrientation(javafx.geometry.Orientation.VERTICAL);
        flow.setPrefWrapLength(560);
        groups.forEach(
                (name, grid) ->
                        flow.getChildren().add(new VBox(Styles.label(name, "section"), grid)));
        ScrollPane all = new ScrollPane(flow);
        all.setFitToHeight(true);
        all.getStyleClass().add("key-flow");
        all.setFocusTraversable(true);
        all.setAccessibleText("All keys, by menu");
        getChildren().addAll(Styles.label("Keys", "sheet-title"), all);
    }

    private static void add(Map<String, GridPane> groups, String group, String what, String key) {
        GridPane grid = groups.computeIfAbsent(group, g -> grid());
        Label keys = Styles.label(key, "key");
        grid.addRow(grid.getRowCount(), new Label(what), keys);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        return grid;
    }
}
