package vpcanvas.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;

/// The parts of the window that a key leads to one after the other, in the order in which Tab goes
/// through them. Within a part Tab goes on; on the drawing it walks from thing to thing.
record Areas(Parent root) {
    private static final List<String> ORDER =
            List.of("search", "side", "canvas", "panels", "inspector", "minimap");

    /// To the next part, or with −1 to the one before.
    void go(int step) {
        enter(ORDER.get(Math.floorMod(now() + step, ORDER.size())));
    }

    private int now() {
        Node focus = root.getScene() == null ? null : root.getScene().getFocusOwner();
        for (Node node = focus; node != null; node = node.getParent()) {
            int index = ORDER.indexOf(node.getId() == null ? "" : node.getId());
            if (index >= 0) {
                return index;
            }
        }
        return ORDER.indexOf("canvas");
    }

    /// Gives the focus to the first control of a part; of tabs, to what the open tab shows.
    void enter(String id) {
        Node part = root.lookup("#" + id);
        Node shown =
                part instanceof TabPane tabs
                        ? tabs.getSelectionModel().getSelectedItem().getContent()
                        : part;
        if (shown != null) {
            firstIn(shown).orElse(shown).requestFocus();
        }
    }

    private static Optional<Node> firstIn(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<Node> found = firstIn(child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
