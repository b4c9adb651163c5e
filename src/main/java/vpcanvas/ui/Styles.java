package vpcanvas.ui;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Small parts that many panels are made of.
final class Styles {
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private Styles() {}

    static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /// A label that takes as many lines as it needs.
    static Label paragraph(String text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A row that acts like a button: a click, Enter or Space does it.
    static HBox button(Node content, String spoken, Runnable effect) {
        HBox row = new HBox(content);
        HBox.setHgrow(content, Priority.ALWAYS);
        row.getStyleClass().add("row-button");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(spoken);
        row.setOnMouseClicked(e -> effect.run());
        row.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                        effect.run();
                        e.consume();
                    }
                });
        return row;
    }

    /// Takes all the room that is left in a row.
    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
