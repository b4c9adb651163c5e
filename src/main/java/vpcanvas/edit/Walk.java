package vpcanvas.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Walks over the drawing by key: to what comes next in reading order, into a container and out of
/// it, along a connector. Reading order is by rows from left to right; after a container comes what
/// it holds.
final class Walk {
    private static final String PAPER = "";

    /// What goes further aside than this cosine of an angle does not lie in a direction.
    private static final double LEAST_STRAIGHT = 0.3;

    /// What stands in each container, and on the paper, in reading order.
    private final Map<String, List<String>> contents = new TreeMap<>();

    private final Map<String, Rect> places;

    private Walk(EditorState state) {
        places = state.scene().places();
        Nesting nesting = state.nesting();
        for (String key : places.keySet()) {
            String home = nesting.homeOf(key).filter(places::containsKey).orElse(PAPER);
            contents.computeIfAbsent(home, h -> new ArrayList<>()).add(key);
        }
        contents.replaceAll((home, keys) -> inRows(keys));
    }

    /// Every key that is drawn, in reading order.
    static List<String> order(EditorState state) {
        Walk walk = new Walk(state);
        List<String> order = new ArrayList<>();
        walk.visit(PAPER, order);
        return order;
    }

    private void visit(String container, List<String> order) {
        for (String key : contents.getOrDefault(container, List.of())) {
            order.add(key);
            visit(key, order);
        }
    }

    /// A row is what begins above the middle of the row's first.
    private List<String> inRows(List<String> keys) {
        List<String> byTop = new ArrayList<>(keys);
        byTop.sort(Comparator.comparingDouble((String k) -> place(k).y()).thenComparing(k -> k));
        List<String> ordered = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (String key : byTop) {
            if (!row.isEmpty() && place(key).y() >= place(row.getFirst()).centre().y()) {
                ordered.addAll(fromLeft(row));
                row.clear();
            }
            row.add(key);
        }
        ordered.addAll(fromLeft(row));
        return ordered;
    }

    private List<String> fromLeft(List<String> row) {
        return row.stream()
                .sorted(
                        Comparator.comparingDouble((String k) -> place(k).x())
                                .thenComparing(k -> k))
                .toList();
    }

    private Rect place(String key) {
        return places.getOrDefault(key, new Rect(0, 0, 0, 0));
    }

    /// The next key, or the one before when `step` is −1; after the last comes the first.
    static EditorState step(EditorState state, int step) {
        List<String> order = order(state);
        if (order.isEmpty()) {
            return state;
        }
        int at =
                state.selection().keys().stream()
                        .mapToInt(order::indexOf)
                        .filter(i -> i >= 0)
                        .findFirst()
                        .orElse(step > 0 ? -1 : 0);
        return to(state, order.get(Math.floorMod(at + step, order.size())));
    }

    /// Into a container, to the first it holds; at what holds nothing, to typing its name.
    static EditorState in(EditorState state) {
        if (state.selection().keys().size() > 1) {
            return state;
        }
        String from = state.selection().single().orElse(PAPER);
        List<String> inside = new Walk(state).contents.getOrDefault(from, List.of());
        if (!inside.isEmpty()) {
            return to(state, inside.getFirst());
        }
        return from.equals(PAPER) ? state : InPlace.name(state, from);
    }

    /// Out to the container, at last to nothing.
    static EditorState out(EditorState state) {
        return state.selection()
                .single()
                .flatMap(k -> state.nesting().homeOf(k))
                .filter(state.scene().places()::containsKey)
                .map(home -> to(state, home))
                .orElseGet(() -> state.with(Selection.NONE));
    }

    /// Along a connector, to the other end that lies most in a direction.
    static EditorState follow(EditorState state, int across, int down) {
        Map<String, Rect> places = state.scene().places();
        Optional<String> from = state.selection().single();
        Rect here = from.map(places::get).orElse(null);
        if (from.isEmpty() || here == null) {
            return state;
        }
        String best = null;
        double straightest = LEAST_STRAIGHT;
        for (String key : new Links(state.document()).of(from.get())) {
            Rect there = places.get(key);
            double cosine = there == null ? 0 : cosine(here, there, across, down);
            if (cosine > straightest) {
                straightest = cosine;
                best = key;
            }
        }
        return best == null ? state : to(state, best);
    }

    /// How much the way to another place goes in a direction: 1 straight, 0 across it.
    private static double cosine(Rect here, Rect there, int across, int down) {
        Point from = here.centre();
        double dx = there.centre().x() - from.x();
        double dy = there.centre().y() - from.y();
        double way = Math.hypot(dx, dy);
        return way == 0 ? 0 : (dx * across + dy * down) / way;
    }

    private static EditorState to(EditorState state, String key) {
        return Viewing.reveal(Editor.select(state, Selection.of(key)), key);
    }
}
