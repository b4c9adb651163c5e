package vpcanvas.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.LinkHandle;
import vpcanvas.edit.Selection;
import vpcanvas.edit.Tool;
import vpcanvas.figure.Scene;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Same;

/// How the one thing that is selected can be taken hold of. The editor's own rules are asked: a grip
/// is there if a press on it would begin something. They are asked once for a selection and not for
/// every move of the pointer, since each answer is a walk over the drawing.
final class Grips {
    private @Nullable Scene scene;
    private Selection selection = Selection.NONE;
    private boolean resizes;
    private boolean connects;
    private List<Rect> texts = List.of();

    /// Where the frame of what can be taken hold of is, in px of the view; null when nothing can.
    @Nullable Rect frame(EditorState state) {
        Rect place =
                state.selection().single().map(k -> state.scene().places().get(k)).orElse(null);
        if (place == null || !(state.tool() instanceof Tool.Select.Idle)) {
            return null;
        }
        Rect frame = state.camera().toView(place);
        if (!Same.is(state.scene(), scene) || !state.selection().equals(selection)) {
            scene = state.scene();
            selection = state.selection();
            String key = state.selection().keys().first();
            resizes = state.canResize(key);
            texts = LinkHandle.texts(state, key);
            connects = state.canConnect(key);
        }
        return frame;
    }

    boolean resizes() {
        return resizes;
    }

    boolean connects() {
        return connects;
    }

    /// Where a connection can be drawn from, in px of the view.
    Point link(LinkHandle handle, Rect frame, EditorState state) {
        return handle.beside(frame, texts.stream().map(t -> state.camera().toView(t)).toList());
    }
}
