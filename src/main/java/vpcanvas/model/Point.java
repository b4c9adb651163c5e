package vpcanvas.model;

/// A place on the paper, in pixels of a figure at scale 1; `y` grows downwards.
public record Point(double x, double y) {

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
