package vpcanvas.figure;

import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Where a label stands.
///
/// @param baseline of its first line
/// @param area what it covers
record Label(Point baseline, Text.Anchor anchor, Rect area) {

    /// The label of this size whose upper edge touches `top`.
    static Label at(double x, double top, Text.Anchor anchor, Rect size) {
        double left =
                switch (anchor) {
                    case START -> x;
                    case MIDDLE -> x - size.width() / 2;
                    case END -> x - size.width();
                };
        return new Label(
                new Point(x, top + 11), anchor, new Rect(left, top, size.width(), size.height()));
    }
}
