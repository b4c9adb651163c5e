package vpcanvas.figure;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Something that what is placed has to regard.
///
/// @param by whose it is, when it is itself placed turn by turn; what comes before need not regard it
/// @param bus the bus that a leg is part of, if any: its other connectors may run there too
record Obstacle(Kind kind, Rect area, @Nullable Turn by, @Nullable String bus) {
    /// Half of how thick a leg is, so that touching is having area in common.
    static final double HALF = 0.5;

    /// An order in which it does not matter who found them first.
    static final Comparator<Obstacle> IN_ORDER =
            Comparator.comparing(Obstacle::kind)
                    .thenComparingDouble(o -> o.area.x())
                    .thenComparingDouble(o -> o.area.y())
                    .thenComparingDouble(o -> o.area.right())
                    .thenComparingDouble(o -> o.area.bottom());

    /// What kind of regard it asks for.
    enum Kind {
        /// A box, tile or card that nothing may run through.
        HARD,
        /// Where text stands.
        TEXT,
        /// Where a label would stand if nothing ran there; it can give way.
        MOVABLE,
        /// A leg of a connector along the x axis.
        LEVEL,
        /// Any other leg of a connector.
        UPRIGHT,
        /// A gateway, of which only its own square counts.
        GATEWAY,
        /// The frame of a VPC, a subnet or a corporate network, which connectors run round unless an end
        /// stands in it.
        FRAME,
        /// The frame of a Region, which they cross to get in or out.
        BORDER
    }

    Obstacle(Kind kind, Rect area, @Nullable Turn by) {
        this(kind, area, by, null);
    }

    /// Whether what is placed in a turn has to regard it: what came before it. The spot that is kept for a
    /// pill is not kept from pills.
    boolean concerns(Turn turn) {
        boolean kept = kind == Kind.MOVABLE && turn.layer() == Turn.Layer.STATE;
        return !kept && isBefore(turn);
    }

    /// Whether it has its place when a turn comes.
    boolean isBefore(Turn turn) {
        return by == null || by.compareTo(turn) < 0;
    }

    /// A leg of a connector.
    static Obstacle leg(Point a, Point b, Turn by, @Nullable String bus) {
        Rect area = new Rect(a.x(), a.y(), 0, 0).union(new Rect(b.x(), b.y(), 0, 0)).grown(HALF);
        return new Obstacle(a.y() == b.y() ? Kind.LEVEL : Kind.UPRIGHT, area, by, bus);
    }

    static Obstacle of(Kind kind, Rect area) {
        return new Obstacle(kind, area, null, null);
    }
}
