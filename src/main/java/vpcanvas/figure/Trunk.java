package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import vpcanvas.model.Rect;

/// The legs of one bus, those on one line as one. A bus of a thousand spokes is a few lines, each of
/// which hundreds of its connectors have in common; to the next connector it is the same as if one ran
/// there.
final class Trunk {
    private final String bus;
    private final Map<Double, List<Rect>> levels = new TreeMap<>();
    private final Map<Double, List<Rect>> uprights = new TreeMap<>();

    Trunk(String bus) {
        this.bus = bus;
    }

    /// Takes a leg of the bus; nothing else.
    boolean takes(Obstacle obstacle) {
        if (!bus.equals(obstacle.bus())) {
            return false;
        }
        Rect area = obstacle.area();
        boolean level = obstacle.kind() == Obstacle.Kind.LEVEL;
        (level ? levels : uprights)
                .computeIfAbsent(
                        level ? area.centre().y() : area.centre().x(), _ -> new ArrayList<>())
                .add(area);
        return true;
    }

    /// All legs, as few as they come to.
    List<Obstacle> legs() {
        List<Obstacle> legs = new ArrayList<>();
        levels.values().forEach(l -> join(l, Obstacle.Kind.LEVEL, Rect::x, legs));
        uprights.values().forEach(l -> join(l, Obstacle.Kind.UPRIGHT, Rect::y, legs));
        return legs;
    }

    private void join(
            List<Rect> pieces,
            Obstacle.Kind kind,
            ToDoubleFunction<Rect> start,
            List<Obstacle> legs) {
        pieces.sort(Comparator.comparingDouble(start));
        Rect joined = pieces.getFirst();
        for (Rect piece : pieces) {
            if (!piece.intersects(joined)) {
                legs.add(new Obstacle(kind, joined, null, bus));
                joined = piece;
            } else {
                joined = joined.union(piece);
            }
        }
        legs.add(new Obstacle(kind, joined, null, bus));
    }
}
