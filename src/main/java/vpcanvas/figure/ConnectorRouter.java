package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Finds an orthogonal way for a connector round boxes, text and cards, apart from the connectors that
/// were there before it, with few bends and crossings.
///
/// An orthogonal visibility graph, searched by A\* over length, bends and crossings, as in Wybrow,
/// Marriott and Stuckey, "Orthogonal Connector Routing" (Graph Drawing 2009). Different from there,
/// connectors are routed one after the other, and those that have their way add lanes beside
/// themselves on which later ones keep apart, instead of being nudged apart when all are known:
/// then a way depends on what lies near it and came before it, and on nothing else, so that in an
/// editor one change leaves all others where they are.
///
/// It looks near the straight line first, and further away only when every way there runs through
/// something.
final class ConnectorRouter {
    /// How far beside both ends it looks.
    private static final double[] AROUND = {80, 320, 1280};

    /// As many crossings of lanes are looked at, and while something is moved.
    private static final int MANY = 20_000;

    private static final int FEW = 3000;

    private final Sight sight;
    private final @Nullable String bus;

    ConnectorRouter(Sight sight) {
        this(sight, null);
    }

    /// @param bus the hub whose bus the connector is part of: it may run where others of the bus run;
    ///     null when it keeps apart from all others
    ConnectorRouter(Sight sight, @Nullable String bus) {
        this.sight = sight;
        this.bus = bus;
    }

    /// A way from the border of one box to that of another. One that would run through something from
    /// the ports that it was given leaves from any other.
    List<Point> route(Gate from, Gate to) {
        return best(from, to, AROUND.length, MANY);
    }

    /// The best way that lies near.
    List<Point> quick(Gate from, Gate to) {
        return best(from, to, 1, FEW);
    }

    private List<Point> best(Gate from, Gate to, int times, int most) {
        WaySearch.@Nullable Found best = null;
        boolean isFree = from.equals(from.freed()) && to.equals(to.freed());
        for (int i = 0; i < times && isBlocked(best); i++) {
            Rect area = from.box().union(to.box()).grown(AROUND[i]);
            Terrain terrain = Terrain.of(from, to, bus, area, most, sight);
            best = cheaper(best, WaySearch.over(terrain));
            if (isBlocked(best) && !isFree) {
                Terrain freed = Terrain.of(from.freed(), to.freed(), bus, area, most, sight);
                best = cheaper(best, WaySearch.over(freed));
            }
            if (!terrain.isWhole) {
                break;
            }
        }
        return best == null ? List.of(from.box().centre(), to.box().centre()) : best.points();
    }

    private static boolean isBlocked(WaySearch.@Nullable Found found) {
        return found == null || found.toll() >= Terrain.FORBIDDEN;
    }

    private static WaySearch.@Nullable Found cheaper(
            WaySearch.@Nullable Found known, WaySearch.@Nullable Found other) {
        return known == null || (other != null && other.cost() < known.cost()) ? other : known;
    }

    /// The way on empty paper, where none needs to stand aside for another.
    static List<Point> plain(Gate from, Gate to) {
        return new ConnectorRouter(new Sight(Cells.empty(), Turn.of(Turn.Layer.PEERING, 0)))
                .quick(from, to);
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
}
