package vpcanvas.ui;

import java.util.stream.Collectors;
import vpcanvas.edit.EditorState;
import vpcanvas.figure.Group;

/// What a screen reader says of the canvas.
final class Spoken {
    private Spoken() {}

    /// What is selected, else what the pointer is over, else that it is a drawing.
    static String of(EditorState state) {
        if (!state.selection().isEmpty()) {
            return "selected: "
                    + state.selection().keys().stream()
                            .map(k -> of(state, k))
                            .collect(Collectors.joining("; "));
        }
        String hover = state.hover();
        return hover == null ? "drawing" : of(state, hover);
    }

    static String of(EditorState state, String key) {
        Group group = state.scene().group(key);
        return group == null ? key : group.label();
    }
}
