package vpcanvas.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A label and what it labels, side by side.
final class FormRow {
    private FormRow() {}

    static HBox of(String name, Node control) {
        Label label = Styles.label(name, "field-label");
        label.setLabelFor(control);
        HBox.setHgrow(control, Priority.ALWAYS);
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        HBox row = new HBox(label, control);
        row.getStyleClass().add("form-row");
        return row;
    }
}
