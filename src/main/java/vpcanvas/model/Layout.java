package vpcanvas.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// Where things stand on the paper: a rectangle per key, and the bends of connectors that a person
/// pinned. A key is a resource's id, [#card] of a route table's, [#note] of a note's, or
/// [#INTERNET]. What has no rectangle is placed when it is sketched. A collapsed VPC is drawn without
/// what it holds, which keeps its rectangles all the same.
public final class Layout {
    /// The key of the cloud of public addresses between two internet gateways.
    public static final String INTERNET = "internet";

    private static final String CARD = "card:";
    private static final String NOTE = "note:";

    private static final Layout EMPTY = new Layout(TreePMap.empty(), TreePMap.empty(), Set.of());

    private final PSortedMap<String, Rect> rects;
    private final PSortedMap<String, List<Point>> bends;

    private final Set<String> collapsed;

    private Layout(
            PSortedMap<String, Rect> rects,
            PSortedMap<String, List<Point>> bends,
            Set<String> collapsed) {
        this.rects = rects;
        this.bends = bends;
        this.collapsed = collapsed;
    }

    public static Layout empty() {
        return EMPTY;
    }

    public static Layout of(Map<String, Rect> rects, Map<String, List<Point>> bends) {
        Layout result = new Layout(TreePMap.from(rects), TreePMap.empty(), Set.of());
        for (var entry : bends.entrySet()) {
            result = result.withBends(entry.getKey(), entry.getValue());
        }
        return result;
    }

    /// The key of a route table's card.
    public static String card(Ref<RouteTable> table) {
        return CARD + table.id();
    }

    /// The key of a text note.
    public static String note(String id) {
        return NOTE + id;
    }

    public static boolean isCard(String key) {
        return key.startsWith(CARD);
    }

    public static boolean isNote(String key) {
        return key.startsWith(NOTE);
    }

    /// The id of the route table or note that a card's or note's key names, else the key itself.
    public static String idOf(String key) {
        return isCard(key) || isNote(key) ? key.substring(key.indexOf(':') + 1) : key;
    }

    public Optional<Rect> rect(String key) {
        return Optional.ofNullable(rects.get(key));
    }

    /// The pinned bends of a connector; empty when none are pinned.
    public List<Point> bends(String key) {
        List<Point> found = bends.get(key);
        return found == null ? List.of() : found;
    }

    public Layout with(String key, Rect rect) {
        return new Layout(rects.plus(key, rect), bends, collapsed);
    }

    public Layout withBends(String key, List<Point> points) {
        return new Layout(
                rects,
                points.isEmpty() ? bends.minus(key) : bends.plus(key, List.copyOf(points)),
                collapsed);
    }

    /// The same with these VPCs as one box each and all others open.
    public Layout withCollapsed(Set<String> vpcs) {
        return new Layout(rects, bends, Set.copyOf(vpcs));
    }

    /// This layout without all that is said of a key.
    public Layout without(String key) {
        Set<String> others = collapsed;
        if (others.contains(key)) {
            others = new HashSet<>(collapsed);
            others.remove(key);
        }
        return new Layout(rects.minus(key), bends.minus(key), Set.copyOf(others));
    }

    /// The ids of VPCs that are drawn as one box.
    public Set<String> collapsed() {
        return collapsed;
    }

    /// All rectangles, in order of their keys.
    public Map<String, Rect> rects() {
        return rects;
    }

    /// All pinned bends, in order of their keys.
    public Map<String, List<Point>> bends() {
        return bends;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Layout that
                && SideBySide.equal(that.rects, rects)
                && SideBySide.equal(that.bends, bends)
                && that.collapsed.equals(collapsed);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rects.hashCode() + bends.hashCode()) + collapsed.hashCode();
    }

    @Override
    public String toString() {
        return "Layout" + rects + bends + new TreeSet<>(collapsed);
    }
}
