package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Finds an orthogonal way for a connector by trying the simple shapes (straight, one bend, two bends
/// over a channel beside an obstacle) and taking the cheapest: nothing run through, then few bends,
/// then short. A full search of a visibility graph would find any way there is; in figures of a few
/// VPCs the simple shapes are the ones a reader would draw, and they stay put while things move.
final class ConnectorRouter {
    private static final double APART = 12;
    private static final double STUB = 16;
    private static final double SMALL = 64;

    private final List<Rect> hard = new ArrayList<>();
    private final List<Rect> text = new ArrayList<>();
    private final List<Rect> movable = new ArrayList<>();
    private final List<List<Point>> routed = new ArrayList<>();

    /// A box, tile or card that no connector may run through.
    void avoid(Rect box) {
        hard.add(box);
    }

    /// Where text stands.
    void avoidText(Rect area) {
        text.add(area);
    }

    /// Where a label would stand if nothing ran there; it can give way.
    void ratherAvoid(Rect area) {
        movable.add(area);
    }

    /// A way from the border of one box to that of another; later ways keep clear of it.
    List<Point> route(Rect from, Rect to) {
        List<Point> best = List.of(from.centre(), to.centre());
        double least = Double.MAX_VALUE;
        for (List<Point> way : candidates(from, to)) {
            double cost = cost(way, from, to);
            if (cost < least) {
                least = cost;
                best = way;
            }
        }
        routed.add(best);
        return best;
    }

    /// A way that passes through the bends a person pinned.
    List<Point> through(Rect from, List<Point> bends, Rect to) {
        List<Point> points = new ArrayList<>();
        points.add(clamp(bends.getFirst(), from));
        points.addAll(bends);
        points.add(clamp(bends.getLast(), to));
        routed.add(points);
        return points;
    }

    /// The point of a box's border nearest to `p`.
    static Point clamp(Point p, Rect box) {
        double x = Math.clamp(p.x(), box.x(), box.right());
        double y = Math.clamp(p.y(), box.y(), box.bottom());
        if (x > box.x() && x < box.right() && y > box.y() && y < box.bottom()) {
            return new Point(p.x() < box.centre().x() ? box.x() : box.right(), y);
        }
        return new Point(x, y);
    }

    private List<List<Point>> candidates(Rect from, Rect to) {
        List<List<Point>> ways = new ArrayList<>();
        for (Facing out : Facing.values()) {
            for (Facing in : Facing.values()) {
                for (double a : ports(from, to, out)) {
                    for (double b : ports(to, from, in)) {
                        shapes(out.port(from, a), out, in.port(to, b), in, ways);
                    }
                }
            }
        }
        return ways;
    }

    /// Where on a side a connector may leave: opposite the other box's centre if the side reaches that
    /// far, and in the middle.
    private static double[] ports(Rect box, Rect other, Facing side) {
        double low = side.isHorizontal() ? box.y() : box.x();
        double length = side.isHorizontal() ? box.height() : box.width();
        double wanted = side.isHorizontal() ? other.centre().y() : other.centre().x();
        double margin = Math.min(length / 2, 8);
        double opposite = Math.clamp(wanted, low + margin, low + length - margin);
        double middle = low + length / 2;
        return opposite == middle
                ? new double[] {middle}
                : new double[] {middle, opposite, shifted(opposite, low, length)};
    }

    private static double shifted(double at, double low, double length) {
        double down = at + APART;
        return down < low + length - 8 ? down : Math.max(low, at - APART);
    }

    private void shapes(Point a, Facing out, Point b, Facing in, List<List<Point>> ways) {
        Point leave = out.out(a, STUB);
        Point arrive = in.out(b, STUB);
        if (out.isHorizontal() != in.isHorizontal()) {
            Point corner = out.isHorizontal() ? new Point(b.x(), a.y()) : new Point(a.x(), b.y());
            ways.add(List.of(a, corner, b));
            return;
        }
        boolean aligned = out.isHorizontal() ? a.y() == b.y() : a.x() == b.x();
        if (aligned) {
            ways.add(List.of(a, b));
            return;
        }
        for (double channel : channels(leave, arrive, out.isHorizontal())) {
            ways.add(
                    out.isHorizontal()
                            ? List.of(a, new Point(channel, a.y()), new Point(channel, b.y()), b)
                            : List.of(a, new Point(a.x(), channel), new Point(b.x(), channel), b));
        }
    }

    /// Where the middle leg of a two-bend way may run: half way, at either stub, and beside every
    /// obstacle near by.
    private Set<Double> channels(Point leave, Point arrive, boolean horizontal) {
        double one = horizontal ? leave.x() : leave.y();
        double other = horizontal ? arrive.x() : arrive.y();
        Set<Double> channels = new TreeSet<>(List.of(one, other, grid((one + other) / 2)));
        double low = Math.min(one, other) - 160;
        double high = Math.max(one, other) + 160;
        for (Rect box : hard) {
            double before = (horizontal ? box.x() : box.y()) - STUB;
            double after = (horizontal ? box.right() : box.bottom()) + STUB;
            if (before > low && before < high) {
                channels.add(before);
            }
            if (after > low && after < high) {
                channels.add(after);
            }
        }
        return channels;
    }

    private static double grid(double value) {
        return Math.round(value / 8) * 8.0;
    }

    private double cost(List<Point> way, Rect from, Rect to) {
        double cost = 60.0 * (way.size() - 2);
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            Rect leg = leg(a, b);
            cost += 0.1 * (leg.width() + leg.height());
            cost += backwards(leg, from, to);
            for (Rect box : hard) {
                boolean own = box.equals(from) || box.equals(to);
                if (!own && leg.intersects(box)) {
                    cost += 1000;
                }
            }
            cost += 100.0 * text.stream().filter(leg::intersects).count();
            cost += 20.0 * movable.stream().filter(leg::intersects).count();
            cost += crossings(leg, a.y() == b.y());
        }
        return cost + offCentre(way.getFirst(), from) + offCentre(way.getLast(), to);
    }

    /// Tiles and circles are entered in the middle of a side if that is possible.
    private static double offCentre(Point port, Rect box) {
        double off =
                Math.min(
                        Math.abs(port.x() - box.centre().x()),
                        Math.abs(port.y() - box.centre().y()));
        return Math.max(box.width(), box.height()) <= SMALL ? 5 * off : 0;
    }

    /// A leg that runs back through the box it comes from or goes to.
    private static double backwards(Rect leg, Rect from, Rect to) {
        return leg.intersects(from.grown(-1)) || leg.intersects(to.grown(-1)) ? 2000 : 0;
    }

    private double crossings(Rect leg, boolean horizontal) {
        double cost = 0;
        for (List<Point> other : routed) {
            for (int i = 1; i < other.size(); i++) {
                Point c = other.get(i - 1);
                Point d = other.get(i);
                Rect line = leg(c, d);
                boolean parallel = horizontal == (c.y() == d.y());
                if (parallel && leg.intersects(line.grown(APART - 2))) {
                    cost += 300;
                } else if (!parallel && leg.intersects(line)) {
                    cost += 40;
                }
            }
        }
        return cost;
    }

    /// A leg as a rectangle one px thick, so that touching is having area in common.
    private static Rect leg(Point a, Point b) {
        return new Rect(
                        Math.min(a.x(), b.x()),
                        Math.min(a.y(), b.y()),
                        Math.abs(a.x() - b.x()),
                        Math.abs(a.y() - b.y()))
                .grown(0.5);
    }
}
