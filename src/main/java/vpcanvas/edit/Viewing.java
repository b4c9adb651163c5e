package vpcanvas.edit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Moves and zooms the view; the document stays as it is.
final class Viewing {
    /// How far the pointer moves before a press becomes a drag, in px of the view.
    static final double THRESHOLD = 4;

    /// What a turn of the wheel by this many px zooms by.
    private static final double NOTCH = 40;

    private static final double STEP = 1.2;

    /// The most that one turn of the wheel counts for, in px: some devices send thousands at once.
    private static final double MOST_TURN = 400;

    private Viewing() {}

    static EditorState wheel(EditorState state, Input.Wheel wheel) {
        double dx = turn(wheel.dx());
        double dy = turn(wheel.dy());
        Modifiers held = wheel.modifiers();
        if (held.control() || held.alt()) {
            double factor = Math.pow(STEP, (dy == 0 ? dx : dy) / NOTCH);
            return state.with(state.camera().zoomedAt(wheel.at(), factor));
        }
        // Some platforms turn the wheel's direction themselves when Shift is held, some leave it.
        boolean sideways = held.shift() && dx == 0;
        return state.with(state.camera().panned(sideways ? dy : dx, sideways ? 0 : dy));
    }

    private static double turn(double delta) {
        return Double.isFinite(delta) ? Math.clamp(delta, -MOST_TURN, MOST_TURN) : 0;
    }

    /// Whether a press takes hold of the view itself: the middle or right button, Space, or the hand.
    static boolean grasps(Tool tool, Input.Press press) {
        boolean free =
                tool.isIdle()
                        || tool instanceof Tool.Select.Menu
                        || tool instanceof Tool.Select.Typing;
        return free
                && switch (press.button()) {
                    case MIDDLE, SECONDARY -> true;
                    case PRIMARY -> press.modifiers().space() || tool instanceof Tool.Hand;
                };
    }

    static EditorState grasp(EditorState state, Input.Press press) {
        Tool back = Leaving.idle(state.tool());
        return state.with(new Tool.Pan(press.at(), state.camera(), press.button(), false, back));
    }

    static EditorState pan(EditorState state, Tool.Pan pan, Point to) {
        double dx = to.x() - pan.from().x();
        double dy = to.y() - pan.from().y();
        if (!pan.moved() && Math.hypot(dx, dy) < THRESHOLD) {
            return state;
        }
        return state.with(new Tool.Pan(pan.from(), pan.start(), pan.button(), true, pan.back()))
                .with(pan.start().panned(dx, dy));
    }

    /// A right click that did not move is the context menu.
    static EditorState letGo(EditorState state, Tool.Pan pan, Input.Release release) {
        if (release.button() != pan.button()) {
            return state;
        }
        if (pan.moved() || pan.button() != Button.SECONDARY) {
            return state.with(pan.back());
        }
        Optional<String> key = Selecting.hit(state, release.at());
        EditorState menu = state.with(new Tool.Select.Menu(release.at(), key.orElse(null)));
        return key.filter(k -> !state.selection().contains(k))
                .map(k -> menu.with(Selection.of(k)))
                .orElse(menu);
    }

    static EditorState zoomed(EditorState state, double factor) {
        return state.with(state.camera().zoomedAt(middle(state), factor));
    }

    static EditorState zoomedIn(EditorState state) {
        return zoomed(state, STEP);
    }

    static EditorState zoomedOut(EditorState state) {
        return zoomed(state, 1 / STEP);
    }

    static EditorState fullSize(EditorState state) {
        return state.with(state.camera().at(middle(state), 1));
    }

    private static Point middle(EditorState state) {
        return new Point(state.viewWidth() / 2, state.viewHeight() / 2);
    }

    /// Shows all of the drawing.
    static EditorState fit(EditorState state) {
        return fit(state, state.scene().places().values());
    }

    static EditorState fitSelection(EditorState state) {
        Map<String, Rect> places = state.scene().places();
        return fit(
                state,
                state.selection().keys().stream()
                        .flatMap(k -> Optional.ofNullable(places.get(k)).stream())
                        .toList());
    }

    private static EditorState fit(EditorState state, Collection<Rect> places) {
        return places.stream()
                .reduce(Rect::union)
                .map(all -> Camera.fitting(all, state.viewWidth(), state.viewHeight()))
                .map(state::with)
                .orElse(state);
    }

    /// Pans no further than it takes to bring a key into view.
    static EditorState reveal(EditorState state, String key) {
        Rect place = state.scene().places().get(key);
        if (place == null) {
            return state;
        }
        Rect seen = state.camera().toView(place);
        double dx = into(seen.x(), seen.right(), state.viewWidth());
        double dy = into(seen.y(), seen.bottom(), state.viewHeight());
        return state.with(state.camera().panned(dx, dy));
    }

    private static double into(double low, double high, double room) {
        if (high > room && low > 0) {
            return -Math.min(high - room, low);
        }
        return low < 0 && high < room ? Math.min(-low, room - high) : 0;
    }
}
