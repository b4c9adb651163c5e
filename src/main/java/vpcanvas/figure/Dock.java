package vpcanvas.figure;

/// Where on the border of a box a connector may leave it.
sealed interface Dock {
    /// On any side, at the ports that suit it.
    record Anywhere() implements Dock {}

    /// In the middle of any side.
    record Middles() implements Dock {}

    /// In the middle of any side, where the others of its bus leave too.
    record Bus() implements Dock {}

    /// On one side, at the ports that suit it.
    record On(Facing side) implements Dock {}

    /// At one port only; `along` is its coordinate along the side.
    record At(Facing side, double along) implements Dock {}

    /// Where one may leave that finds these ports blocked: anywhere, unless it is on a bus.
    default Dock freed() {
        return this instanceof Bus ? this : new Anywhere();
    }
}
