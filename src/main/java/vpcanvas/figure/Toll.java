package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What a way costs for what it runs through and crosses.
final class Toll {
    /// What it costs at least to run through something that is not to be run through.
    static final double BLOCKED = 400;

    private static final double ALONG = 200;

    private final Sight sight;
    private final Rect from;
    private final Rect to;

    private final Manner manner;
    private Rect leg;
    private boolean level;
    private double sum;

    Toll(Sight sight, Rect from, Rect to, Manner manner) {
        this.sight = sight;
        this.from = from;
        this.to = to;
        this.manner = manner;
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
            case LEVEL -> cross(obstacle, level);
            case UPRIGHT -> cross(obstacle, !level);
            case FRAME -> sum += frame(area) + leaving(area);
            case BORDER -> sum += (runsAlong(area) ? ALONG : 0) + leaving(area);
        }
    }

    private boolean hits(Rect area) {
        return leg.intersects(area);
    }

    private boolean isOwn(Rect box) {
        return box.equals(from) || box.equals(to);
    }

    /// A frame that an end stands in or is.
    private boolean isHome(Rect frame) {
        return frame.contains(from.centre()) || frame.contains(to.centre());
    }

    private double frame(Rect area) {
        return hits(area) && !isHome(area) ? BLOCKED : runsAlong(area) ? ALONG : 0;
    }

    /// What both ends stand in is not left on the way.
    private double leaving(Rect frame) {
        boolean inside = frame.contains(from.centre()) && frame.contains(to.centre());
        boolean out =
                leg.x() < frame.x()
                        || leg.right() > frame.right()
                        || leg.y() < frame.y()
                        || leg.bottom() > frame.bottom();
        return inside && out ? ALONG : 0;
    }

    /// Whether the leg runs close to a side of a frame.
    private boolean runsAlong(Rect frame) {
        Rect near = frame.grown(Way.APART - 2);
        Rect core = frame.grown(2 - Way.APART);
        boolean beside =
                level
                        ? leg.bottom() < core.y() || leg.y() > core.bottom()
                        : leg.right() < core.x() || leg.x() > core.right();
        return beside && leg.intersects(near);
    }

    private void cross(Obstacle other, boolean parallel) {
        Rect line = other.area();
        if (manner.shares(other)) {
            return;
        }
        if (parallel && leg.intersects(line.grown(Way.APART - 2))) {
            sum += 300;
        } else if (!parallel && hits(line)) {
            sum += 40;
        }
    }
}
