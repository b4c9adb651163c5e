package vpcanvas.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Places the labels of things where they cover nothing: below, if that is free, else beside, above or
/// diagonally below. Greedy, one thing after the other, each taking its cheapest position: labels have
/// few neighbours, and greedy keeps them where they were when something far away moves.
final class LabelPlacer {
    private final FontTable fonts;
    private final List<Rect> solid = new ArrayList<>();
    private final List<Rect> lines = new ArrayList<>();

    LabelPlacer(FontTable fonts) {
        this.fonts = fonts;
    }

    /// Something no label may cover.
    void avoid(Rect area) {
        solid.add(area);
    }

    /// A line no label should touch.
    void avoidLine(Point from, Point to) {
        lines.add(
                new Rect(
                                Math.min(from.x(), to.x()),
                                Math.min(from.y(), to.y()),
                                Math.abs(from.x() - to.x()),
                                Math.abs(from.y() - to.y()))
                        .grown(2));
    }

    /// The four sides of a frame.
    void avoidFrame(Rect frame) {
        Point topLeft = new Point(frame.x(), frame.y());
        Point topRight = new Point(frame.right(), frame.y());
        Point bottomLeft = new Point(frame.x(), frame.bottom());
        Point bottomRight = new Point(frame.right(), frame.bottom());
        avoidLine(topLeft, topRight);
        avoidLine(bottomLeft, bottomRight);
        avoidLine(topLeft, bottomLeft);
        avoidLine(topRight, bottomRight);
    }

    /// A label for each thing, by key; `homes` says which container a thing on a border belongs to.
    Map<String, Label> place(List<Thing> things, Map<String, Rect> homes) {
        things.forEach(t -> solid.add(t.place()));
        Map<String, Label> labels = new HashMap<>();
        for (Thing thing : things) {
            Label best = null;
            double least = Double.MAX_VALUE;
            for (Label label : candidates(thing, homes.get(thing.key()))) {
                double cost = cost(label.area());
                if (cost < least) {
                    least = cost;
                    best = label;
                }
            }
            if (best != null) {
                labels.put(thing.key(), best);
                solid.add(best.area());
            }
        }
        return labels;
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

    private double cost(Rect area) {
        double cost = 0;
        for (Rect taken : solid) {
            cost += overlap(area, taken) * 4;
        }
        for (Rect line : lines) {
            cost += overlap(area, line) * 4;
        }
        return cost;
    }

    private static double overlap(Rect a, Rect b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
