package vpcanvas.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Document;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// A drag as it began: the document, what goes along, what it may snap to and where it may be
/// dropped. Where everything stands follows from this and how far the pointer has come.
///
/// @param start the document before the drag
/// @param keys what is dragged, without what only goes along
/// @param from where the pointer took hold, in diagram coordinates
/// @param takers where the containers stand that could take what is dragged
public record Drag(
        Document start,
        SortedSet<String> keys,
        Carried carried,
        Point from,
        Snap snap,
        Map<String, Rect> takers) {

    /// The drag of what is selected, or none when nothing of it is drawn.
    static Optional<Drag> of(EditorState state, Point from) {
        SortedSet<String> keys = state.nesting().outermost(state.selection().keys());
        keys.removeIf(k -> !state.scene().places().containsKey(k));
        Carried carried = Carried.of(state, keys);
        Optional<Rect> moving =
                keys.stream()
                        .flatMap(k -> Optional.ofNullable(carried.places().get(k)).stream())
                        .reduce(Rect::union);
        if (moving.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Drag(
                        state.document(),
                        keys,
                        carried,
                        from,
                        new Snap(
                                moving.get(),
                                straddles(state, keys),
                                neighbours(state, keys, carried)),
                        new Takers(state.topology())
                                .of(keys, state.scene().places(), carried.places().keySet())));
    }

    /// What is dragged snaps to its like: tiles to tiles, VPCs to VPCs; and to what it stands in.
    private static List<Rect> neighbours(
            EditorState state, SortedSet<String> keys, Carried carried) {
        List<Rect> neighbours = new ArrayList<>();
        int rank = rank(state, keys.first());
        String home = state.nesting().homeOf(keys.first()).orElse("");
        state.scene()
                .places()
                .forEach(
                        (key, place) -> {
                            boolean fits = rank(state, key) == rank || key.equals(home);
                            if (fits && !carried.places().containsKey(key)) {
                                neighbours.add(place);
                            }
                        });
        return neighbours;
    }

    private static boolean straddles(EditorState state, SortedSet<String> keys) {
        return keys.stream()
                .map(k -> state.topology().byId(k).orElse(null))
                .allMatch(
                        r ->
                                r instanceof InternetGateway
                                        || r instanceof EgressOnlyInternetGateway);
    }

    private static int rank(EditorState state, String key) {
        Resource resource = state.topology().byId(key).orElse(null);
        if (resource instanceof Region) {
            return 3;
        }
        if (resource instanceof Vpc || resource instanceof CorporateNetwork) {
            return 2;
        }
        return resource instanceof Subnet ? 1 : 0;
    }

    /// The document with everything so far from where it was; its topology is the very same.
    Document at(double dx, double dy) {
        Layout layout = carried.moved(start.layout(), dx, dy);
        return start.with(layout);
    }

    /// The container that would take what is dragged from here, if that would change anything.
    @Nullable String dropTarget(Point pointer, Nesting nesting) {
        String over = null;
        for (var taker : takers.entrySet()) {
            if (taker.getValue().contains(pointer)) {
                over = taker.getKey();
            }
        }
        if (over == null) {
            return null;
        }
        Optional<String> target = Optional.of(over);
        return keys.stream().map(nesting::homeOf).allMatch(target::equals) ? null : over;
    }
}
