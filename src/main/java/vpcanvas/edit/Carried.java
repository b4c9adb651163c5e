package vpcanvas.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vpcanvas.figure.Group;
import vpcanvas.figure.Path;
import vpcanvas.figure.Scene;
import vpcanvas.model.Change;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Resource;

/// What goes along when something is moved, as it stands before: a container's contents, those of a
/// collapsed VPC too, gateways on its border, and what joins two places that both go along. Worked out
/// once for a drag.
record Carried(Map<String, Rect> places, Map<String, List<Point>> bends) {

    /// How near the end of a connector is to what it ends at, in px.
    private static final double NEAR = 4;

    static Carried of(EditorState state, Collection<String> keys) {
        Map<String, Rect> all = state.scene().places();
        Nesting nesting = state.nesting();
        Set<String> containers = new HashSet<>(keys);
        Map<String, Rect> places = new TreeMap<>();
        all.forEach(
                (key, place) -> {
                    if (containers.contains(key) || nesting.isWithin(key, containers)) {
                        places.put(key, place);
                    }
                });
        Links links = new Links(state.document());
        for (Resource resource : state.document().topology().resources()) {
            List<String> joined = links.joinedBy(resource);
            Rect place = all.get(resource.ref().id());
            if (place != null && !joined.isEmpty() && places.keySet().containsAll(joined)) {
                places.put(resource.ref().id(), place);
            }
        }
        Map<String, List<Point>> bends = bends(state, places.values());
        places.putAll(hidden(state, containers));
        return new Carried(places, bends);
    }

    /// What collapsed VPCs among the containers hold, where it will stand again once they are opened.
    private static Map<String, Rect> hidden(EditorState state, Set<String> containers) {
        Layout layout = state.document().layout();
        Map<String, Rect> hidden = new TreeMap<>();
        if (!layout.collapsed().isEmpty()) {
            Nesting nesting = state.nesting();
            layout.rects()
                    .forEach(
                            (key, place) -> {
                                if (!state.scene().places().containsKey(key)
                                        && nesting.isWithin(key, containers)) {
                                    hidden.put(key, place);
                                }
                            });
        }
        return hidden;
    }

    /// Pinned bends of connectors both of whose ends go along.
    private static Map<String, List<Point>> bends(EditorState state, Collection<Rect> places) {
        Map<String, List<Point>> pinned = state.document().layout().bends();
        Map<String, List<Point>> bends = new TreeMap<>();
        if (pinned.isEmpty()) {
            return bends;
        }
        Predicate<Point> goesAlong = p -> places.stream().anyMatch(r -> r.grown(NEAR).contains(p));
        for (Group connector : connectors(state.scene(), pinned.keySet())) {
            List<Point> line = ((Path) connector.marks().getFirst()).points();
            List<Point> points = pinned.get(connector.key());
            if (points != null
                    && goesAlong.test(line.getFirst())
                    && goesAlong.test(line.getLast())) {
                bends.put(connector.key(), points);
            }
        }
        return bends;
    }

    private static List<Group> connectors(Scene scene, Set<String> keys) {
        return keys.stream()
                .flatMap(k -> Stream.ofNullable(scene.group(k)))
                .filter(g -> g.marks().getFirst() instanceof Path)
                .toList();
    }

    /// The layout keys of all of it.
    Set<String> keys() {
        Set<String> keys = new HashSet<>(places.keySet());
        keys.addAll(bends.keySet());
        return keys;
    }

    /// The layout with all of it moved.
    Layout moved(Layout start, double dx, double dy) {
        Layout layout = start;
        for (var place : places.entrySet()) {
            layout = layout.with(place.getKey(), place.getValue().moved(dx, dy));
        }
        for (var bend : bends.entrySet()) {
            layout = layout.withBends(bend.getKey(), moved(bend.getValue(), dx, dy));
        }
        return layout;
    }

    /// The same move as changes.
    List<Change> changes(double dx, double dy) {
        List<Change> changes = new ArrayList<>();
        places.forEach((key, place) -> changes.add(new Change.Move(key, place.moved(dx, dy))));
        bends.forEach((key, line) -> changes.add(new Change.Bend(key, moved(line, dx, dy))));
        return changes;
    }

    private static List<Point> moved(List<Point> points, double dx, double dy) {
        return points.stream().map(p -> p.plus(dx, dy)).toList();
    }
}
