package vpcanvas.analysis.recipe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import vpcanvas.model.Rect;

/// Makes containers larger, with the containers round them.
record Growth(Paper paper) {

    /// Whether a container of this new size would cover what it doesn't cover now, it or one of
    /// those round it.
    boolean covers(String key, Rect size) {
        List<String> chain = paper.chain(key);
        Rect grown = size;
        for (String step : chain) {
            Rect before = paper.place(step);
            if (before == null) {
                return false;
            }
            Rect after = before.union(grown);
            boolean covered =
                    paper.places().entrySet().stream()
                            .filter(e -> e.getValue().intersects(after))
                            .filter(e -> !e.getValue().intersects(before))
                            .map(Map.Entry::getKey)
                            .anyMatch(k -> !chain.contains(k) && !paper.isIn(k, step));
            if (covered) {
                return true;
            }
            grown = paper.footprint(step).inset().around(after);
        }
        return false;
    }

    /// Gives a container another size. What stands below it in the same container moves down when
    /// it would be covered; gateways keep to the border; what it stands in grows with it.
    void resize(String key, Rect size) {
        Rect before = paper.place(key);
        if (before == null || before.equals(size)) {
            return;
        }
        push(key, before, size);
        paper.move(key, size);
        for (var there : List.copyOf(paper.places().entrySet())) {
            String inside = there.getKey();
            Rect kept = keptToBorder(there.getValue(), before, size);
            if (!kept.equals(there.getValue())
                    && paper.isGateway(inside)
                    && paper.parent(inside).equals(Optional.of(key))) {
                paper.move(inside, kept);
            }
        }
        enclose(key);
    }

    /// Moves down what the container would cover below itself, and what that would cover in turn;
    /// all by the same distance, so that it keeps its order.
    private void push(String key, Rect before, Rect after) {
        double down = after.bottom() - before.bottom();
        Map<String, Rect> below = siblingsBelow(key, before);
        Set<String> pushed = new TreeSet<>();
        Deque<Rect> covering = new ArrayDeque<>(List.of(after));
        while (!covering.isEmpty()) {
            Rect rect = covering.remove();
            below.forEach(
                    (sibling, place) -> {
                        if (rect.intersects(place) && pushed.add(sibling)) {
                            covering.add(place.moved(0, down));
                        }
                    });
        }
        if (!pushed.isEmpty()) {
            shift(k -> paper.chain(k).stream().anyMatch(pushed::contains), 0, down);
            pushed.forEach(this::enclose);
        }
    }

    private Map<String, Rect> siblingsBelow(String key, Rect box) {
        Optional<String> parent = paper.parent(key);
        Map<String, Rect> below = new TreeMap<>();
        paper.places()
                .forEach(
                        (other, place) -> {
                            if (place.y() >= box.bottom()
                                    && !other.equals(key)
                                    && paper.parent(other).equals(parent)) {
                                below.put(other, place);
                            }
                        });
        return below;
    }

    /// Moves what stands in a container sideways, but for its gateways.
    void shiftContents(String container, double dx) {
        shift(k -> !k.equals(container) && paper.isIn(k, container) && !paper.isGateway(k), dx, 0);
    }

    private void shift(Predicate<String> keys, double dx, double dy) {
        for (String key : List.copyOf(paper.places().keySet())) {
            Rect place = paper.place(key);
            if (place != null && keys.test(key)) {
                paper.move(key, place.moved(dx, dy));
            }
        }
    }

    /// Where something goes along that stands on a border.
    private static Rect keptToBorder(Rect place, Rect before, Rect after) {
        double dx = along(place.centre().x(), before.x(), before.right(), after.x(), after.right());
        double dy =
                along(place.centre().y(), before.y(), before.bottom(), after.y(), after.bottom());
        return dx == 0 && dy == 0 ? place : place.moved(dx, dy);
    }

    /// How far something moves that stood on the low or the high edge.
    private static double along(double at, double low, double high, double newLow, double newHigh) {
        if (Math.abs(at - low) <= 1) {
            return newLow - low;
        }
        return Math.abs(at - high) <= 1 ? newHigh - high : 0;
    }

    /// Grows what a thing stands in until it holds it; gateways stand on the border.
    void enclose(String key) {
        Rect place = paper.place(key);
        Optional<String> parent = paper.parent(key);
        Rect box = parent.map(paper::place).orElse(null);
        if (place != null && box != null && !paper.isGateway(key)) {
            resize(parent.get(), box.union(paper.footprint(key).inset().around(place)));
        }
    }
}
