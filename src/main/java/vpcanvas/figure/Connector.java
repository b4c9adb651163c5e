package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Point;

/// A routed connection as it will be drawn.
///
/// @param key the layout key; parts of one connection share the beginning
/// @param points from border to border, arrowheads not yet set off
record Connector(
        String key,
        List<Point> points,
        Stroke stroke,
        Path.Head start,
        Path.Head end,
        String spoken) {

    private static final double RADIUS = 8;
    private static final double GAP = 2;

    Group paint() {
        List<Point> tips = new java.util.ArrayList<>(points);
        if (start == Path.Head.ARROW) {
            tips.set(0, toward(points.get(0), points.get(1)));
        }
        if (end == Path.Head.ARROW) {
            tips.set(
                    tips.size() - 1,
                    toward(points.get(points.size() - 1), points.get(points.size() - 2)));
        }
        return new Group(key, spoken, List.of(new Path(tips, RADIUS, stroke, start, end)));
    }

    /// A little away from `from`, so that an arrowhead does not touch what it points at.
    private static Point toward(Point from, Point next) {
        double length = Math.hypot(next.x() - from.x(), next.y() - from.y());
        double part = length == 0 ? 0 : GAP / length;
        return new Point(
                from.x() + (next.x() - from.x()) * part, from.y() + (next.y() - from.y()) * part);
    }
}
