package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// A way that a connector might take.
///
/// @param plain what it costs on empty paper: bends, length, and running back through its own ends
record Way(List<Point> points, double plain) {
    static final double APART = 12;

    /// The most ports that a side has: in the middle, opposite, and beside that.
    static final int PORTS = 3;

    private static final double SMALL = 64;

    /// The boxes that a way joins, and what of them it may not run back through.
    record Boxes(Rect from, Rect to, Rect fromInside, Rect toInside) {
        static Boxes of(Rect from, Rect to) {
            return new Boxes(from, to, from.grown(-1), to.grown(-1));
        }
    }

    static Way of(List<Point> points, Boxes boxes) {
        double cost = 60.0 * (points.size() - 2);
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            cost += 0.1 * (Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) + 2);
            boolean back = meets(a, b, boxes.fromInside) || meets(a, b, boxes.toInside);
            cost += back ? 2000 : 0;
        }
        cost += offCentre(points.getFirst(), boxes.from) + offCentre(points.getLast(), boxes.to);
        return new Way(points, cost);
    }

    /// Whether a leg, one px thick, has area in common with a box.
    private static boolean meets(Point a, Point b, Rect box) {
        return Math.min(a.x(), b.x()) - 0.5 < box.right()
                && box.x() < Math.max(a.x(), b.x()) + 0.5
                && Math.min(a.y(), b.y()) - 0.5 < box.bottom()
                && box.y() < Math.max(a.y(), b.y()) + 0.5;
    }

    /// A leg as a rectangle one px thick, so that touching is having area in common.
    static Rect leg(Point a, Point b) {
        return new Rect(
                        Math.min(a.x(), b.x()),
                        Math.min(a.y(), b.y()),
                        Math.abs(a.x() - b.x()),
                        Math.abs(a.y() - b.y()))
                .grown(0.5);
    }

    /// Where on a side a connector may leave: opposite what the other end aims at if the side reaches
    /// that far, in the middle, and beside for who finds that taken.
    static double[] ports(Rect box, Point aim, Facing side, int most) {
        double low = side.isHorizontal() ? box.y() : box.x();
        double length = side.isHorizontal() ? box.height() : box.width();
        double wanted = side.isHorizontal() ? aim.y() : aim.x();
        double margin = Math.min(length / 2, 8);
        double opposite = Math.clamp(wanted, low + margin, low + length - margin);
        double middle = low + length / 2;
        if (opposite == middle) {
            return new double[] {middle};
        }
        return most < PORTS
                ? new double[] {middle, opposite}
                : new double[] {middle, opposite, shifted(opposite, low, length)};
    }

    private static double shifted(double at, double low, double length) {
        double down = at + APART;
        return down < low + length - 8 ? down : Math.max(low, at - APART);
    }

    /// Tiles and circles are entered in the middle of a side if that is possible.
    private static double offCentre(Point port, Rect box) {
        double off =
                Math.min(
                        Math.abs(port.x() - box.centre().x()),
                        Math.abs(port.y() - box.centre().y()));
        return Math.max(box.width(), box.height()) <= SMALL ? 5 * off : 0;
    }
}
