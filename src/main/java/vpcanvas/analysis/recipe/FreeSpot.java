package vpcanvas.analysis.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Looks for a place on the grid of 8 px where something covers nothing that is taken.
///
/// @param size of what is to be placed, wherever that is now
record FreeSpot(Footprint print, Rect size, List<Rect> taken) {
    static final double GRID = 8;

    /// How far to look on bare paper, in steps of the grid.
    private static final int FAR = 500;

    /// The free place in a box nearest to `wanted`, or the first one line by line; null if there is
    /// none.
    @Nullable Rect within(Rect box, @Nullable Point wanted) {
        Rect inner = print.inset().within(box);
        double left = up(inner.x());
        double top = up(inner.y());
        double width = inner.right() - size.width() - left;
        double height = inner.bottom() - size.height() - top;
        if (width < 0 || height < 0) {
            return null;
        }
        Rect corners = new Rect(left, top, down(width), down(height));
        List<Rect> near = taken.stream().filter(box::intersects).toList();
        FreeSpot local = new FreeSpot(print, size, near);
        return wanted == null ? local.first(corners) : local.nearest(corners, wanted);
    }

    /// The free place nearest to a point of the paper.
    Rect near(Point wanted) {
        Rect start = snapped(wanted);
        double reach = FAR * GRID;
        Rect everywhere = new Rect(start.x() - reach, start.y() - reach, 2 * reach, 2 * reach);
        Rect found = nearest(everywhere, wanted);
        return found == null ? start : found;
    }

    private Rect snapped(Point centre) {
        return at(snap(centre.x() - size.width() / 2), snap(centre.y() - size.height() / 2));
    }

    private Rect at(double x, double y) {
        return new Rect(x, y, size.width(), size.height());
    }

    private static double snap(double length) {
        return Math.round(length / GRID) * GRID;
    }

    /// The line of the grid at or after a coordinate.
    static double up(double length) {
        return Math.ceil(length / GRID) * GRID;
    }

    private static double down(double length) {
        return Math.floor(length / GRID) * GRID;
    }

    private @Nullable Rect first(Rect corners) {
        for (double y = corners.y(); y <= corners.bottom(); y += GRID) {
            for (double x = corners.x(); x <= corners.right(); x += GRID) {
                if (isFree(at(x, y))) {
                    return at(x, y);
                }
            }
        }
        return null;
    }

    /// Walks outwards in square rings, as most often a spot nearby is free; of a ring the nearest
    /// counts.
    ///
    /// @param corners where the top left corner may be
    private @Nullable Rect nearest(Rect corners, Point wanted) {
        Rect start = clamped(snapped(wanted), corners);
        int last = (int) Math.ceil(Math.max(corners.width(), corners.height()) / GRID);
        for (int ring = 0; ring <= last; ring++) {
            Rect best = null;
            for (int i = -ring; i <= ring; i++) {
                for (int[] step : new int[][] {{i, -ring}, {i, ring}, {-ring, i}, {ring, i}}) {
                    Rect spot = start.moved(step[0] * GRID, step[1] * GRID);
                    boolean nearer = best == null || far(spot, start) < far(best, start);
                    if (nearer && isIn(corners, spot) && isFree(spot)) {
                        best = spot;
                    }
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private static double far(Rect one, Rect other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static boolean isIn(Rect corners, Rect spot) {
        return corners.contains(new Point(spot.x(), spot.y()));
    }

    private static Rect clamped(Rect spot, Rect corners) {
        return new Rect(
                Math.clamp(spot.x(), corners.x(), corners.right()),
                Math.clamp(spot.y(), corners.y(), corners.bottom()),
                spot.width(),
                spot.height());
    }

    private boolean isFree(Rect spot) {
        return taken.stream().noneMatch(print.margin().around(spot)::intersects);
    }
}
