package vpcanvas.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Rect;

/// Sets slots into a plain grid: as many columns as rows, each column as wide as its widest cell, each
/// row as high as its highest; cards stand below what a subnet holds.
final class GridLayout {
    private static final double LEAST_SUBNET = 184;

    private GridLayout() {}

    /// The size of a slot with the room its label needs; at the origin.
    static Rect cellOf(Slot slot) {
        if (isLeaf(slot)) {
            return new Rect(
                    0,
                    0,
                    slot.width + 2 * slot.sideRoom,
                    slot.height + slot.topRoom + slot.bottomRoom);
        }
        Grid grid = new Grid(slot.children, slot.kind);
        double width = slot.kind.left + grid.width() + slot.kind.right;
        double height = slot.above() + grid.height() + slot.kind.below;
        return new Rect(0, 0, Math.max(width, LEAST_SUBNET), Math.max(height, 96));
    }

    private static boolean isLeaf(Slot slot) {
        return slot.kind == Slot.Kind.TILE || slot.kind == Slot.Kind.CARD;
    }

    /// Places a slot and all in it with its cell's corner at `x`, `y`.
    static void arrange(Slot slot, double x, double y, Map<String, Rect> places) {
        if (isLeaf(slot)) {
            places.put(
                    slot.key,
                    new Rect(x + slot.sideRoom, y + slot.topRoom, slot.width, slot.height));
            return;
        }
        Rect cell = cellOf(slot);
        places.put(slot.key, cell.moved(x, y));
        new Grid(slot.children, slot.kind).arrange(x + slot.kind.left, y + slot.above(), places);
    }

    /// Cells in rows and columns; cards come last and begin a row of their own.
    private record Grid(List<Slot> slots, Slot.Kind kind) {

        private int columns() {
            int cells = (int) slots.stream().filter(s -> s.kind != Slot.Kind.CARD).count();
            return Math.max(1, (int) Math.ceil(Math.sqrt(cells)));
        }

        private List<Slot> ordered() {
            return Stream.concat(
                            slots.stream().filter(s -> s.kind != Slot.Kind.CARD),
                            slots.stream().filter(s -> s.kind == Slot.Kind.CARD))
                    .toList();
        }

        private double width() {
            return walk(0, 0, null).width();
        }

        private double height() {
            return walk(0, 0, null).height();
        }

        private void arrange(double x, double y, Map<String, Rect> places) {
            walk(x, y, places);
        }

        private Rect walk(double x, double y, @Nullable Map<String, Rect> places) {
            double[] widths = columnWidths();
            double top = y;
            double rowHeight = 0;
            double widest = 0;
            double left = x;
            int column = 0;
            for (Slot slot : ordered()) {
                boolean card = slot.kind == Slot.Kind.CARD;
                if (column == widths.length || (card && column > 0)) {
                    top += rowHeight + kind.down;
                    left = x;
                    rowHeight = 0;
                    column = 0;
                }
                Rect cell = cellOf(slot);
                if (places != null) {
                    GridLayout.arrange(slot, left, top, places);
                }
                double taken = card ? cell.width() : widths[column];
                widest = Math.max(widest, left + taken - x);
                left += taken + kind.across;
                rowHeight = Math.max(rowHeight, cell.height());
                column = card ? widths.length : column + 1;
            }
            return new Rect(x, y, widest, top + rowHeight - y);
        }

        private double[] columnWidths() {
            double[] widths = new double[columns()];
            int i = 0;
            for (Slot slot : slots) {
                if (slot.kind != Slot.Kind.CARD) {
                    int column = i++ % widths.length;
                    widths[column] = Math.max(widths[column], cellOf(slot).width());
                }
            }
            return widths;
        }
    }
}
