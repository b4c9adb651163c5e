package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Rect;

/// Sets what a Region holds: each hub with its spokes beside the next, and below them in a plain grid
/// what is at no hub.
record RegionLayout(Slot region) implements Arrangement {
    private static final double ASIDE = 96;

    @Override
    public Rect walk(double x, double y, @Nullable Map<String, Rect> places) {
        Rect all = new Rect(x, y, 0, 0);
        List<Slot> others = new ArrayList<>();
        for (Slot slot : region.children) {
            if (slot.kind != Slot.Kind.CLUSTER) {
                others.add(slot);
                continue;
            }
            double left = all.width() > 0 ? all.right() + ASIDE : x;
            all = all.union(Arrangement.of(slot).walk(left, y, places));
        }
        if (others.isEmpty()) {
            return all;
        }
        double top = all.height() > 0 ? all.bottom() + region.kind.down : y;
        return all.union(new GridLayout(others, region.kind).walk(x, top, places));
    }
}
