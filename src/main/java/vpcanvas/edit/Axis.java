package vpcanvas.edit;

import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// One of the two directions in which things line up, so that snapping is written once.
enum Axis {
    ACROSS,
    DOWN;

    Axis other() {
        return this == ACROSS ? DOWN : ACROSS;
    }

    double low(Rect rect) {
        return this == ACROSS ? rect.x() : rect.y();
    }

    double high(Rect rect) {
        return this == ACROSS ? rect.right() : rect.bottom();
    }

    double middle(Rect rect) {
        return (low(rect) + high(rect)) / 2;
    }

    double length(Rect rect) {
        return high(rect) - low(rect);
    }

    /// What lines up: both edges and the centre.
    double[] stops(Rect rect) {
        return new double[] {low(rect), middle(rect), high(rect)};
    }

    /// Whether two rectangles share some of this direction, as two in one row share height.
    boolean overlap(Rect one, Rect other) {
        return low(one) < high(other) && low(other) < high(one);
    }

    /// The point that lies `along` in this direction and `beside` in the other.
    Point point(double along, double beside) {
        return this == ACROSS ? new Point(along, beside) : new Point(beside, along);
    }
}
