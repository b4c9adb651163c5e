package vpcanvas.edit;

import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Which part of the drawing the view shows, and how large: view = (diagram − (x, y)) · zoom.
public record Camera(double zoom, double x, double y) {
    /// As far as a hand may zoom; what fits a drawing may go lower.
    public static final double LEAST = 0.1;

    public static final double MOST = 4;

    private static final double MARGIN = 40;

    public Camera {
        if (!(zoom > 0) || !Double.isFinite(zoom) || !Double.isFinite(x + y)) {
            throw new IllegalArgumentException(
                    "a camera needs finite numbers and a zoom above 0, not "
                            + zoom
                            + " at "
                            + x
                            + ", "
                            + y);
        }
    }

    public Point toView(Point diagram) {
        return new Point((diagram.x() - x) * zoom, (diagram.y() - y) * zoom);
    }

    public Point toDiagram(Point view) {
        return new Point(view.x() / zoom + x, view.y() / zoom + y);
    }

    /// A rectangle of the drawing as the view shows it.
    public Rect toView(Rect diagram) {
        Point corner = toView(new Point(diagram.x(), diagram.y()));
        return new Rect(corner.x(), corner.y(), diagram.width() * zoom, diagram.height() * zoom);
    }

    /// The part of the drawing that a view of this size shows.
    public Rect seen(double viewWidth, double viewHeight) {
        return new Rect(x, y, viewWidth / zoom, viewHeight / zoom);
    }

    /// The drawing moved by so many px of the view.
    public Camera panned(double dxView, double dyView) {
        return new Camera(zoom, x - dxView / zoom, y - dyView / zoom);
    }

    /// Zoomed by a factor, within [#LEAST] and [#MOST]; what lies at `view` stays there. From a zoom
    /// outside of these it goes only towards them.
    public Camera zoomedAt(Point view, double factor) {
        double low = Math.min(LEAST, zoom);
        double high = Math.max(MOST, zoom);
        return at(view, Math.clamp(zoom * factor, low, high));
    }

    /// The same with the new zoom itself, not clamped.
    public Camera at(Point view, double newZoom) {
        Point fixed = toDiagram(view);
        return new Camera(newZoom, fixed.x() - view.x() / newZoom, fixed.y() - view.y() / newZoom);
    }

    /// The camera that shows all of `content` in the middle of a view, with a margin of 40 px, never
    /// larger than 1:1 and as small as it must be.
    public static Camera fitting(Rect content, double viewWidth, double viewHeight) {
        double zoom =
                Math.min(scale(viewWidth, content.width()), scale(viewHeight, content.height()));
        Point centre = content.centre();
        return new Camera(
                zoom, centre.x() - viewWidth / 2 / zoom, centre.y() - viewHeight / 2 / zoom);
    }

    private static double scale(double room, double content) {
        double inner = Math.max(room - 2 * MARGIN, 1);
        return content <= inner ? 1 : inner / content;
    }
}
