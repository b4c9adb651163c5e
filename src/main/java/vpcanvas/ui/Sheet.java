package vpcanvas.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Lies above the window and holds one thing at a time: the command palette, the keys, the export. A
/// click beside it or Escape puts it away.
final class Sheet extends StackPane {
    private final Node back;

    /// @param back what has the focus afterwards
    Sheet(Node back) {
        this.back = back;
        setId("sheet");
        getStyleClass().add("sheet");
        setVisible(false);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                e -> {
                    if (e.getTarget() == this) {
                        hide();
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            hide();
            e.consume();
        }
    }

    void show(Region content, @Nullable Node focus) {
        content.getStyleClass().add("sheet-card");
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(content);
        setVisible(true);
        (focus == null ? content : focus).requestFocus();
    }

    void hide() {
        setVisible(false);
        getChildren().clear();
        back.requestFocus();
    }
}
