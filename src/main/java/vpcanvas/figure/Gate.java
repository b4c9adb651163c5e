package vpcanvas.figure;

import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// An end of a connector: a box, and where on its border it may be left.
record Gate(Rect box, Dock dock) {
    private static final double[] NONE = {};

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

    /// The coordinates along a side at which it may be left, the most wanted first.
    double[] ports(Facing side, Point aim, int most) {
        return switch (dock) {
            case Dock.Anywhere() -> Way.ports(box, aim, side, most);
            case Dock.Middles(), Dock.Bus() -> new double[] {middle(side)};
            case Dock.On(Facing own) -> own == side ? Way.ports(box, aim, side, most) : NONE;
            case Dock.At(Facing own, double along) -> own == side ? new double[] {along} : NONE;
        };
    }

    private double middle(Facing side) {
        return side.isHorizontal() ? box.centre().y() : box.centre().x();
    }
}
