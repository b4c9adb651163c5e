package vpcanvas.ui;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// What stands left of the drawing: what can be placed, or the outline of what has been.
final class SideTabs extends TabPane {
    private final Tab palette;
    private final Tab outline;

    SideTabs(Node entries, OutlineView view) {
        palette = new Tab("Palette", entries);
        outline = new Tab("Outline", view);
        setId("side");
        getStyleClass().add("side");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getTabs().addAll(palette, outline);
        outline.selectedProperty().subscribe(view::follow);
    }

    void showPalette() {
        getSelectionModel().select(palette);
    }

    void showOutline() {
        getSelectionModel().select(outline);
    }
}
