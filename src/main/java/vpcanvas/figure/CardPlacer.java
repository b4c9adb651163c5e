package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Finds room for route cards in a drawing that has its places: in the subnet that a table is of, else
/// elsewhere in the VPC, else as near to the VPC as it covers nothing. First fit from the lower left,
/// where cards stand by custom; outside ring by ring, so that the first spot found is the nearest.
final class CardPlacer {
    private static final double STEP = 8;
    private static final double APART = 8;
    private static final double FARTHEST = 960;

    /// What cards keep clear of, and the containers that they stand in or clear of.
    private final List<Rect> taken = new ArrayList<>();

    private final List<Slot> containers = new ArrayList<>();
    private final Map<String, Rect> places;

    CardPlacer(Slot paper, Map<String, Rect> places) {
        this.places = places;
        paper.apart().forEach(this::gather);
    }

    private void gather(Slot slot) {
        Rect place = places.get(slot.key);
        if (place != null && slot.isLeaf()) {
            taken.add(slot.withRoom(place));
        } else if (place != null) {
            containers.add(slot);
        }
        slot.apart().forEach(this::gather);
    }

    /// A thing on a border, with room for its label.
    void keepClearOf(Rect gateway) {
        taken.add(
                new Rect(
                        gateway.x() - 32,
                        gateway.y() - 8,
                        gateway.width() + 64,
                        gateway.height() + 40));
    }

    /// A connection between two that finds its way once cards stand: the straight ways from the first
    /// to the height of the second stay free.
    void keepFree(String one, String other) {
        Rect from = places.get(one);
        Rect to = places.get(other);
        if (from != null && to != null) {
            Point corner = new Point(to.centre().x(), from.centre().y());
            lane(from.centre(), corner);
            lane(corner, to.centre());
        }
    }

    private void lane(Point from, Point to) {
        double left = Math.min(from.x(), to.x());
        double top = Math.min(from.y(), to.y());
        double width = Math.abs(from.x() - to.x());
        double height = Math.abs(from.y() - to.y());
        taken.add(new Rect(left, top, width, height).grown(2 * APART));
    }

    /// The place for a card; below all that it belongs to where no spot is free.
    ///
    /// @param round what the card belongs to and all that this stands in, from within
    Rect place(Slot card, List<Slot> round) {
        Rect size = new Rect(0, 0, card.width, card.height);
        Rect spot = null;
        for (Slot home : round) {
            Rect area = places.get(home.key);
            if (spot == null && area != null && !home.isLeaf()) {
                spot = inside(size, content(home, area), round);
            }
            if (spot == null && area != null && isCentre(home)) {
                spot = beside(size, area, round);
            }
        }
        Rect last = places.getOrDefault(round.getLast().key, size);
        if (spot == null) {
            spot = beside(size, last, round);
        }
        Rect at = spot == null ? size.moved(last.x(), last.bottom() + 2 * APART) : spot;
        taken.add(at);
        return at;
    }

    /// What cards stand beside, if they don't find room inside.
    private static boolean isCentre(Slot home) {
        return switch (home.kind) {
            case VPC, VPC_GATEWAY_LEFT, VPC_GATEWAY_RIGHT, HUB -> true;
            case PAPER, REGION, SUBNET, CORPORATE, CLUSTER, TILE, CARD -> false;
        };
    }

    private static Rect content(Slot home, Rect area) {
        return new Rect(
                area.x() + APART,
                area.y() + home.above() - APART,
                Math.max(0, area.width() - 2 * APART),
                Math.max(0, area.height() - home.above()));
    }

    /// From the lower left, row by row.
    private @Nullable Rect inside(Rect size, Rect area, List<Slot> round) {
        for (double y = down(area.bottom() - size.height()); y >= area.y(); y -= STEP) {
            for (double x = up(area.x()); x + size.width() <= area.right(); x += STEP) {
                Rect spot = size.moved(x, y);
                if (isFree(spot, round)) {
                    return spot;
                }
            }
        }
        return null;
    }

    private @Nullable Rect beside(Rect size, Rect box, List<Slot> round) {
        for (double far = 2 * STEP; far <= FARTHEST; far += STEP) {
            Rect outer =
                    new Rect(
                            down(box.x() - size.width() - far),
                            down(box.y() - size.height() - far),
                            up(box.width() + 2 * size.width() + 2 * far),
                            up(box.height() + 2 * size.height() + 2 * far));
            Rect spot = onRing(size, outer, round);
            if (spot != null) {
                return spot;
            }
        }
        return null;
    }

    /// The free spot on a ring whose middle is nearest to that of the ring.
    private @Nullable Rect onRing(Rect size, Rect outer, List<Slot> round) {
        List<Rect> spots = new ArrayList<>();
        double right = outer.right() - size.width();
        double bottom = outer.bottom() - size.height();
        for (double x = outer.x(); x <= right; x += STEP) {
            spots.add(size.moved(x, bottom));
            spots.add(size.moved(x, outer.y()));
        }
        for (double y = outer.y(); y <= bottom; y += STEP) {
            spots.add(size.moved(right, y));
            spots.add(size.moved(outer.x(), y));
        }
        Point middle = outer.centre();
        spots.sort(
                Comparator.comparingDouble(
                        s ->
                                Math.abs(s.centre().x() - middle.x())
                                        + Math.abs(s.centre().y() - middle.y())));
        return spots.stream().filter(s -> isFree(s, round)).findFirst().orElse(null);
    }

    private boolean isFree(Rect spot, List<Slot> round) {
        Rect area = spot.grown(APART - 1);
        for (Rect other : taken) {
            if (other.intersects(area)) {
                return false;
            }
        }
        for (Slot container : containers) {
            Rect place = places.get(container.key);
            boolean home = round.contains(container);
            if (place != null
                    && place.intersects(area)
                    && !(home && content(container, place).grown(1).contains(spot))) {
                return false;
            }
        }
        return true;
    }

    private static double up(double value) {
        return Math.ceil(value / STEP) * STEP;
    }

    private static double down(double value) {
        return Math.floor(value / STEP) * STEP;
    }
}
