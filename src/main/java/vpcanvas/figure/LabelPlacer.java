package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Places the labels of things where they cover nothing: below, if that is free, else beside, above or
/// diagonally below. Greedy, one thing after the other, each taking its cheapest position: labels have
/// few neighbours, and greedy keeps them where they were when something far away moves.
record LabelPlacer(FontTable fonts) {
    /// Overlaps are counted in parts of a square px, as whole numbers: then the order in which they
    /// are added means nothing.
    private static final double PARTS = 4096;

    /// @param home the container that a thing on a border belongs to
    Label place(Thing thing, @Nullable Rect home, Sight sight) {
        List<Label> candidates = candidates(thing, home);
        Label best = candidates.getFirst();
        if (sight.isFree(best.area())) {
            return best;
        }
        Rect all = candidates.stream().map(Label::area).reduce(Rect::union).orElseThrow();
        List<Rect> taken = new ArrayList<>();
        sight.in(all, o -> taken.add(o.area()));
        long least = Long.MAX_VALUE;
        for (Label label : candidates) {
            long cost = cost(label.area(), taken);
            if (cost < least) {
                least = cost;
                best = label;
            }
        }
        return best;
    }

    /// The label with the line of the thing's security groups too, where that covers nothing and stays
    /// in the container of the thing; else the label as it is.
    ///
    /// @param within the container; null when it is not drawn
    Label guarded(Thing thing, Label plain, @Nullable Rect within, Sight sight) {
        Rect size = ThingPainter.guardedSizeOf(thing, fonts);
        Point at = plain.baseline();
        Label whole = Label.at(at.x(), plain.area().y(), plain.anchor(), size);
        boolean above = plain.area().bottom() <= thing.place().y();
        return !above
                        && (within == null || within.contains(whole.area()))
                        && sight.isFree(whole.area())
                ? whole
                : plain;
    }

    private List<Label> candidates(Thing thing, @Nullable Rect home) {
        Rect size = ThingPainter.sizeOf(thing, fonts);
        Rect at = thing.place();
        Point c = at.centre();
        double side = c.y() - Math.min(size.height() / 2, 13);
        boolean homeIsLeft = home != null && home.centre().x() < c.x();
        double toHome = homeIsLeft ? -16 : 16;
        Text.Anchor homeAnchor = homeIsLeft ? Text.Anchor.END : Text.Anchor.START;
        Text.Anchor otherAnchor = homeIsLeft ? Text.Anchor.START : Text.Anchor.END;
        Label belowHome = Label.at(c.x() + toHome, at.bottom() + 9, homeAnchor, size);
        Label left = Label.at(at.x() - 8, side, Text.Anchor.END, size);
        Label right = Label.at(at.right() + 8, side, Text.Anchor.START, size);
        return List.of(
                Label.at(c.x(), at.bottom() + 5, Text.Anchor.MIDDLE, size),
                home == null ? left : belowHome,
                home == null ? right : left,
                home == null ? belowHome : right,
                Label.at(c.x(), at.y() - size.height() - 5, Text.Anchor.MIDDLE, size),
                Label.at(c.x() + toHome, at.y() - size.height() - 9, homeAnchor, size),
                Label.at(c.x() - toHome, at.bottom() + 9, otherAnchor, size),
                Label.at(c.x() - toHome, at.y() - size.height() - 9, otherAnchor, size));
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
