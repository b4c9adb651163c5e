package vpcanvas.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vpcanvas.model.Change;
import vpcanvas.model.Layout;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// Draws VPCs as one box each, without what they hold, and opens them again. The box keeps the place of
/// the VPC, so that its neighbours and connections stay as they are, and what it holds keeps its own.
final class Folding {
    /// The room that an opened VPC leaves round what it holds, in px.
    private static final double MARGIN = 2 * Snap.GRID;

    /// Likewise above, where its name stands.
    private static final double HEADER = 5 * Snap.GRID;

    private Folding() {}

    /// Collapses the VPCs among what is selected, or opens them if all of them are collapsed.
    static Optional<Change> of(EditorState state) {
        List<Vpc> vpcs = vpcs(state);
        if (vpcs.isEmpty()) {
            return Optional.empty();
        }
        boolean opens = opens(state, vpcs);
        List<Change> changes = new ArrayList<>();
        for (Vpc vpc : vpcs) {
            changes.add(new Change.Collapse(vpc.ref(), !opens));
            if (opens) {
                grown(state, vpc).ifPresent(changes::add);
            }
        }
        String named = vpcs.size() == 1 ? vpcs.getFirst().label() : vpcs.size() + " VPCs";
        return Optional.of(new Change.Together((opens ? "expand " : "collapse ") + named, changes));
    }

    /// What a menu calls it.
    static String label(EditorState state) {
        List<Vpc> vpcs = vpcs(state);
        if (vpcs.isEmpty()) {
            return "Collapse or expand";
        }
        return opens(state, vpcs) ? "Expand" : "Collapse";
    }

    static EditorState folded(EditorState state) {
        return of(state).map(c -> Editor.apply(state, c)).orElse(state);
    }

    private static boolean opens(EditorState state, List<Vpc> vpcs) {
        return vpcs.stream().allMatch(v -> isCollapsed(state, v));
    }

    private static boolean isCollapsed(EditorState state, Vpc vpc) {
        return state.history().now().layout().collapsed().contains(vpc.ref().id());
    }

    private static List<Vpc> vpcs(EditorState state) {
        return state.selection().keys().stream()
                .flatMap(k -> state.history().now().topology().find(Ref.to(Vpc.class, k)).stream())
                .toList();
    }

    /// A box that was made smaller while it was collapsed has to hold its contents again.
    private static Optional<Change> grown(EditorState state, Vpc vpc) {
        Layout layout = state.history().now().layout();
        Optional<Rect> contents =
                state.history().now().topology().all(Subnet.class).stream()
                        .filter(s -> s.vpc().equals(vpc.ref()))
                        .flatMap(s -> layout.rect(s.ref().id()).stream())
                        .reduce(Rect::union);
        Optional<Rect> box = layout.rect(vpc.ref().id());
        if (contents.isEmpty() || box.isEmpty() || box.get().contains(contents.get())) {
            return Optional.empty();
        }
        Rect inside = contents.get();
        Rect least =
                new Rect(
                        inside.x() - MARGIN,
                        inside.y() - HEADER,
                        inside.width() + 2 * MARGIN,
                        inside.height() + HEADER + MARGIN);
        return Optional.of(new Change.Move(vpc.ref().id(), box.get().union(least)));
    }
}
