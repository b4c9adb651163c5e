package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vpcanvas.model.Rect;

/// What stands around something that is being placed, as far as it has to regard it: everything that
/// has its place, and what came before. Remembers how far it looked, which is all that the outcome
/// depends on.
final class Sight {
    private final Cells<Obstacle> ground;
    private final Cells<Obstacle> more;
    private final Turn turn;
    private final List<Rect> reach = new ArrayList<>();

    Sight(Cells<Obstacle> ground, Turn turn) {
        this(ground, Cells.empty(), turn);
    }

    Sight(Cells<Obstacle> ground, Cells<Obstacle> more, Turn turn) {
        this.ground = ground;
        this.more = more;
        this.turn = turn;
    }

    void in(Rect area, Consumer<Obstacle> each) {
        if (reach.stream().noneMatch(r -> r.contains(area))) {
            reach.add(area);
        }
        ground.near(area, (there, o) -> tell(o, each));
        more.near(area, (there, o) -> tell(o, each));
    }

    private void tell(Obstacle obstacle, Consumer<Obstacle> each) {
        if (obstacle.concerns(turn)) {
            each.accept(obstacle);
        }
    }

    /// All that was looked at.
    List<Rect> reach() {
        return List.copyOf(reach);
    }
}
