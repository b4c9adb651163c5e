package vpcanvas.ui;

import javafx.scene.Node;
import vpcanvas.edit.form.Field;

/// Shows one field of a form.
interface FieldView {

    Node node();

    /// Shows the field as it is now.
    ///
    /// @return false if it is of another kind, and another view is needed
    boolean show(Field field);
}
