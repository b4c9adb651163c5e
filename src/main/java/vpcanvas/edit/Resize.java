package vpcanvas.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// A container that is being resized, as it was when a handle of it was taken. It never becomes
/// smaller than what stands in it; gateways stay on the border that they stand on.
///
/// @param start the document before
/// @param content what it has to stay around; null when it is empty
/// @param gateways what stands on its border
/// @param now where it has come to
public record Resize(
        Document start,
        String key,
        Handle handle,
        Rect frame,
        @Nullable Rect content,
        Map<String, Rect> gateways,
        Point from,
        Snap snap,
        Rect now) {
    private static final Rect LEAST = new Rect(0, 0, 96, 64);
    private static final double MARGIN = Snap.GRID;

    /// The room above what a container holds, for its name, in px.
    private static final double HEADER = 32;

    static boolean canResize(EditorState state, String key) {
        Resource resource = state.topology().byId(key).orElse(null);
        return resource instanceof Region
                || resource instanceof Vpc
                || resource instanceof Subnet
                || resource instanceof CorporateNetwork;
    }

    static Resize of(EditorState state, String key, Handle handle, Rect frame, Point from) {
        Map<String, Rect> gateways = new TreeMap<>();
        List<Rect> neighbours = new ArrayList<>();
        Rect content = null;
        for (var entry : state.scene().places().entrySet()) {
            Rect place = entry.getValue();
            boolean inside = state.nesting().homeOf(entry.getKey()).filter(key::equals).isPresent();
            if (inside && standsOnBorder(place, frame)) {
                gateways.put(entry.getKey(), place);
            } else if (inside) {
                content = content == null ? place : content.union(place);
            } else if (canResize(state, entry.getKey()) && !entry.getKey().equals(key)) {
                neighbours.add(place);
            }
        }
        Snap snap = new Snap(frame, false, neighbours);
        return new Resize(
                state.document(), key, handle, frame, content, gateways, from, snap, frame);
    }

    private static boolean standsOnBorder(Rect place, Rect frame) {
        return place.intersects(frame) && !frame.contains(place);
    }

    /// The same with the handle drawn to a point.
    Resize to(Point pointer, double zoom, boolean free) {
        double dx = pointer.x() - from.x();
        double dy = pointer.y() - from.y();
        double left = frame.x();
        double right = frame.right();
        double top = frame.y();
        double bottom = frame.bottom();
        if (handle.across() < 0) {
            left = Math.min(side(Axis.ACROSS, left + dx, zoom, free), mostLeft());
        } else if (handle.across() > 0) {
            right = Math.max(side(Axis.ACROSS, right + dx, zoom, free), leastRight());
        }
        if (handle.down() < 0) {
            top = Math.min(side(Axis.DOWN, top + dy, zoom, free), mostTop());
        } else if (handle.down() > 0) {
            bottom = Math.max(side(Axis.DOWN, bottom + dy, zoom, free), leastBottom());
        }
        Rect next = new Rect(left, top, right - left, bottom - top);
        return new Resize(start, key, handle, frame, content, gateways, from, snap, next);
    }

    private double side(Axis axis, double wanted, double zoom, boolean free) {
        return free ? wanted : snap.edge(axis, wanted, zoom);
    }

    private double mostLeft() {
        double most = frame.right() - LEAST.width();
        return bound(content == null ? most : Math.min(most, content.x() - MARGIN), frame.x(), 1);
    }

    private double leastRight() {
        double least = frame.x() + LEAST.width();
        return bound(
                content == null ? least : Math.max(least, content.right() + MARGIN),
                frame.right(),
                -1);
    }

    private double mostTop() {
        double most = frame.bottom() - LEAST.height();
        return bound(content == null ? most : Math.min(most, content.y() - HEADER), frame.y(), 1);
    }

    private double leastBottom() {
        double least = frame.y() + LEAST.height();
        return bound(
                content == null ? least : Math.max(least, content.bottom() + MARGIN),
                frame.bottom(),
                -1);
    }

    /// A frame that is too small already may stay as it is, but not shrink.
    private static double bound(double limit, double side, int inwards) {
        return inwards > 0 ? Math.max(limit, side) : Math.min(limit, side);
    }

    /// The layout keys of what changes with it.
    Set<String> keys() {
        Set<String> keys = new HashSet<>(gateways.keySet());
        keys.add(key);
        return keys;
    }

    Document document() {
        Layout layout = start.layout();
        for (Change change : changes()) {
            if (change instanceof Change.Move(String moved, Rect place)) {
                layout = layout.with(moved, place);
            }
        }
        return start.with(layout);
    }

    /// What it comes to.
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Move(key, now));
        gateways.forEach(
                (gateway, place) ->
                        along(place).ifPresent(p -> changes.add(new Change.Move(gateway, p))));
        return changes;
    }

    /// Where a gateway goes with the side that it stands on.
    private Optional<Rect> along(Rect gateway) {
        Point centre = gateway.centre();
        double dx = shift(centre.x(), frame.x(), frame.right(), now.x(), now.right());
        double dy = shift(centre.y(), frame.y(), frame.bottom(), now.y(), now.bottom());
        return dx == 0 && dy == 0 ? Optional.empty() : Optional.of(gateway.moved(dx, dy));
    }

    private static double shift(double at, double low, double high, double newLow, double newHigh) {
        if (Math.abs(at - low) < MARGIN) {
            return newLow - low;
        }
        return Math.abs(at - high) < MARGIN ? newHigh - high : 0;
    }

    boolean changesNothing() {
        return now.equals(frame);
    }
}
