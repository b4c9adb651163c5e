package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import vpcanvas.model.Rect;

/// Things that are placed one after the other, each as suits it best among those before it: nodes
/// between VPCs, then connectors, then labels.
///
/// When something changes, only what looked there is placed again, in turn, and what looked at that:
/// change propagation in order. The outcome is the one of placing everything from the beginning,
/// because each outcome depends on what its rule looked at and on nothing else.
///
/// @param ground what stands where, those placed included
/// @param reaches how far each one looked
record Stage<R>(PSortedMap<Turn, Placed<R>> placed, Cells<Obstacle> ground, Cells<Turn> reaches) {

    /// One that has its place.
    ///
    /// @param covers what the later ones have to regard
    /// @param reach the areas that it depends on
    record Placed<R>(R result, List<Obstacle> covers, List<Rect> reach) {}

    /// Places one; null when it can't be placed, for then it is not drawn.
    @FunctionalInterface
    interface Rule<R> {
        @Nullable Placed<R> place(Turn turn, Sight sight);
    }

    /// What stands elsewhere than before.
    record Moved(Collection<Obstacle> gone, Collection<Obstacle> come) {

        /// What some keys bring along now instead of what they brought before.
        static Moved between(
                Collection<String> keys,
                Function<String, List<Obstacle>> before,
                Function<String, List<Obstacle>> after) {
            Moved moved = new Moved(new ArrayList<>(), new ArrayList<>());
            for (String key : keys) {
                List<Obstacle> then = before.apply(key);
                List<Obstacle> now = after.apply(key);
                if (!then.equals(now)) {
                    moved.gone.addAll(then);
                    moved.come.addAll(now);
                }
            }
            return moved;
        }
    }

    /// The stage after a change, and whose outcome is another one.
    record Next<R>(Stage<R> stage, SortedSet<Turn> changed) {}

    static <R> Stage<R> empty() {
        return new Stage<>(TreePMap.empty(), Cells.empty(), Cells.empty());
    }

    @Nullable R result(Turn turn) {
        Placed<R> there = placed.get(turn);
        return there == null ? null : there.result;
    }

    /// @param asked those that are new, gone or another than before
    Next<R> after(Moved moved, Collection<Turn> asked, Rule<R> rule) {
        Propagation<R> propagation = new Propagation<>(this, asked);
        moved.gone.forEach(propagation::without);
        moved.come.forEach(propagation::with);
        return propagation.run(rule);
    }

    /// The work of one change.
    private static final class Propagation<R> {
        private PSortedMap<Turn, Placed<R>> placed;
        private Cells<Obstacle> ground;
        private Cells<Turn> reaches;
        private final TreeSet<Turn> open;
        private final TreeSet<Turn> changed = new TreeSet<>();

        Propagation(Stage<R> before, Collection<Turn> asked) {
            placed = before.placed;
            ground = before.ground;
            reaches = before.reaches;
            open = new TreeSet<>(asked);
        }

        void without(Obstacle obstacle) {
            ground = ground.minus(obstacle.area(), obstacle);
            openAround(obstacle);
        }

        void with(Obstacle obstacle) {
            ground = ground.plus(obstacle.area(), obstacle);
            openAround(obstacle);
        }

        /// Those that looked there and have to regard it. Nobody does while all that has its place came
        /// before, as when a drawing is made from the beginning.
        private void openAround(Obstacle obstacle) {
            if (!placed.isEmpty() && obstacle.isBefore(placed.lastKey())) {
                reaches.near(
                        obstacle.area(),
                        (reach, turn) -> {
                            if (obstacle.concerns(turn)) {
                                open.add(turn);
                            }
                        });
            }
        }

        Next<R> run(Rule<R> rule) {
            for (Turn turn = open.pollFirst(); turn != null; turn = open.pollFirst()) {
                Placed<R> before = placed.get(turn);
                Placed<R> now = rule.place(turn, new Sight(ground, turn));
                if (!Objects.equals(before, now)) {
                    replace(turn, before, now);
                }
            }
            return new Next<>(new Stage<>(placed, ground, reaches), changed);
        }

        private void replace(Turn turn, @Nullable Placed<R> before, @Nullable Placed<R> now) {
            placed = now == null ? placed.minus(turn) : placed.plus(turn, now);
            reach(
                    turn,
                    before == null ? List.of() : before.reach,
                    now == null ? List.of() : now.reach);
            if (before == null || now == null || !before.result.equals(now.result)) {
                changed.add(turn);
            }
            List<Obstacle> covered = before == null ? List.of() : before.covers;
            List<Obstacle> covers = now == null ? List.of() : now.covers;
            if (!covered.equals(covers)) {
                covered.forEach(this::without);
                covers.forEach(this::with);
            }
        }

        private void reach(Turn turn, List<Rect> before, List<Rect> now) {
            if (!before.equals(now)) {
                before.forEach(area -> reaches = reaches.minus(area, turn));
                now.forEach(area -> reaches = reaches.plus(area, turn));
            }
        }
    }
}
