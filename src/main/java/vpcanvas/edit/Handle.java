package vpcanvas.edit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Where the frame of a container can be taken hold of to resize it: −1 is its left or upper side, 1
/// its right or lower one, 0 neither.
public enum Handle {
    NORTH_WEST(-1, -1),
    NORTH(0, -1),
    NORTH_EAST(1, -1),
    EAST(1, 0),
    SOUTH_EAST(1, 1),
    SOUTH(0, 1),
    SOUTH_WEST(-1, 1),
    WEST(-1, 0);

    /// How far from a handle a press still takes it, in px of the view.
    private static final double REACH = 6;

    private final int across;
    private final int down;

    Handle(int across, int down) {
        this.across = across;
        this.down = down;
    }

    public int across() {
        return across;
    }

    public int down() {
        return down;
    }

    /// Where the handle stands on a frame.
    public Point on(Rect frame) {
        return frame.centre().plus(across * frame.width() / 2, down * frame.height() / 2);
    }

    /// The handle at a point; frame and point are in px of the view.
    static Optional<Handle> at(Rect frame, Point point) {
        return Arrays.stream(values())
                .filter(h -> h.distance(frame, point) <= REACH)
                .min(Comparator.comparingDouble(h -> h.distance(frame, point)));
    }

    private double distance(Rect frame, Point point) {
        return Math.hypot(on(frame).x() - point.x(), on(frame).y() - point.y());
    }
}
