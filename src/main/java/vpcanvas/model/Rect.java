package vpcanvas.model;

/// An upright rectangle on the paper, in pixels of a figure at scale 1. Width and height are never
/// negative.
public record Rect(double x, double y, double width, double height) {

    public Rect {
        if (!(width >= 0 && height >= 0)
                || !Double.isFinite(x + width)
                || !Double.isFinite(y + height)) {
            throw new IllegalArgumentException(
                    "a rectangle needs finite numbers and a width and height of 0 or more, not "
                            + width
                            + " by "
                            + height
                            + " at "
                            + x
                            + ", "
                            + y);
        }
    }

    /// The rectangle of this size around a centre.
    public static Rect around(Point centre, double width, double height) {
        return new Rect(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    public Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    /// This rectangle grown by `by` on every side (shrunk when negative, never below zero size).
    public Rect grown(double by) {
        double w = Math.max(0, width + 2 * by);
        double h = Math.max(0, height + 2 * by);
        return new Rect(centre().x() - w / 2, centre().y() - h / 2, w, h);
    }

    /// The smallest rectangle around both.
    public Rect union(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }

    /// Whether the point lies inside or on the border.
    public boolean contains(Point p) {
        return p.x() >= x && p.x() <= right() && p.y() >= y && p.y() <= bottom();
    }

    /// Whether `other` lies wholly inside, borders included.
    public boolean contains(Rect other) {
        return other.x >= x
                && other.y >= y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }

    /// Whether the two share some area; touching borders share none.
    public boolean intersects(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
