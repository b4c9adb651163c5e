package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Rect;

/// The lanes of an area in which a connector looks for its way: beside everything that stands there.
/// Where that would be too many, beside boxes only, or beside frames only: across a large design a
/// connector passes so much that any way round the VPCs is as good as the next.
final class Crossings {
    final double[] xs;
    final double[] ys;

    /// Whether there is a lane beside everything.
    final boolean isAll;

    private Crossings(Lanes across, Lanes down, boolean isAll) {
        xs = across.sorted();
        ys = down.sorted();
        this.isAll = isAll;
    }

    /// What lanes lie beside, the most first.
    private enum Choice {
        ALL,
        BOXES,
        FRAMES;

        boolean takes(Obstacle obstacle) {
            return switch (obstacle.kind()) {
                case FRAME, BORDER -> true;
                case HARD, GATEWAY -> this != FRAMES;
                case TEXT, MOVABLE, LEVEL, UPRIGHT -> this == ALL;
            };
        }
    }

    /// @param most as many crossings are looked at
    static Crossings of(Gate from, Gate to, Rect area, List<Obstacle> obstacles, int most) {
        Crossings crossings = of(from, to, area, obstacles, Choice.ALL);
        for (Choice choice : List.of(Choice.BOXES, Choice.FRAMES)) {
            if (crossings.xs.length * crossings.ys.length > most) {
                crossings = of(from, to, area, obstacles, choice);
            }
        }
        return crossings;
    }

    private static Crossings of(
            Gate from, Gate to, Rect area, List<Obstacle> obstacles, Choice choice) {
        Lanes across = new Lanes(area.x(), area.right());
        Lanes down = new Lanes(area.y(), area.bottom());
        from.lanes(to.aim(), across, down);
        to.lanes(from.aim(), across, down);
        for (Obstacle obstacle : obstacles) {
            if (choice.takes(obstacle)) {
                beside(obstacle, across, down);
            }
        }
        return new Crossings(across, down, choice == Choice.ALL);
    }

    private static void beside(Obstacle obstacle, Lanes across, Lanes down) {
        Rect area = obstacle.area();
        switch (obstacle.kind()) {
            case HARD, GATEWAY, FRAME, BORDER -> around(area, Terrain.STUB, across, down);
            case TEXT, MOVABLE -> around(area, Terrain.STUB / 2, across, down);
            case LEVEL -> beside(area.centre().y(), down);
            case UPRIGHT -> beside(area.centre().x(), across);
        }
    }

    /// On a line and on both sides of it.
    private static void beside(double line, Lanes lanes) {
        lanes.near(line);
        lanes.near(line - Terrain.STUB);
        lanes.near(line + Terrain.STUB);
    }

    private static void around(Rect area, double by, Lanes across, Lanes down) {
        across.near(area.x() - by);
        across.near(area.right() + by);
        down.near(area.y() - by);
        down.near(area.bottom() + by);
    }
}
