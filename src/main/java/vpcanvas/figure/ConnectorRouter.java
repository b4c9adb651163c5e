package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Finds an orthogonal way for a connector by trying the simple shapes (straight, one bend, two bends
/// over a channel half way or beside an obstacle) and taking the cheapest: nothing run through, then
/// few bends, then short. A full search of a visibility graph would find any way there is; in figures
/// of a few VPCs the simple shapes are the ones a reader would draw, and they stay put while things
/// move.
///
/// Of a connector longer than [#LONG] only the shortest few are looked at: it crosses so much that
/// any is as good as the next, and looking along it takes long.
///
/// Best first: shapes come in the order of what they cost on empty paper, and none is looked at whose
/// empty paper alone costs more than the best so far. Most connectors look at one shape only.
final class ConnectorRouter {
    private static final double STUB = 16;
    private static final double AROUND = 160;
    private static final double LONG = 2000;
    private static final int FEW = 4;

    /// The most ways beside obstacles that are looked at.
    private static final int MANY = 400;

    /// The most channels beside obstacles that are tried, the nearest to the middle.
    private static final int MOST_CHANNELS = 24;

    private static final Comparator<Way> CHEAPEST = Comparator.comparingDouble(Way::plain);

    private final Sight sight;
    private final Manner manner;

    ConnectorRouter(Sight sight) {
        this(sight, Manner.PLAIN);
    }

    ConnectorRouter(Sight sight, Manner manner) {
        this.sight = sight;
        this.manner = manner;
    }

    /// A way from the border of one box to that of another. One that would run through something from
    /// the side that it was given leaves from any other.
    List<Point> route(Gate from, Gate to) {
        Choice choice = choice(from, to);
        search(from, to, choice);
        boolean free = from.equals(from.freed()) && to.equals(to.freed());
        if (choice.isBlocked() && !free) {
            search(from.freed(), to.freed(), choice);
        }
        return choice.best(from, to);
    }

    private Choice choice(Gate from, Gate to) {
        return new Choice(new Toll(sight, from.box(), to.box(), manner));
    }

    private void search(Gate from, Gate to, Choice choice) {
        boolean few = isLong(from, to) && !manner.isRound();
        choice.among(simple(from, to), few ? FEW : MANY);
        if (!choice.isClear() && !few) {
            choice.among(besideObstacles(from, to, choice), MANY);
        }
    }

    /// One of the shortest few ways, the one with least in its way; when it is long, without looking.
    List<Point> quick(Gate from, Gate to) {
        if (isLong(from, to)) {
            return plain(from, to);
        }
        Choice choice = choice(from, to);
        choice.among(simple(from, to), FEW);
        return choice.best(from, to);
    }

    private static boolean isLong(Gate from, Gate to) {
        double across = Math.abs(from.box().centre().x() - to.box().centre().x());
        double down = Math.abs(from.box().centre().y() - to.box().centre().y());
        return across + down > LONG;
    }

    /// The way on empty paper, where none needs to stand aside for another.
    static List<Point> plain(Gate from, Gate to) {
        return simple(from, to, Way.PORTS - 1).stream()
                .min(CHEAPEST)
                .map(Way::points)
                .orElse(List.of(from.box().centre(), to.box().centre()));
    }

    /// A way that passes through the bends a person pinned.
    static List<Point> through(Rect from, List<Point> bends, Rect to) {
        List<Point> points = new ArrayList<>();
        points.add(clamp(bends.getFirst(), from));
        points.addAll(bends);
        points.add(clamp(bends.getLast(), to));
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

    /// The cheapest of the ways that were looked at; of equals the first.
    private static final class Choice {
        private final Toll toll;
        private double least = Double.MAX_VALUE;
        private @org.jspecify.annotations.Nullable Way best;

        Choice(Toll toll) {
            this.toll = toll;
        }

        void among(List<Way> ways, int most) {
            ways.sort(CHEAPEST);
            for (Way way : ways.subList(0, Math.min(most, ways.size()))) {
                if (way.plain() >= least) {
                    return;
                }
                double cost = way.plain() + toll.of(way.points(), least - way.plain());
                if (cost < least) {
                    least = cost;
                    best = way;
                }
            }
        }

        /// Whether nothing is in the way of the best: then no other can be cheaper.
        boolean isClear() {
            return best != null && least == best.plain();
        }

        /// Whether even the best runs through something.
        boolean isBlocked() {
            return best == null || least - best.plain() >= Toll.BLOCKED;
        }

        double least() {
            return least;
        }

        List<Point> best(Gate from, Gate to) {
            return best == null ? List.of(from.box().centre(), to.box().centre()) : best.points();
        }
    }

    private static List<Way> simple(Gate from, Gate to) {
        return simple(from, to, Way.PORTS);
    }

    /// @param most how many ports of a side are tried
    private static List<Way> simple(Gate from, Gate to, int most) {
        List<Way> ways = new ArrayList<>();
        Way.Boxes boxes = Way.Boxes.of(from.box(), to.box());
        for (Facing out : Facing.values()) {
            for (Facing in : Facing.values()) {
                for (double a : from.ports(out, to.aim(), most)) {
                    for (double b : to.ports(in, from.aim(), most)) {
                        Ends ends =
                                new Ends(out.port(from.box(), a), out, in.port(to.box(), b), in);
                        ends.simple(boxes, ways);
                    }
                }
            }
        }
        return ways;
    }

    private List<Way> besideObstacles(Gate from, Gate to, Choice choice) {
        Set<Double> across = new TreeSet<>();
        Set<Double> down = new TreeSet<>();
        Rect between = from.box().union(to.box());
        sight.in(between.grown(AROUND), o -> addChannels(o, from.box(), to.box(), across, down));
        List<Double> near = nearest(across, between.centre().x());
        List<Double> level = nearest(down, between.centre().y());
        List<Way> ways = new ArrayList<>();
        Way.Boxes boxes = Way.Boxes.of(from.box(), to.box());
        for (Facing out : Facing.values()) {
            for (Facing in : Facing.values()) {
                if (out.isHorizontal() != in.isHorizontal()) {
                    continue;
                }
                for (double a : from.ports(out, to.aim(), Way.PORTS)) {
                    for (double b : to.ports(in, from.aim(), Way.PORTS)) {
                        Ends ends =
                                new Ends(out.port(from.box(), a), out, in.port(to.box(), b), in);
                        ends.over(out.isHorizontal() ? near : level, boxes, choice, ways);
                    }
                }
            }
        }
        return ways;
    }

    private void addChannels(
            Obstacle obstacle, Rect from, Rect to, Set<Double> across, Set<Double> down) {
        Rect box = obstacle.area();
        boolean frame =
                obstacle.kind() == Obstacle.Kind.FRAME || obstacle.kind() == Obstacle.Kind.BORDER;
        boolean own = !frame && (box.equals(from) || box.equals(to));
        boolean passed = obstacle.kind() == Obstacle.Kind.HARD || frame;
        if (passed || own) {
            across.add(box.x() - STUB);
            across.add(box.right() + STUB);
            down.add(box.y() - STUB);
            down.add(box.bottom() + STUB);
        }
    }

    private static List<Double> nearest(Set<Double> channels, double middle) {
        return channels.stream()
                .sorted(Comparator.comparingDouble(c -> Math.abs(c - middle)))
                .limit(MOST_CHANNELS)
                .sorted()
                .toList();
    }

    /// The two ports of a way, and the sides that they are on.
    private record Ends(Point a, Facing out, Point b, Facing in) {

        void simple(Way.Boxes boxes, List<Way> ways) {
            if (out.isHorizontal() != in.isHorizontal()) {
                Point corner =
                        out.isHorizontal() ? new Point(b.x(), a.y()) : new Point(a.x(), b.y());
                ways.add(Way.of(List.of(a, corner, b), boxes));
                return;
            }
            boolean aligned = out.isHorizontal() ? a.y() == b.y() : a.x() == b.x();
            if (aligned) {
                ways.add(Way.of(List.of(a, b), boxes));
                return;
            }
            double one = along(out.out(a, STUB));
            double other = along(in.out(b, STUB));
            double half = grid((one + other) / 2);
            ways.add(Way.of(over(Math.min(one, other)), boxes));
            if (half != one && half != other) {
                ways.add(Way.of(over(half), boxes));
            }
            if (one != other) {
                ways.add(Way.of(over(Math.max(one, other)), boxes));
            }
        }

        void over(List<Double> channels, Way.Boxes boxes, Choice choice, List<Way> ways) {
            double one = along(out.out(a, STUB));
            double other = along(in.out(b, STUB));
            double low = Math.min(one, other) - AROUND;
            double high = Math.max(one, other) + AROUND;
            for (double channel : channels) {
                if (channel > low && channel < high) {
                    Way way = Way.of(over(channel), boxes);
                    if (way.plain() < choice.least()) {
                        ways.add(way);
                    }
                }
            }
        }

        private double along(Point point) {
            return out.isHorizontal() ? point.x() : point.y();
        }

        private List<Point> over(double channel) {
            return out.isHorizontal()
                    ? List.of(a, new Point(channel, a.y()), new Point(channel, b.y()), b)
                    : List.of(a, new Point(a.x(), channel), new Point(b.x(), channel), b);
        }

        private static double grid(double value) {
            return Math.round(value / 8) * 8.0;
        }
    }
}
