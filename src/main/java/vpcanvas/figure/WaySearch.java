package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// The cheapest way over a terrain, by A\* over crossings of lanes and the axis on which each is
/// reached. What is ahead is guessed as the distance to the other box and one bend where it can't be
/// reached straight on, which is never too much, so the first way that arrives is the cheapest.
final class WaySearch {
    private static final int NOWHERE = -1;
    private static final int START = -2;

    private final Terrain terrain;
    private final int across;
    private final int down;
    private final double[] cost;
    private final int[] before;
    private final boolean[] done;
    private final Goal goal;
    private final Frontier frontier = new Frontier();
    private double least = Double.MAX_VALUE;
    private int last = NOWHERE;

    /// A way and what it costs beside its length and bends.
    record Found(List<Point> points, double cost, double toll) {}

    private WaySearch(Terrain terrain) {
        this.terrain = terrain;
        across = terrain.xs.length;
        down = terrain.ys.length;
        cost = new double[2 * across * down];
        before = new int[2 * across * down];
        done = new boolean[2 * across * down];
        Arrays.fill(cost, Double.MAX_VALUE);
        goal = new Goal(terrain);
    }

    /// Null when the ends have no ports on the terrain.
    static @Nullable Found over(Terrain terrain) {
        WaySearch search = new WaySearch(terrain);
        search.start();
        search.run();
        return search.last == NOWHERE ? null : search.found();
    }

    private void start() {
        for (Facing side : Facing.ALL) {
            double[] lanes = side.isHorizontal() ? terrain.ys : terrain.xs;
            int border = border(terrain.from.box(), side);
            for (int i = 0; border >= 0 && i < lanes.length; i++) {
                double port = terrain.from.cost(side, lanes[i]);
                if (port < Double.MAX_VALUE) {
                    int place = side.isHorizontal() ? i * across + border : border * across + i;
                    reach(2 * place + axis(side), port, START);
                }
            }
        }
    }

    /// The number of the lane along a side of a box; negative when it is outside.
    private int border(Rect box, Facing side) {
        Point port = side.port(box, 0);
        return side.isHorizontal()
                ? Arrays.binarySearch(terrain.xs, port.x())
                : Arrays.binarySearch(terrain.ys, port.y());
    }

    private static int axis(Facing side) {
        return side.isHorizontal() ? 0 : 1;
    }

    private void run() {
        while (!frontier.isEmpty() && frontier.least() < least) {
            int state = frontier.poll();
            if (!done[state]) {
                done[state] = true;
                arrive(state);
                spread(state);
            }
        }
    }

    private void spread(int state) {
        int place = state / 2;
        int x = place % across;
        int y = place / across;
        boolean level = state % 2 == 0;
        if (level) {
            level(state, x, y);
        } else {
            upright(state, x, y);
        }
        if (before[state] != START) {
            reach(state ^ 1, cost[state] + Terrain.BEND, state);
        }
    }

    private void level(int state, int x, int y) {
        if (x + 1 < across) {
            reach(state + 2, cost[state] + terrain.tolls.level(x, y), state);
        }
        if (x > 0) {
            reach(state - 2, cost[state] + terrain.tolls.level(x - 1, y), state);
        }
    }

    private void upright(int state, int x, int y) {
        if (y + 1 < down) {
            reach(state + 2 * across, cost[state] + terrain.tolls.upright(x, y), state);
        }
        if (y > 0) {
            reach(state - 2 * across, cost[state] + terrain.tolls.upright(x, y - 1), state);
        }
    }

    private void reach(int state, double by, int from) {
        if (by < cost[state]) {
            cost[state] = by;
            before[state] = from;
            int place = state / 2;
            frontier.add(state, by + goal.ahead(state % 2 == 0, place % across, place / across));
        }
    }

    /// Ends at the other box when a port is there.
    private void arrive(int state) {
        if (before[state] != START && before[state] != (state ^ 1)) {
            int place = state / 2;
            double port = goal.port(state % 2 == 0, place % across, place / across);
            if (port < Double.MAX_VALUE && cost[state] + port < least) {
                least = cost[state] + port;
                last = state;
            }
        }
    }

    private Found found() {
        List<Point> points = new ArrayList<>();
        int axis = -1;
        double plain = 0;
        Point ahead = null;
        for (int state = last; state != START; state = before[state]) {
            Point at = terrain.at(state / 2 % across, state / 2 / across);
            if (ahead != null) {
                plain += Math.abs(at.x() - ahead.x()) + Math.abs(at.y() - ahead.y());
            }
            if (state % 2 != axis || before[state] == START) {
                boolean corner = axis >= 0 && state % 2 != axis;
                plain += corner ? Terrain.BEND : 0;
                if (!at.equals(points.isEmpty() ? null : points.getLast())) {
                    points.add(at);
                }
            }
            axis = state % 2;
            ahead = at;
        }
        return new Found(points.reversed(), least, least - plain);
    }
}
