package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// One side of a dashed frame, drawn as a line of its own: painters start the dashes of a rectangle
/// at different corners and in different directions, of a line they all start them at its start.
///
/// The pattern lies symmetrically on the side, so that opposite corners look alike, and in that of
/// the two symmetrical ways that draws more of the corners.
///
/// @param phase how many px of the pattern are over at `from`
public record Side(Point from, Point to, double phase) {

    /// Top, right, bottom and left side. The corners belong to top and bottom, which are longer by
    /// half the width at both ends; so no spot is drawn twice.
    public static List<Side> of(Rect frame, Stroke stroke) {
        double half = stroke.width() / 2;
        double across = phase(frame.width(), stroke.dash(), -half);
        double down = phase(frame.height(), stroke.dash(), half);
        double left = frame.x() - half;
        double right = frame.right() + half;
        double top = frame.y() + half;
        double bottom = Math.max(top, frame.bottom() - half);
        return List.of(
                new Side(new Point(left, frame.y()), new Point(right, frame.y()), across),
                new Side(new Point(frame.right(), top), new Point(frame.right(), bottom), down),
                new Side(new Point(left, frame.bottom()), new Point(right, frame.bottom()), across),
                new Side(new Point(frame.x(), top), new Point(frame.x(), bottom), down));
    }

    public double length() {
        return to.x() - from.x() + to.y() - from.y();
    }

    /// The phase `at` px from the corner of a side of this length.
    private static double phase(double length, Stroke.Dash dash, double at) {
        double period = dash.on() + dash.off();
        double dashInMiddle = modulo((dash.on() - length) / 2, period);
        double gapInMiddle = modulo(dashInMiddle + period / 2, period);
        double corner =
                drawn(dashInMiddle, dash) >= drawn(gapInMiddle, dash) ? dashInMiddle : gapInMiddle;
        return modulo(corner + at, period);
    }

    private static double drawn(double phase, Stroke.Dash dash) {
        return Math.max(0, dash.on() - phase);
    }

    private static double modulo(double value, double period) {
        return value - Math.floor(value / period) * period;
    }
}
