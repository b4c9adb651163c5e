package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Rect;

/// Sets the VPCs of a hub in columns around it: the hub stands in the middle of a corridor between two
/// rows, and every column borders on an aisle, so that each VPC is reached without running through
/// another. One or two VPCs of a hub that leads out of its Region stand on one side of it.
record SpokesLayout(Slot cluster) implements Arrangement {
    private static final double AISLE = 48;
    private static final double CORRIDOR = 64;
    private static final double DOWN = 32;

    /// How much wider than high a page is.
    private static final double PAGE = 1.5;

    /// As many spokes stand left and right of the hub only.
    private static final int MOST_IN_TWO_COLUMNS = 6;

    private static final int MOST_IN_FOUR_COLUMNS = 16;

    private Slot hub() {
        return cluster.children.getFirst();
    }

    private List<Slot> vpcs() {
        return cluster.children.stream().skip(1).filter(s -> s.kind != Slot.Kind.CARD).toList();
    }

    private List<Slot> cards() {
        return cluster.children.stream().filter(s -> s.kind == Slot.Kind.CARD).toList();
    }

    @Override
    public Rect walk(double x, double y, @Nullable Map<String, Rect> places) {
        boolean oneSided = vpcs().size() < 2 || (cluster.leadsOut && vpcs().size() == 2);
        List<List<Slot>> columns = oneSided ? List.of(vpcs()) : columns();
        int before = !oneSided ? columns.size() / 2 : cluster.mirrored ? 0 : 1;
        boolean apart = oneSided || columns.size() > 2;
        Rect all = new Columns(columns, before).walk(x, y, places);
        return apart ? all.union(cards(x, all.bottom() + DOWN, places)) : all;
    }

    /// The columns from left to right, each from top to bottom; cards stand above the last few.
    private List<List<Slot>> columns() {
        List<Slot> vpcs = vpcs();
        int count = vpcs.size();
        boolean two = count <= MOST_IN_TWO_COLUMNS;
        int wide = two ? 2 : count <= MOST_IN_FOUR_COLUMNS ? 4 : wide(vpcs);
        List<Slot> last = new ArrayList<>(two ? cards() : List.of());
        int rows = Math.ceilDiv(count + last.size(), wide);
        List<List<Slot>> columns = new ArrayList<>();
        for (int i = 0; i < wide; i++) {
            int from = Math.min(count, i * rows);
            int to = i == wide - 1 ? count : Math.min(count, from + rows);
            List<Slot> column = i == wide - 1 ? last : new ArrayList<>();
            column.addAll(vpcs.subList(from, to));
            columns.add(column);
        }
        return columns;
    }

    /// As many columns as give the shape of a page.
    private static int wide(List<Slot> vpcs) {
        double width = 0;
        double height = 0;
        for (Slot vpc : vpcs) {
            Rect cell = Arrangement.cellOf(vpc);
            width += cell.width() + AISLE;
            height += cell.height() + DOWN;
        }
        return even(Math.sqrt(vpcs.size() * PAGE * height / width));
    }

    private static int even(double value) {
        return Math.max(2, 2 * (int) Math.round(value / 2));
    }

    /// Cards beside each other; no size at all when there are none.
    private Rect cards(double x, double y, @Nullable Map<String, Rect> places) {
        Rect all = new Rect(x, cards().isEmpty() ? y - DOWN : y, 0, 0);
        double left = x;
        for (Slot card : cards()) {
            Rect cell = Arrangement.cellOf(card).moved(left, y);
            if (places != null) {
                Arrangement.arrange(card, left, y, places);
            }
            all = all.union(cell);
            left = cell.right() + DOWN;
        }
        return all;
    }

    /// Columns with the hub between two of them or beside the only one.
    private final class Columns {
        private final List<List<Slot>> columns;

        /// How many stand left of the hub.
        private final int before;

        private final double[] heights;

        Columns(List<List<Slot>> columns, int before) {
            this.columns = columns;
            this.before = before;
            int rows = columns.stream().mapToInt(List::size).max().orElse(0);
            heights = new double[rows];
            for (List<Slot> column : columns) {
                for (int i = 0; i < column.size(); i++) {
                    double height = Arrangement.cellOf(column.get(i)).height();
                    heights[i] = Math.max(heights[i], height);
                }
            }
        }

        Rect walk(double x, double y, @Nullable Map<String, Rect> places) {
            double left = x;
            double hubLeft = x;
            double bottom = y;
            for (int i = 0; i <= columns.size(); i++) {
                if (i == before) {
                    hubLeft = left;
                    left += Arrangement.cellOf(hub()).width();
                } else if (i > 0 && i < columns.size()) {
                    left += aisle();
                }
                if (i < columns.size()) {
                    Rect column = column(i, left, y, places);
                    bottom = Math.max(bottom, column.bottom());
                    left = column.right();
                }
            }
            Rect cell = Arrangement.cellOf(hub());
            double top = Math.max(y, middle(y) - cell.height() / 2);
            if (places != null) {
                Arrangement.arrange(hub(), hubLeft, top, places);
            }
            return new Rect(x, y, left - x, Math.max(bottom, top + cell.height()) - y);
        }

        /// Where gateways stand on borders there is room for them.
        private double aisle() {
            boolean gateways =
                    vpcs().stream()
                            .anyMatch(
                                    s ->
                                            s.kind == Slot.Kind.VPC_GATEWAY_LEFT
                                                    || s.kind == Slot.Kind.VPC_GATEWAY_RIGHT);
            return gateways ? 2 * AISLE : AISLE;
        }

        private int rowsAbove() {
            return Math.ceilDiv(heights.length, 2);
        }

        /// The middle of the corridor; of a single row its own.
        private double middle(double y) {
            if (heights.length < 2) {
                double height = heights.length == 0 ? 0 : heights[0];
                return y + Math.round(height / 16) * 8;
            }
            double below = y;
            for (int i = 0; i < rowsAbove(); i++) {
                below += heights[i] + DOWN;
            }
            return below - DOWN + CORRIDOR / 2;
        }

        private Rect column(int index, double x, double y, @Nullable Map<String, Rect> places) {
            List<Slot> column = columns.get(index);
            double width =
                    column.stream().mapToDouble(s -> Arrangement.cellOf(s).width()).max().orElse(0);
            double top = y;
            for (int i = 0; i < column.size(); i++) {
                top += i == rowsAbove() && i > 0 ? CORRIDOR - DOWN : 0;
                double own = Arrangement.cellOf(column.get(i)).width();
                if (places != null) {
                    double left = index < before ? x + width - own : x;
                    Arrangement.arrange(column.get(i), left, top, places);
                }
                top += heights[i] + DOWN;
            }
            return new Rect(x, y, width, Math.max(0, top - DOWN - y));
        }
    }
}
