package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// A side of a box that a connector leaves or enters.
enum Facing {
    RIGHT(1, 0),
    LEFT(-1, 0),
    DOWN(0, 1),
    UP(0, -1);

    /// All four, without the copy that `values` makes.
    static final List<Facing> ALL = List.of(values());

    private final int dx;
    private final int dy;

    Facing(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    boolean isHorizontal() {
        return dx != 0;
    }

    /// The point on this side of `box`; `along` is its coordinate along the side.
    Point port(Rect box, double along) {
        return switch (this) {
            case RIGHT -> new Point(box.right(), along);
            case LEFT -> new Point(box.x(), along);
            case DOWN -> new Point(along, box.bottom());
            case UP -> new Point(along, box.y());
        };
    }

    /// `distance` px outwards.
    Point out(Point from, double distance) {
        return from.plus(dx * distance, dy * distance);
    }
}
