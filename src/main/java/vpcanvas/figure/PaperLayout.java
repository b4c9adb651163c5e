package vpcanvas.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Rect;

/// Sets the paper: Regions in a grid; what is on-premises to the right of the only one, or below the
/// last of several. Gateways stand left of the corporate networks that they lead to.
record PaperLayout(Slot paper) implements Arrangement {
    private static final double BETWEEN = 176;
    private static final double DOWN = 64;
    private static final Rect NOTHING = new Rect(0, 0, 0, 0);

    @Override
    public Rect walk(double x, double y, @Nullable Map<String, Rect> places) {
        List<Slot> inside = paper.children.stream().filter(s -> !isPremises(s)).toList();
        Map<String, Rect> set = new TreeMap<>();
        Rect all = new GridLayout(inside, paper.kind).walk(x, y, set);
        Rect size = premises(0, 0, null);
        if (places != null) {
            places.putAll(set);
        }
        if (size.width() == 0) {
            return all;
        }
        long regions = inside.stream().filter(s -> s.kind == Slot.Kind.REGION).count();
        Rect corner = regions > 1 ? below(inside, set) : beside(all, size, hub(set));
        return all.union(premises(corner.x(), corner.y(), places));
    }

    private static boolean isPremises(Slot slot) {
        return slot.kind == Slot.Kind.CORPORATE || isGateway(slot);
    }

    private static boolean isGateway(Slot slot) {
        return slot.kind == Slot.Kind.HUB || slot.kind == Slot.Kind.TILE;
    }

    /// Below the rightmost of what is set, and what stands above and below that.
    private static Rect below(List<Slot> inside, Map<String, Rect> set) {
        List<Rect> all = inside.stream().map(s -> set.getOrDefault(s.key, NOTHING)).toList();
        Rect last = all.stream().max(Comparator.comparingDouble(Rect::right)).orElse(NOTHING);
        double bottom =
                all.stream()
                        .filter(r -> r.x() < last.right() && r.right() > last.x())
                        .mapToDouble(Rect::bottom)
                        .max()
                        .orElse(0);
        return new Rect(last.x(), bottom + DOWN, 0, 0);
    }

    /// Level with the hub, if there is one.
    private static Rect beside(Rect all, Rect size, @Nullable Rect hub) {
        double left = all.width() == 0 ? all.x() : all.right() + BETWEEN;
        double level = hub == null ? all.centre().y() : hub.centre().y();
        double down = Math.max(0, grid8(level - size.height() / 2 - all.y()));
        return new Rect(left, all.y() + down, 0, 0);
    }

    private @Nullable Rect hub(Map<String, Rect> set) {
        return paper.children.stream()
                .flatMap(r -> r.children.stream())
                .filter(c -> c.kind == Slot.Kind.CLUSTER)
                .map(c -> set.get(c.children.getFirst().key))
                .findFirst()
                .orElse(null);
    }

    private static double grid8(double value) {
        return Math.round(value / 8) * 8.0;
    }

    /// Two columns, each from top to bottom; no size at all without slots.
    private Rect premises(double x, double y, @Nullable Map<String, Rect> places) {
        Rect one = column(PaperLayout::isGateway, x, y, places);
        double left = one.width() == 0 ? x : one.right() + DOWN;
        Rect other = column(s -> s.kind == Slot.Kind.CORPORATE, left, y, places);
        return other.width() == 0 ? one : one.union(other);
    }

    private Rect column(
            Predicate<Slot> which, double x, double y, @Nullable Map<String, Rect> places) {
        Rect all = new Rect(x, y, 0, 0);
        double top = y;
        for (Slot slot : paper.children.stream().filter(which).toList()) {
            Rect cell = Arrangement.cellOf(slot).moved(x, top);
            if (places != null) {
                Arrangement.arrange(slot, x, top, places);
            }
            all = all.union(cell);
            top = cell.bottom() + DOWN;
        }
        return all;
    }
}
