package vpcanvas.figure;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Rect;

/// Something that what is placed has to regard.
///
/// @param by whose it is, when it is itself placed turn by turn; what comes before need not regard it
/// @param bus the bus that a leg is part of, if any: its other connectors may run there too
record Obstacle(Kind kind, Rect area, @Nullable Turn by, @Nullable String bus) {

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
        /// A frame that connectors of hubs run round unless they end in it.
        FRAME,
        /// A frame that they may cross and rather don't run along.
        BORDER
    }

    Obstacle(Kind kind, Rect area, @Nullable Turn by) {
        this(kind, area, by, null);
    }

    /// Whether what is placed in a turn has to regard it: what came before it, and frames if it is a
    /// connector of a hub.
    boolean concerns(Turn turn) {
        boolean frame = kind == Kind.FRAME || kind == Kind.BORDER;
        boolean hub = turn.layer() == Turn.Layer.ATTACHMENT || turn.layer() == Turn.Layer.TUNNEL;
        return (!frame || hub) && (by == null || by.compareTo(turn) < 0);
    }

    static Obstacle of(Kind kind, Rect area) {
        return new Obstacle(kind, area, null, null);
    }
}
