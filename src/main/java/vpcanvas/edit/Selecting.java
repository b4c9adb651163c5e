package vpcanvas.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// The hand of the select tool: clicks select, drags move, resize, or draw a frame round what to
/// select.
final class Selecting {
    /// How far from a connector a click still means it, in px of the view.
    private static final double TOLERANCE = 5;

    private Selecting() {}

    static Optional<String> hit(EditorState state, Point view) {
        return state.hitTest().at(state.toDiagram(view), TOLERANCE / state.camera().zoom());
    }

    static EditorState press(EditorState state, Tool.Select tool, Input.Press press) {
        return switch (tool) {
            case Tool.Select.Idle i -> begin(state, press);
            case Tool.Select.Menu m -> begin(state, press);
            case Tool.Select.Typing t -> begin(state, press);
            case Tool.Select.Pressing p -> state;
            case Tool.Select.Dragging d -> state;
            case Tool.Select.Marquee m -> state;
            case Tool.Select.Resizing r -> state;
        };
    }

    private static EditorState begin(EditorState state, Input.Press press) {
        EditorState quiet = state.saying("");
        Optional<String> single = state.selection().single();
        Rect place = single.map(k -> state.scene().places().get(k)).orElse(null);
        if (single.isPresent() && place != null) {
            Rect frame = state.camera().toView(place);
            Optional<Handle> handle = handleAt(state, press.at());
            if (handle.isPresent()) {
                return resize(quiet, single.get(), handle.get(), place, press.at());
            }
            if (LinkHandle.isAt(state, single.get(), frame, press.at())
                    && Connecting.canConnect(state, single.get())) {
                return Connecting.from(quiet, single.get(), press.at());
            }
        }
        return pressed(quiet, press);
    }

    private static EditorState resize(
            EditorState state, String key, Handle handle, Rect place, Point at) {
        Resize resize = Resize.of(state, key, handle, place, state.toDiagram(at));
        return state.with(new Tool.Select.Resizing(resize));
    }

    private static EditorState pressed(EditorState state, Input.Press press) {
        Optional<String> key = hit(state, press.at());
        if (key.isPresent() && press.clicks() == 2) {
            return InPlace.at(state, key.get(), state.toDiagram(press.at()));
        }
        boolean picks =
                key.isPresent()
                        && !press.modifiers().shift()
                        && !state.selection().contains(key.get());
        EditorState picked = picks ? state.with(Selection.of(key.get())) : state;
        return picked.with(
                new Tool.Select.Pressing(press.at(), key.orElse(null), press.modifiers()));
    }

    /// The handle under the pointer of the one container that is selected.
    private static Optional<Handle> handleAt(EditorState state, Point view) {
        return state.selection()
                .single()
                .filter(k -> Resize.canResize(state, k))
                .flatMap(k -> Optional.ofNullable(state.scene().places().get(k)))
                .flatMap(place -> Handle.at(state.camera().toView(place), view));
    }

    static EditorState move(EditorState state, Tool.Select tool, Input.Move move) {
        return switch (tool) {
            case Tool.Select.Idle i -> hover(state, move.at());
            case Tool.Select.Menu m -> state;
            case Tool.Select.Typing t -> state;
            case Tool.Select.Pressing p -> begin(state, p, move);
            case Tool.Select.Dragging d -> drag(state, d.drag(), move);
            case Tool.Select.Marquee m -> marquee(state, m, move.at());
            case Tool.Select.Resizing r -> resize(state, r.resize(), move);
        };
    }

    private static EditorState hover(EditorState state, Point at) {
        Handle handle = handleAt(state, at).orElse(null);
        return state.with(new Tool.Select.Idle(hit(state, at).orElse(null), handle));
    }

    private static EditorState begin(
            EditorState state, Tool.Select.Pressing pressing, Input.Move move) {
        double way =
                Math.hypot(move.at().x() - pressing.at().x(), move.at().y() - pressing.at().y());
        if (way < Viewing.THRESHOLD) {
            return state;
        }
        Point from = state.toDiagram(pressing.at());
        boolean shift = pressing.modifiers().shift();
        if (pressing.key() == null || shift) {
            return marquee(
                    state,
                    new Tool.Select.Marquee(from, from, state.selection(), shift),
                    move.at());
        }
        return Drag.of(state, from).map(d -> drag(state, d, move)).orElse(state);
    }

    private static EditorState drag(EditorState state, Drag drag, Input.Move move) {
        Point pointer = state.toDiagram(move.at());
        double dx = pointer.x() - drag.from().x();
        double dy = pointer.y() - drag.from().y();
        boolean free = move.modifiers().control();
        Snap.Snapped to =
                free
                        ? new Snap.Snapped(dx, dy, List.of())
                        : drag.snap().by(dx, dy, state.camera().zoom());
        @Nullable String target = free ? null : drag.dropTarget(pointer, state.nesting());
        return state.previewing(drag.at(to.dx(), to.dy()), drag.carried().keys())
                .with(new Tool.Select.Dragging(drag, to.dx(), to.dy(), to.guides(), target));
    }

    private static EditorState marquee(EditorState state, Tool.Select.Marquee begun, Point at) {
        Tool.Select.Marquee marquee =
                new Tool.Select.Marquee(
                        begun.from(), state.toDiagram(at), begun.before(), begun.adds());
        var inside = state.nesting().outermost(state.hitTest().in(marquee.frame()));
        Selection before = marquee.adds() ? marquee.before() : Selection.NONE;
        return state.with(marquee).with(before.with(inside));
    }

    private static EditorState resize(EditorState state, Resize begun, Input.Move move) {
        Resize resize =
                begun.to(
                        state.toDiagram(move.at()),
                        state.camera().zoom(),
                        move.modifiers().control());
        return state.previewing(resize.document(), resize.keys())
                .with(new Tool.Select.Resizing(resize));
    }

    static EditorState release(EditorState state, Tool.Select tool, Input.Release release) {
        return switch (tool) {
            case Tool.Select.Idle i -> state;
            case Tool.Select.Menu m -> state;
            case Tool.Select.Typing t -> state;
            case Tool.Select.Pressing p -> click(state, p);
            case Tool.Select.Dragging d -> drop(state, d);
            case Tool.Select.Marquee m -> hover(state, release.at());
            case Tool.Select.Resizing r -> resized(state, r.resize());
        };
    }

    private static EditorState click(EditorState state, Tool.Select.Pressing pressing) {
        String key = pressing.key();
        boolean shift = pressing.modifiers().shift();
        Selection selection = state.selection();
        if (key == null) {
            selection = shift ? selection : Selection.NONE;
        } else {
            selection = shift ? selection.toggled(key) : Selection.of(key);
        }
        return state.with(selection).with(new Tool.Select.Idle(key, null));
    }

    private static EditorState drop(EditorState state, Tool.Select.Dragging dragging) {
        Drag drag = dragging.drag();
        EditorState before = Leaving.abandon(state);
        String target = dragging.dropTarget();
        if (target == null && dragging.dx() == 0 && dragging.dy() == 0) {
            return before;
        }
        List<Change> changes =
                new ArrayList<>(drag.carried().changes(dragging.dx(), dragging.dy()));
        String label = "move " + Names.of(before.document(), drag.keys());
        if (target == null) {
            return Editor.commit(before, new Change.Together(label, changes), strays(state, drag));
        }
        Rehoming.Moved moved = Rehoming.into(before, drag.keys(), target);
        changes.addAll(moved.changes());
        String where = label + " to " + Names.of(before.document(), target);
        return Editor.commit(before, new Change.Together(where, changes), moved.says());
    }

    /// What is dropped outside its container stays in it, which the picture no longer shows.
    private static String strays(EditorState state, Drag drag) {
        Map<String, Rect> places = state.scene().places();
        for (String key : drag.keys()) {
            Rect home = state.nesting().homeOf(key).map(places::get).orElse(null);
            Rect place = places.get(key);
            if (home != null && place != null && !home.intersects(place)) {
                String container = state.nesting().homeOf(key).orElseThrow();
                return Names.of(state.document(), key)
                        + " still belongs to "
                        + Names.of(state.document(), container)
                        + ".";
            }
        }
        return "";
    }

    private static EditorState resized(EditorState state, Resize resize) {
        EditorState before = Leaving.abandon(state);
        if (resize.changesNothing()) {
            return before;
        }
        String label = "resize " + Names.of(before.document(), resize.key());
        return Editor.commit(before, new Change.Together(label, resize.changes()), "");
    }
}
