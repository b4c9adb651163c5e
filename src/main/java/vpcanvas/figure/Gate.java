package vpcanvas.figure;

import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// An end of a connector: a box, and where on its border it may be left.
record Gate(Rect box, Dock dock) {
    /// No port there.
    static final double CLOSED = Double.MAX_VALUE;

    /// How far a port lies from a corner at least, and from the next one on a small side if it can.
    private static final double CORNER = 8;

    private static final double LARGE_CORNER = 24;

    private static final double BESIDE = 16;

    /// Boxes as large as this are left in the middle of a side if that is possible.
    private static final double SMALL = 64;

    private static final double OFF_CENTRE = 50;
    private static final double OFF_MIDDLE = 0.25;

    static Gate anywhere(Rect box) {
        return new Gate(box, new Dock.Anywhere());
    }

    /// The same box, left wherever there is room.
    Gate freed() {
        return new Gate(box, dock.freed());
    }

    /// What a straight connector to this end aims at.
    Point aim() {
        return dock instanceof Dock.At(Facing side, double along)
                ? side.port(box, along)
                : box.centre();
    }

    /// What it costs to leave a side there: nothing in its middle.
    double cost(Facing side, double along) {
        return switch (dock) {
            case Dock.Anywhere() -> cost(along - middle(side), length(side));
            case Dock.Middles(), Dock.Bus() -> along == middle(side) ? 0 : CLOSED;
            case Dock.On(Facing own) ->
                    own == side ? cost(along - middle(side), length(side)) : CLOSED;
            case Dock.At(Facing own, double port) -> own == side && along == port ? 0 : CLOSED;
        };
    }

    private double cost(double off, double length) {
        double by = Math.abs(off);
        if (by > 0 && by > length / 2 - corner()) {
            return CLOSED;
        }
        return by * (isSmall() ? OFF_CENTRE : OFF_MIDDLE);
    }

    private double corner() {
        return isSmall() ? CORNER : LARGE_CORNER;
    }

    private boolean isSmall() {
        return Math.max(box.width(), box.height()) <= SMALL;
    }

    /// Adds the lanes of ports: in the middle, opposite what the other end aims at, and beside for who
    /// finds those taken; and the lanes round the box.
    void lanes(Point aim, Lanes across, Lanes down) {
        across.add(box.x());
        across.add(box.right());
        down.add(box.y());
        down.add(box.bottom());
        ports(Facing.UP, aim.x(), across);
        ports(Facing.LEFT, aim.y(), down);
        across.near(box.x() - Terrain.STUB);
        across.near(box.right() + Terrain.STUB);
        down.near(box.y() - Terrain.STUB);
        down.near(box.bottom() + Terrain.STUB);
    }

    private void ports(Facing side, double aim, Lanes lanes) {
        double middle = middle(side);
        double half = length(side) / 2;
        if (dock instanceof Dock.At(Facing own, double port)
                && own.isHorizontal() == side.isHorizontal()) {
            lanes.add(port);
        }
        lanes.add(middle);
        double room = half - corner();
        if (room > 0) {
            lanes.add(Math.clamp(aim, middle - room, middle + room));
        }
        if (room >= Terrain.APART) {
            lanes.near(middle - Math.min(room, BESIDE));
            lanes.near(middle + Math.min(room, BESIDE));
        }
    }

    private double middle(Facing side) {
        return side.isHorizontal() ? box.centre().y() : box.centre().x();
    }

    private double length(Facing side) {
        return side.isHorizontal() ? box.height() : box.width();
    }
}
