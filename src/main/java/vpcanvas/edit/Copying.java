package vpcanvas.edit;

import vpcanvas.analysis.recipe.Clip;
import vpcanvas.analysis.recipe.Copies;
import vpcanvas.model.Point;

/// Copies what is selected, with free ids, blocks and addresses where it is pasted.
final class Copying {
    /// How far from what was copied a copy stands.
    private static final Point OFFSET = new Point(3 * Snap.GRID, 3 * Snap.GRID);

    private Copying() {}

    static EditorState copy(EditorState state) {
        return state.with(clipOf(state));
    }

    private static Clip clipOf(EditorState state) {
        return Clip.of(state.history().now(), state.selection().keys());
    }

    /// Copies and deletes in one.
    static EditorState cut(EditorState state) {
        return Editing.delete(copy(state));
    }

    /// Pastes what was copied and selects it. What is pasted next stands beside that.
    static EditorState paste(EditorState state) {
        EditorState pasted = paste(state, state.clip());
        return pasted.selection().equals(state.selection()) ? pasted : copy(pasted);
    }

    static EditorState duplicate(EditorState state) {
        return paste(state, clipOf(state));
    }

    private static EditorState paste(EditorState state, Clip clip) {
        Copies copies = Copies.paste(state.history().now(), clip, OFFSET);
        if (copies.keys().isEmpty()) {
            return state.saying("Nothing of what was copied can stand by itself here.");
        }
        return Editor.apply(state, copies.change()).with(Selection.of(copies.keys()));
    }
}
