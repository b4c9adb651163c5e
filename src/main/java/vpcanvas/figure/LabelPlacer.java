package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Places the labels of things where they cover nothing: below, if that is free, else beside, above or
/// diagonally below, or a little off. Where all of that is taken a label becomes shorter: its lines end
/// in an ellipsis, then only its name is left. Greedy, one thing after the other, each taking its
/// cheapest position: labels have few neighbours, and greedy keeps them where they were when something
/// far away moves.
record LabelPlacer(FontTable fonts) {
    /// Overlaps are counted in parts of a square px, as whole numbers: then the order in which they
    /// are added means nothing.
    private static final double PARTS = 4096;

    /// How wide a label may become that finds no room.
    private static final double[] NARROW = {112, 72, 44};

    /// How much further off its thing it may then stand.
    static final double[] OFF = {0, 12, 28, 52};

    private static final double STEP = 8;

    /// As far as a label goes that finds no room near by.
    private static final int MOST_STEPS = 24;

    /// @param home the container that a thing on a border belongs to
    Label place(Thing thing, @Nullable Rect home, Sight sight) {
        Rect size = ThingPainter.sizeOf(thing, fonts);
        Spots spots = new Spots(thing.place(), home);
        Label first = spots.first(size);
        Point centre = thing.place().centre();
        if (cost(first.area(), Taken.in(first.area(), centre, sight)) == 0) {
            return first;
        }
        List<Label> candidates = new ArrayList<>();
        for (Rect some : sizes(size)) {
            for (double off : OFF) {
                candidates.addAll(spots.around(some, off));
            }
        }
        return settle(candidates, centre, sight);
    }

    /// The first that is free; else the last as near to what it says something of as there is room.
    static Label settle(List<Label> candidates, Point of, Sight sight) {
        Rect all = candidates.stream().map(Label::area).reduce(Rect::union).orElseThrow();
        List<Rect> taken = Taken.in(all, of, sight);
        Label best = cheapest(candidates, taken);
        if (cost(best.area(), taken) == 0) {
            return best;
        }
        Rect size = candidates.getLast().area();
        Rect far = Rect.around(of, size.width(), size.height()).grown(STEP * MOST_STEPS);
        Label free = nearest(size, of, Taken.in(far, of, sight));
        return free == null ? best : free;
    }

    private static @Nullable Label nearest(Rect size, Point of, List<Rect> taken) {
        Label nearest = null;
        double least = Double.MAX_VALUE;
        for (int down = -MOST_STEPS; down <= MOST_STEPS; down++) {
            for (int across = -MOST_STEPS; across <= MOST_STEPS; across++) {
                Point centre = of.plus(across * STEP, down * STEP);
                Rect area = Rect.around(centre, size.width(), size.height());
                double distance = Math.hypot(across, down);
                if (distance < least && cost(area, taken) == 0) {
                    least = distance;
                    nearest = Label.at(centre.x(), area.y(), Text.Anchor.MIDDLE, size);
                }
            }
        }
        return nearest;
    }

    /// All that it says, less of each line, and less of its name.
    private static List<Rect> sizes(Rect size) {
        List<Rect> sizes = new ArrayList<>(List.of(size));
        for (double height : new double[] {size.height(), ThingPainter.FIRST}) {
            for (double width : NARROW) {
                double narrow = Math.min(size.width(), width);
                sizes.add(new Rect(0, 0, narrow, height));
            }
        }
        return sizes.stream().distinct().toList();
    }

    private static Label cheapest(List<Label> candidates, List<Rect> taken) {
        Label best = candidates.getFirst();
        long least = Long.MAX_VALUE;
        for (Label label : candidates) {
            long cost = cost(label.area(), taken);
            if (cost < least) {
                least = cost;
                best = label;
            }
            if (cost == 0) {
                break;
            }
        }
        return best;
    }

    /// The label with the line of the thing's security groups too, where that covers nothing and stays
    /// in the container of the thing; else the label as it is.
    ///
    /// @param within the container; null when it is not drawn
    Label guarded(Thing thing, Label plain, @Nullable Rect within, Sight sight) {
        Point centre = thing.place().centre();
        boolean isWhole = plain.area().height() == ThingPainter.sizeOf(thing, fonts).height();
        Rect size = ThingPainter.guardedSizeOf(thing, fonts);
        Point at = plain.baseline();
        Label whole = Label.at(at.x(), plain.area().y(), plain.anchor(), size);
        boolean above = plain.area().bottom() <= thing.place().y();
        return isWhole
                        && !above
                        && (within == null || within.contains(whole.area()))
                        && cost(whole.area(), Taken.in(whole.area(), centre, sight)) == 0
                ? whole
                : plain;
    }

    private static long cost(Rect area, List<Rect> taken) {
        long cost = 0;
        for (Rect other : taken) {
            cost += Math.round(overlap(area, other) * PARTS);
        }
        return cost;
    }

    private static double overlap(Rect a, Rect b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
