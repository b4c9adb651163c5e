package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Says what a connector is, or what has become of it, in a pill on its line: in the middle of its
/// longest leg, or as near to that as there is room. Where its line has none, the pill stands beside
/// it, and becomes shorter before it covers anything.
record LinePills(Draft draft) {
    private static final double STEP = 8;

    /// What a pill would rather keep from others, and what it keeps at least.
    private static final double[] CLEARANCES = {8, 2};

    /// How far beside its line one may stand.
    private static final double[] BESIDE = {0, 6, 14, 30, 54, 86};

    /// How far beyond the ends of its leg.
    private static final double BEYOND = 48;

    /// How much of a leg shows beside its pill.
    private static final double ENDS = 16;

    Stage.@Nullable Placed<Label> place(Join join, @Nullable List<Point> points, Sight sight) {
        if (join.pill() == null || points == null) {
            return null;
        }
        List<Rect> own = Surroundings.lines(points).stream().map(Obstacle::area).toList();
        List<Rect> sizes = sizes(join.pill());
        List<Leg> legs = legs(points, sizes.getFirst());
        Rect spot = legs.getFirst().middle(sizes.getFirst());
        Rect found = onLine(legs, sizes.getFirst(), own, sight);
        if (found == null) {
            found = beside(legs, sizes, own, sight);
        }
        return placed(label(found == null ? spot : found), join, sight);
    }

    private static @Nullable Rect onLine(List<Leg> legs, Rect size, List<Rect> own, Sight sight) {
        for (double clearance : CLEARANCES) {
            for (Leg leg : legs) {
                List<Rect> taken = taken(leg, size, 0, own, sight);
                Rect free = leg.slack(size) < 0 ? null : leg.spot(size, 0, clearance, taken);
                if (free != null) {
                    return free;
                }
            }
        }
        return null;
    }

    private static @Nullable Rect beside(
            List<Leg> legs, List<Rect> sizes, List<Rect> own, Sight sight) {
        double clearance = CLEARANCES[CLEARANCES.length - 1];
        for (Rect size : sizes) {
            for (double off : BESIDE) {
                for (Leg leg : legs) {
                    List<Rect> taken = taken(leg, size, off, off == 0 ? own : List.of(), sight);
                    Rect free = leg.spot(size, off, clearance, taken);
                    if (free != null) {
                        return free;
                    }
                }
            }
        }
        return null;
    }

    /// In the middle of the longest leg, whatever is there.
    @Nullable Label quick(Join join, List<Point> points) {
        if (join.pill() == null) {
            return null;
        }
        Rect size = sizes(join.pill()).getFirst();
        return label(legs(points, size).getFirst().middle(size));
    }

    Group paint(Join join, Label label) {
        Join.Pill pill = Objects.requireNonNull(join.pill());
        return new Group(
                join.key() + "#state",
                join.spoken() + ": " + pill.text(),
                new Pills(draft).in(pill.text(), label.area(), draft.paint(pill.role())));
    }

    private List<Rect> sizes(Join.Pill pill) {
        return new Pills(draft).sizes(pill.text());
    }

    private static Label label(Rect area) {
        return new Label(area.centre(), Text.Anchor.MIDDLE, area);
    }

    private static Stage.Placed<Label> placed(Label label, Join join, Sight sight) {
        Obstacle covered = new Obstacle(Obstacle.Kind.HARD, label.area(), join.pillTurn());
        return new Stage.Placed<>(label, List.of(covered), sight.reach());
    }

    private static List<Rect> taken(Leg leg, Rect size, double off, List<Rect> own, Sight sight) {
        double reach = Math.max(size.width() + BEYOND, size.height()) + off + CLEARANCES[0];
        List<Rect> taken = Taken.in(leg.area().grown(reach), leg.area().centre(), sight);
        // Once each: others of a bus may run along the very same leg.
        own.forEach(taken::remove);
        return taken;
    }

    /// The longest first; those with room for the pill and some line before the others.
    private static List<Leg> legs(List<Point> points, Rect size) {
        List<Leg> legs = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            legs.add(new Leg(points.get(i - 1), points.get(i)));
        }
        legs.sort(
                Comparator.comparing((Leg l) -> l.slack(size) < 0)
                        .thenComparing(Comparator.comparingDouble(Leg::length).reversed()));
        return legs;
    }

    private record Leg(Point from, Point to) {

        boolean isLevel() {
            return from.y() == to.y();
        }

        double length() {
            return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
        }

        Rect area() {
            return new Rect(from.x(), from.y(), 0, 0).union(new Rect(to.x(), to.y(), 0, 0));
        }

        double slack(Rect size) {
            return length() - (isLevel() ? size.width() : size.height()) - ENDS;
        }

        Rect middle(Rect size) {
            return Rect.around(area().centre(), size.width(), size.height());
        }

        /// The free spot nearest to the middle: on the leg, or so far off it on either side.
        @Nullable Rect spot(Rect size, double off, double clearance, List<Rect> taken) {
            double aside = off == 0 ? 0 : off + (isLevel() ? size.height() : size.width()) / 2;
            double most = off == 0 ? Math.max(0, slack(size) / 2) : length() / 2 + BEYOND;
            for (double by = 0; by <= most; by += STEP) {
                for (double along : new double[] {by, -by}) {
                    for (double away : new double[] {-aside, aside}) {
                        Rect tried =
                                middle(size)
                                        .moved(isLevel() ? along : away, isLevel() ? away : along);
                        if (isFree(tried.grown(clearance), taken)) {
                            return tried;
                        }
                    }
                }
            }
            return null;
        }

        private static boolean isFree(Rect area, List<Rect> taken) {
            for (Rect other : taken) {
                if (other.intersects(area)) {
                    return false;
                }
            }
            return true;
        }
    }
}
