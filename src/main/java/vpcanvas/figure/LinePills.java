package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Says what a connector is, or what has become of it, in a pill on its line: in the middle of its
/// longest leg, or as near to that as there is room.
record LinePills(Draft draft) {
    private static final double STEP = 8;

    /// What a pill would rather keep from others, and what it keeps at least.
    private static final List<Double> CLEARANCES = List.of(8.0, 2.0);

    /// How much of a leg shows beside its pill.
    private static final double ENDS = 16;

    Stage.@Nullable Placed<Label> place(Join join, @Nullable List<Point> points, Sight sight) {
        if (join.pill() == null || points == null) {
            return null;
        }
        Rect size = size(join.pill());
        List<Rect> own = Surroundings.lines(points).stream().map(Obstacle::area).toList();
        List<Leg> legs = legs(points, size);
        Label spot = label(legs.getFirst().middle(size));
        for (double clearance : CLEARANCES) {
            for (Leg leg : legs) {
                Rect free = leg.spot(size, clearance, taken(leg, size, own, sight));
                if (free != null) {
                    return placed(label(free), join, sight);
                }
            }
        }
        return placed(spot, join, sight);
    }

    /// In the middle of the longest leg, whatever is there.
    @Nullable Label quick(Join join, List<Point> points) {
        if (join.pill() == null) {
            return null;
        }
        Rect size = size(join.pill());
        return label(legs(points, size).getFirst().middle(size));
    }

    Group paint(Join join, Label label) {
        Join.Pill pill = Objects.requireNonNull(join.pill());
        return new Group(
                join.key() + "#state",
                join.spoken() + ": " + pill.text(),
                new Pills(draft)
                        .centred(pill.text(), label.area().centre(), draft.paint(pill.role())));
    }

    private Rect size(Join.Pill pill) {
        return new Rect(0, 0, new Pills(draft).width(pill.text()), Pills.HEIGHT);
    }

    private static Label label(Rect area) {
        return new Label(area.centre(), Text.Anchor.MIDDLE, area);
    }

    private static Stage.Placed<Label> placed(Label label, Join join, Sight sight) {
        Obstacle covered = new Obstacle(Obstacle.Kind.HARD, label.area(), join.pillTurn());
        return new Stage.Placed<>(label, List.of(covered), sight.reach());
    }

    private static List<Rect> taken(Leg leg, Rect size, List<Rect> own, Sight sight) {
        List<Rect> taken = new ArrayList<>();
        double clearance = CLEARANCES.getFirst();
        Rect band = leg.area().grown(Math.max(size.width(), size.height()) / 2 + clearance);
        sight.in(band, o -> taken.add(o.area()));
        taken.removeIf(own::contains);
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

        double length() {
            return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
        }

        Rect area() {
            return new Rect(from.x(), from.y(), 0, 0).union(new Rect(to.x(), to.y(), 0, 0));
        }

        double slack(Rect size) {
            boolean level = from.y() == to.y();
            return length() - (level ? size.width() : size.height()) - ENDS;
        }

        Rect middle(Rect size) {
            return Rect.around(area().centre(), size.width(), size.height());
        }

        @Nullable Rect spot(Rect size, double clearance, List<Rect> taken) {
            boolean level = from.y() == to.y();
            Predicate<Rect> free = r -> taken.stream().noneMatch(r.grown(clearance)::intersects);
            double most = Math.max(0, slack(size) / 2);
            for (double off = 0; off <= most; off += STEP) {
                for (double by : new double[] {off, -off}) {
                    Rect tried = middle(size).moved(level ? by : 0, level ? 0 : by);
                    if (free.test(tried)) {
                        return tried;
                    }
                }
            }
            return null;
        }
    }
}
