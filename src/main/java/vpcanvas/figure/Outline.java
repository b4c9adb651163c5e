package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// The geometry of a line that every painter shares: straight pieces and rounded corners from start
/// to end, and the triangles of its arrowheads.
public record Outline(List<Piece> pieces, List<Arrow> arrows) {

    /// Length and width of an arrowhead, in widths of its line.
    private static final double ARROW_LENGTH = 5.6;

    private static final double ARROW_WIDTH = 4.9;

    /// How far the line reaches into its arrowhead, in widths of the line: enough that no gap shows
    /// at the head's base, and far from the tip, where the line is the wider of the two.
    private static final double OVERLAP = 1;

    private static final double TINY = 1e-6;

    /// A filled triangle; the tip is the very end of its path.
    public record Arrow(Point tip, Point left, Point right) {}

    public Outline {
        pieces = List.copyOf(pieces);
        arrows = List.copyOf(arrows);
    }

    /// The line of a connector. Corners are rounded by the path's radius, by less where a segment is
    /// too short for it, and always by half the line's width, so that no painter needs joins.
    public static Outline of(Path path) {
        List<Point> points = bends(path.points());
        if (points.size() < 2) {
            return new Outline(List.of(), List.of());
        }
        double width = path.stroke().width();
        int last = points.size() - 1;
        List<Arrow> arrows = new ArrayList<>();
        List<Point> trimmed = new ArrayList<>(points);
        boolean bothInOne = last == 1 && path.start() == path.end();
        if (path.start() == Path.Head.ARROW) {
            arrows.add(arrow(points.get(1), points.get(0), width));
            trimmed.set(0, shortened(points.get(1), points.get(0), width, bothInOne));
        }
        if (path.end() == Path.Head.ARROW) {
            arrows.add(arrow(points.get(last - 1), points.get(last), width));
            trimmed.set(last, shortened(points.get(last - 1), points.get(last), width, bothInOne));
        }
        return new Outline(rounded(bends(trimmed), Math.max(path.radius(), width / 2)), arrows);
    }

    /// A rectangle with round corners, clockwise from the right end of its top left corner, which is
    /// where SVG starts the dashes of one.
    public static Outline of(Rect bounds, double radius) {
        double r = Math.min(radius, Math.min(bounds.width(), bounds.height()) / 2);
        List<Piece> pieces = new ArrayList<>();
        Point from = new Point(bounds.x() + r, bounds.y());
        for (int corner = 0; corner < 4; corner++) {
            double angle = (corner - 1) * Math.PI / 2;
            double x = corner == 0 || corner == 1 ? bounds.right() - r : bounds.x() + r;
            double y = corner == 0 || corner == 3 ? bounds.y() + r : bounds.bottom() - r;
            Point centre = new Point(x, y);
            Point to = centre.plus(r * Math.cos(angle), r * Math.sin(angle));
            if (apart(from, to)) {
                pieces.add(new Piece.Line(from, to));
            }
            Piece.Arc arc = new Piece.Arc(centre, r, angle, Math.PI / 2);
            pieces.add(arc);
            from = arc.end();
        }
        return new Outline(pieces, List.of());
    }

    private static List<Piece> rounded(List<Point> points, double radius) {
        List<Piece> pieces = new ArrayList<>();
        int last = points.size() - 1;
        Point from = points.getFirst();
        for (int i = 1; i < last; i++) {
            Point before = points.get(i - 1);
            Point corner = points.get(i);
            double turn = turn(before, corner, points.get(i + 1));
            if (Math.abs(turn) > Math.PI - TINY) {
                // A line that turns back has nothing to round.
                line(from, corner, pieces);
                from = corner;
                continue;
            }
            double steepness = Math.tan(Math.abs(turn) / 2);
            double cut = Math.min(radius * steepness, room(points, i));
            Point start = towards(corner, before, cut);
            line(from, start, pieces);
            pieces.add(arc(start, angle(before, corner), turn, cut / steepness));
            from = towards(corner, points.get(i + 1), cut);
        }
        line(from, points.get(last), pieces);
        return pieces;
    }

    private static void line(Point from, Point to, List<Piece> pieces) {
        if (apart(from, to)) {
            pieces.add(new Piece.Line(from, to));
        }
    }

    /// How much of the segments beside a corner its arc may take: half, or all at the line's ends.
    private static double room(List<Point> points, int corner) {
        double before = distance(points.get(corner - 1), points.get(corner));
        double after = distance(points.get(corner), points.get(corner + 1));
        return Math.min(
                corner == 1 ? before : before / 2, corner == points.size() - 2 ? after : after / 2);
    }

    /// The arc that begins at `start` in the direction `heading` and turns by `turn`.
    private static Piece.Arc arc(Point start, double heading, double turn, double radius) {
        double across = heading + Math.copySign(Math.PI / 2, turn);
        Point centre = start.plus(radius * Math.cos(across), radius * Math.sin(across));
        return new Piece.Arc(centre, radius, across + Math.PI, turn);
    }

    private static double angle(Point from, Point to) {
        return Math.atan2(to.y() - from.y(), to.x() - from.x());
    }

    private static double turn(Point before, Point corner, Point after) {
        double ux = corner.x() - before.x();
        double uy = corner.y() - before.y();
        double vx = after.x() - corner.x();
        double vy = after.y() - corner.y();
        return Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy);
    }

    private static Arrow arrow(Point from, Point tip, double width) {
        double length = distance(from, tip);
        double ux = (tip.x() - from.x()) / length;
        double uy = (tip.y() - from.y()) / length;
        Point base = tip.plus(-ux * ARROW_LENGTH * width, -uy * ARROW_LENGTH * width);
        double half = ARROW_WIDTH / 2 * width;
        return new Arrow(tip, base.plus(uy * half, -ux * half), base.plus(-uy * half, ux * half));
    }

    /// Where a line that comes from `from` and ends in an arrowhead at `tip` stops itself.
    private static Point shortened(Point from, Point tip, double width, boolean bothInOne) {
        double room = distance(from, tip) / (bothInOne ? 2 : 1);
        return towards(tip, from, Math.min((ARROW_LENGTH - OVERLAP) * width, room));
    }

    private static Point towards(Point from, Point to, double by) {
        double share = by / distance(from, to);
        return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }

    /// Where the line starts, bends and ends: neither points twice in a row nor points on the way
    /// straight on.
    private static List<Point> bends(List<Point> points) {
        List<Point> bends = new ArrayList<>();
        for (Point point : points) {
            if (!bends.isEmpty() && !apart(bends.getLast(), point)) {
                continue;
            }
            int known = bends.size();
            if (known > 1 && goesOn(bends.get(known - 2), bends.get(known - 1), point)) {
                bends.removeLast();
            }
            bends.add(point);
        }
        return bends;
    }

    private static boolean goesOn(Point before, Point point, Point after) {
        return Math.abs(turn(before, point, after)) < TINY;
    }

    private static boolean apart(Point a, Point b) {
        return distance(a, b) > TINY;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }
}
