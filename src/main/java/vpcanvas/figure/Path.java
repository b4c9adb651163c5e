package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Point;

/// A connector: a polyline whose inner corners are rounded by `radius` px, with or without an
/// arrowhead at either end. The first and last point are the very tips, arrowheads included.
public record Path(List<Point> points, double radius, Stroke stroke, Head start, Head end)
        implements Mark {

    public enum Head {
        NONE,
        ARROW
    }

    public Path {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a path needs two points, not " + points.size());
        }
    }
}
