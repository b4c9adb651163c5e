package vpcanvas.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Rect;

/// A way to set what a slot holds, so that nothing in it overlaps.
sealed interface Arrangement permits GridLayout, PaperLayout, RegionLayout, SpokesLayout {

    /// Sets everything from a corner on; with no places to write into it only measures.
    ///
    /// @return the area that it takes
    Rect walk(double x, double y, @Nullable Map<String, Rect> places);

    static Arrangement of(Slot slot) {
        return switch (slot.kind) {
            case PAPER -> new PaperLayout(slot);
            case REGION -> new RegionLayout(slot);
            case CLUSTER -> new SpokesLayout(slot);
            case VPC, VPC_GATEWAY_RIGHT, VPC_GATEWAY_LEFT, SUBNET, CORPORATE ->
                    new GridLayout(slot.children, slot.kind);
            case TILE, CARD, HUB -> new GridLayout(slot.children, slot.kind);
        };
    }

    /// The size of a slot with the room its label needs; at the origin.
    static Rect cellOf(Slot slot) {
        if (slot.isLeaf()) {
            return new Rect(
                    0,
                    0,
                    slot.width + 2 * slot.sideRoom,
                    slot.height + slot.topRoom + slot.bottomRoom);
        }
        Rect inside = of(slot).walk(0, 0, null);
        if (slot.kind == Slot.Kind.CLUSTER) {
            return inside;
        }
        double width = slot.kind.left + inside.width() + slot.kind.right;
        double height = slot.above() + inside.height() + slot.below();
        return new Rect(
                0, 0, Math.max(width, slot.leastWidth()), Math.max(height, slot.leastHeight()));
    }

    /// Places a slot and all in it with its cell's corner at `x`, `y`.
    static void arrange(Slot slot, double x, double y, Map<String, Rect> places) {
        if (slot.isLeaf()) {
            places.put(
                    slot.key,
                    new Rect(x + slot.sideRoom, y + slot.topRoom, slot.width, slot.height));
            return;
        }
        Rect cell = cellOf(slot).moved(x, y);
        if (slot.kind != Slot.Kind.CLUSTER) {
            places.put(slot.key, cell);
        }
        double left = x + slot.kind.left;
        if (slot.kind == Slot.Kind.CORPORATE) {
            double inside = of(slot).walk(0, 0, null).width();
            left = cell.centre().x() - inside / 2;
        }
        of(slot).walk(left, y + slot.above(), places);
    }
}
