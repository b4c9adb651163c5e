package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vpcanvas.model.Rect;

/// Finds room for tags once all else has its place: the nearest spot on the grid where one covers
/// nothing, neither things nor labels, lines, frames or other tags. Looks at all spots near by rather
/// than at a few round the stop: a tag may stand further off, since it bears its stop's number.
final class TagPlacer {
    private static final double STEP = 4;
    private static final int STEPS = 120;
    private static final double APART = 4;

    private final Cells<Obstacle> ground;
    private final List<Rect> taken = new ArrayList<>();

    private final Rect all;

    /// @param ground what stands where, labels and lines included
    /// @param all what the whole drawing takes
    TagPlacer(Cells<Obstacle> ground, Rect all) {
        this.all = all;
        this.ground = ground;
    }

    /// Something more that is not to be covered.
    void take(Rect area) {
        taken.add(area);
    }

    /// The place for a tag of this size that belongs to a stop; round the whole drawing where nothing
    /// near by is free.
    Rect place(Rect size, Rect stop) {
        List<Rect> spots = new ArrayList<>();
        double x0 = Math.round((stop.x() - size.width()) / STEP) * STEP;
        double y0 = Math.round((stop.y() - size.height()) / STEP) * STEP;
        for (int dx = -STEPS; dx <= STEPS + size.width() / STEP; dx++) {
            for (int dy = -STEPS / 2; dy <= STEPS / 2 + size.height() / STEP; dy++) {
                Rect spot = size.moved(x0 + dx * STEP, y0 + dy * STEP);
                if (gap(spot, stop) >= APART) {
                    spots.add(spot);
                }
            }
        }
        spots.sort(Comparator.comparingDouble(s -> cost(s, stop)));
        Rect best =
                spots.stream()
                        .filter(this::isFree)
                        .findFirst()
                        .orElseGet(() -> outside(size, stop));
        taken.add(best);
        return best;
    }

    /// The free spot round the drawing that is nearest to the stop.
    private Rect outside(Rect size, Rect stop) {
        List<Rect> spots = new ArrayList<>();
        double above = Math.floor((all.y() - size.height()) / STEP) * STEP - 4 * STEP;
        double below = Math.ceil(all.bottom() / STEP) * STEP + 4 * STEP;
        double before = Math.floor((all.x() - size.width()) / STEP) * STEP - 4 * STEP;
        double behind = Math.ceil(all.right() / STEP) * STEP + 4 * STEP;
        for (double x = before; x <= behind; x += STEP) {
            spots.add(size.moved(x, above));
            spots.add(size.moved(x, below));
        }
        for (double y = above; y <= below; y += STEP) {
            spots.add(size.moved(before, y));
            spots.add(size.moved(behind, y));
        }
        spots.sort(Comparator.comparingDouble(s -> cost(s, stop)));
        return spots.stream()
                .filter(s -> taken.stream().noneMatch(s.grown(APART)::intersects))
                .findFirst()
                .orElse(spots.getFirst());
    }

    /// How far apart two are, along the axis on which they are further.
    private static double gap(Rect a, Rect b) {
        double across = Math.max(a.x() - b.right(), b.x() - a.right());
        double down = Math.max(a.y() - b.bottom(), b.y() - a.bottom());
        return Math.max(across, down);
    }

    /// Near first; of equally near ones that which is nearest with its middle.
    private static double cost(Rect spot, Rect stop) {
        double across = Math.max(0, Math.max(spot.x() - stop.right(), stop.x() - spot.right()));
        double down = Math.max(0, Math.max(spot.y() - stop.bottom(), stop.y() - spot.bottom()));
        double middle =
                Math.abs(spot.centre().x() - stop.centre().x())
                        + Math.abs(spot.centre().y() - stop.centre().y());
        return Math.hypot(across, down) + middle / 16;
    }

    private boolean isFree(Rect spot) {
        Rect area = spot.grown(APART);
        if (taken.stream().anyMatch(area::intersects)) {
            return false;
        }
        boolean[] free = {true};
        ground.near(area, (there, obstacle) -> free[0] &= isPassable(obstacle, area));
        return free[0];
    }

    /// A container is in the way of what crosses its frame only.
    private static boolean isPassable(Obstacle obstacle, Rect area) {
        return switch (obstacle.kind()) {
            case FRAME, BORDER -> obstacle.area().contains(area);
            case HARD, TEXT, MOVABLE, LEVEL, UPRIGHT, GATEWAY -> false;
        };
    }
}
