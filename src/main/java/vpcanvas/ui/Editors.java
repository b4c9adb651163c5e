package vpcanvas.ui;

import vpcanvas.edit.Actions;
import vpcanvas.edit.EditorState;

/// Actions of the editor that the window takes of its own accord.
final class Editors {
    private Editors() {}

    static EditorState fit(EditorState state) {
        return run(state, "fit");
    }

    static EditorState run(EditorState state, String id) {
        return Actions.find(id).orElseThrow().on(state);
    }
}
