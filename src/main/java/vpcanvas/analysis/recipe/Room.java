package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;

/// Finds places for new things, and makes room in containers that have none. Works on what the
/// layout places; where a container has no place, what is put in it gets none either and is placed
/// with it.
record Room(Paper paper, Growth growth) {
    /// More than any thing needs round it, in px.
    private static final double MOST_ROOM = 160;

    Room(Steps steps) {
        this(new Paper(steps), new Growth(new Paper(steps)));
    }

    /// A place in a container for something new: the free one nearest to `wanted`, or the first
    /// from the top left when nothing is wanted. A full container grows.
    ///
    /// @return null if the container has no place itself
    @Nullable Rect inside(Ref<?> container, Footprint print, @Nullable Point wanted) {
        return inside(container, print, print.size(), wanted);
    }

    @Nullable Rect inside(Ref<?> container, Footprint print, Rect size, @Nullable Point wanted) {
        Rect box = paper.place(container.id());
        if (box == null) {
            return null;
        }
        List<String> round = paper.chain(container.id());
        FreeSpot spots = new FreeSpot(print, size, takenAround(box, key -> !round.contains(key)));
        Rect spot = spots.within(box, wanted);
        return spot != null ? spot : grow(container.id(), box, print, size);
    }

    /// A place on bare paper, as near to `wanted` as it is free; right of everything when nothing
    /// is wanted.
    ///
    /// @return null if nothing is wanted, and the design is one that has no places at all
    @Nullable Rect onPaper(Footprint print, @Nullable Point wanted) {
        boolean unplaced =
                paper.places().isEmpty() && !paper.steps().topology().resources().isEmpty();
        if (wanted == null && unplaced) {
            return null;
        }
        List<Rect> taken = taken(_ -> true);
        double right = taken.stream().mapToDouble(Rect::right).max().orElse(0);
        double top = taken.stream().mapToDouble(Rect::y).min().orElse(0);
        Rect first =
                print.size().moved(right + print.margin().side(), top + print.margin().above());
        Point middle = wanted != null ? wanted : first.centre();
        return new FreeSpot(print, print.size(), taken).near(middle);
    }

    /// A place for something of a container as near to `wanted` as it is free, be it outside of the
    /// container.
    Rect near(Ref<?> container, Footprint print, Rect size, Point wanted) {
        List<String> round = paper.chain(container.id());
        return new FreeSpot(print, size, taken(key -> !round.contains(key))).near(wanted);
    }

    /// A place for a note, which may stand on anything but things and other notes.
    Rect forNote(Point wanted) {
        Footprint print = Footprint.PAPER;
        List<Rect> taken = taken(key -> !paper.footprint(key).isContainer());
        return new FreeSpot(print, print.size(), taken).near(wanted);
    }

    /// What is in the way anywhere, with the room that each thing needs.
    private List<Rect> taken(Predicate<String> keys) {
        return taken(rect -> true, keys);
    }

    /// What is in the way of something that stands in a box.
    private List<Rect> takenAround(Rect box, Predicate<String> keys) {
        return taken(box.grown(MOST_ROOM)::intersects, keys);
    }

    private List<Rect> taken(Predicate<Rect> where, Predicate<String> keys) {
        List<Rect> taken = new ArrayList<>();
        paper.places()
                .forEach(
                        (key, rect) -> {
                            if (where.test(rect) && keys.test(key)) {
                                taken.add(paper.footprint(key).margin().around(rect));
                            }
                        });
        return taken;
    }

    /// Makes the container larger, downwards unless that covers a neighbour and growing to the
    /// right does not, and answers where there is room now.
    private Rect grow(String container, Rect box, Footprint print, Rect size) {
        List<Rect> inside =
                takenAround(box, key -> !key.equals(container) && paper.isIn(key, container))
                        .stream()
                        .filter(r -> box.contains(r.centre()))
                        .toList();
        Rect corner = print.inset().within(box);
        double low = inside.stream().mapToDouble(Rect::bottom).max().orElse(box.y());
        double far = inside.stream().mapToDouble(Rect::right).max().orElse(box.x());
        double left = FreeSpot.up(corner.x());
        double top = FreeSpot.up(corner.y());
        Rect below = at(size, left, Math.max(FreeSpot.up(low + print.margin().above()), top));
        Rect beside = at(size, Math.max(FreeSpot.up(far + print.margin().side()), left), top);
        boolean right =
                growth.covers(container, box.union(print.inset().around(below)))
                        && !growth.covers(container, box.union(print.inset().around(beside)));
        Rect spot = right ? beside : below;
        growth.resize(container, box.union(print.inset().around(spot)));
        return spot;
    }

    private static Rect at(Rect size, double x, double y) {
        return new Rect(x, y, size.width(), size.height());
    }
}
