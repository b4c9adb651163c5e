package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What a way costs for what it runs through and crosses.
final class Toll {
    private final Sight sight;
    private final Rect from;
    private final Rect to;

    private Rect leg;
    private boolean level;
    private double sum;

    Toll(Sight sight, Rect from, Rect to) {
        this.sight = sight;
        this.from = from;
        this.to = to;
        this.leg = from;
    }

    /// Stops counting at the leg at which it comes to `most`. Whole numbers, so that the order in which
    /// they are added means nothing.
    double of(List<Point> points, double most) {
        sum = 0;
        for (int i = 1; i < points.size() && sum < most; i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            leg = Way.leg(a, b);
            level = a.y() == b.y();
            sight.in(leg.grown(Way.APART), this::meet);
        }
        return sum;
    }

    private void meet(Obstacle obstacle) {
        Rect area = obstacle.area();
        switch (obstacle.kind()) {
            case HARD, GATEWAY -> sum += hits(area) && !isOwn(area) ? 1000 : 0;
            case TEXT -> sum += hits(area) ? 100 : 0;
            case MOVABLE -> sum += hits(area) ? 20 : 0;
            case LEVEL -> cross(area, level);
            case UPRIGHT -> cross(area, !level);
        }
    }

    private boolean hits(Rect area) {
        return leg.intersects(area);
    }

    private boolean isOwn(Rect box) {
        return box.equals(from) || box.equals(to);
    }

    private void cross(Rect line, boolean parallel) {
        if (parallel && leg.intersects(line.grown(Way.APART - 2))) {
            sum += 300;
        } else if (!parallel && hits(line)) {
            sum += 40;
        }
    }
}
