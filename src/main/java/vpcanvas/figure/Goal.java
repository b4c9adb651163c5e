package vpcanvas.figure;

import java.util.Arrays;
import vpcanvas.model.Rect;

/// The other box of a way, as a search over lanes asks for it at each of thousands of crossings: how
/// far it is from each lane, and which lanes run along its sides.
final class Goal {
    private final Terrain terrain;
    private final double[] fromLeft;
    private final double[] fromTop;
    private final int left;
    private final int right;
    private final int top;
    private final int bottom;

    Goal(Terrain terrain) {
        this.terrain = terrain;
        Rect box = terrain.to.box();
        double px = terrain.tolls.cheapest();
        fromLeft = distances(terrain.xs, box.x(), box.right(), px);
        fromTop = distances(terrain.ys, box.y(), box.bottom(), px);
        left = Arrays.binarySearch(terrain.xs, box.x());
        right = Arrays.binarySearch(terrain.xs, box.right());
        top = Arrays.binarySearch(terrain.ys, box.y());
        bottom = Arrays.binarySearch(terrain.ys, box.bottom());
    }

    private static double[] distances(double[] lanes, double low, double high, double px) {
        double[] distances = new double[lanes.length];
        for (int i = 0; i < lanes.length; i++) {
            distances[i] = Math.max(0, Math.max(low - lanes[i], lanes[i] - high)) * px;
        }
        return distances;
    }

    /// What the rest of the way costs at least: the distance, and a bend where the box can't be reached
    /// straight on.
    double ahead(boolean level, int x, int y) {
        double across = fromLeft[x];
        double down = fromTop[y];
        return across + down + ((level ? down : across) > 0 ? Terrain.BEND : 0);
    }

    /// What it costs to enter the box there, along the way that one is on; [Gate#CLOSED] where it can't
    /// be entered.
    double port(boolean level, int x, int y) {
        return level
                ? Math.min(
                        x == left ? terrain.to.cost(Facing.LEFT, terrain.ys[y]) : Gate.CLOSED,
                        x == right ? terrain.to.cost(Facing.RIGHT, terrain.ys[y]) : Gate.CLOSED)
                : Math.min(
                        y == top ? terrain.to.cost(Facing.UP, terrain.xs[x]) : Gate.CLOSED,
                        y == bottom ? terrain.to.cost(Facing.DOWN, terrain.xs[x]) : Gate.CLOSED);
    }
}
