package vpcanvas.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Rect;

/// Sets slots into a plain grid: as many columns as rows, each column as wide as its widest cell, each
/// row as high as its highest; cards come last and begin a row of their own.
record GridLayout(List<Slot> slots, Slot.Kind kind) implements Arrangement {

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

    @Override
    public Rect walk(double x, double y, @Nullable Map<String, Rect> places) {
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
            Rect cell = Arrangement.cellOf(slot);
            if (places != null) {
                Arrangement.arrange(slot, left, top, places);
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
                widths[column] = Math.max(widths[column], Arrangement.cellOf(slot).width());
            }
        }
        return widths;
    }
}
