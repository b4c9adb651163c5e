package vpcanvas.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Rows under a heading; without rows it takes no room.
final class Section extends VBox {
    private final Label heading = Styles.label("", "section");
    private final VBox rows = new VBox();

    Section() {
        rows.getStyleClass().add("rows");
        getStyleClass().add("field");
        getChildren().addAll(heading, rows);
    }

    void show(String title, List<? extends Node> lines) {
        heading.setText(title);
        rows.getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(isVisible());
    }
}
