package vpcanvas.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vpcanvas.figure.Drawing;
import vpcanvas.figure.Sketch;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Ref;
import vpcanvas.model.Vpc;

/// Places everything anew, as if the design had no places at all: what was moved by hand, pinned bends
/// and notes included. Collapsed VPCs stay so, with room for what they hold.
final class Tidying {
    private Tidying() {}

    static EditorState tidied(EditorState state) {
        EditorState settled = Leaving.abandon(state);
        return Viewing.fit(Editor.commit(settled, change(settled), ""));
    }

    /// The places of everything, worked out with all VPCs open.
    private static Change change(EditorState state) {
        Layout before = state.document().layout();
        List<Change> changes = new ArrayList<>();
        Set<String> keys = new TreeSet<>(before.rects().keySet());
        keys.addAll(before.bends().keySet());
        keys.forEach(k -> changes.add(new Change.Unplace(k)));
        Document loose = state.document().with(Layout.empty());
        Drawing drawing = Sketch.drawing(loose, state.freshReport(), state.theme(), state.fonts());
        changes.addAll(Pinning.of(loose, drawing.scene()));
        before.collapsed()
                .forEach(k -> changes.add(new Change.Collapse(Ref.to(Vpc.class, k), true)));
        return new Change.Together("tidy", changes);
    }
}
