package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.pcollections.IntTreePMap;
import vpcanvas.model.Rect;

/// Rectangles with what stands for them, found by where they lie. A value: one more or one less makes
/// another one that shares the rest.
///
/// A hierarchy of uniform grids, each four times as coarse as the one before; a rectangle lies in the
/// finest grid of which it takes four cells at most. A plain grid has no good cell size for tiles and
/// Regions at once, and trees that balance themselves would depend on the order of what is put in.
final class Cells<T> {
    private static final double FINEST = 256;
    private static final double COARSER = 4;
    private static final int LEVELS = 7;

    private record Entry<T>(Rect area, T what) {}

    /// The cells of one level that a rectangle takes.
    private record Range(int left, int top, int right, int bottom) {
        static Range of(Rect area, int level) {
            double side = side(level);
            return new Range(
                    (int) Math.floor(area.x() / side),
                    (int) Math.floor(area.y() / side),
                    (int) Math.floor(area.right() / side),
                    (int) Math.floor(area.bottom() / side));
        }

        long cells() {
            return (right - left + 1L) * (bottom - top + 1L);
        }
    }

    private final List<IntTreePMap<List<Entry<T>>>> levels;

    private Cells(List<IntTreePMap<List<Entry<T>>>> levels) {
        this.levels = levels;
    }

    static <T> Cells<T> empty() {
        List<IntTreePMap<List<Entry<T>>>> none = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            none.add(IntTreePMap.empty());
        }
        return new Cells<>(none);
    }

    private static double side(int level) {
        return FINEST * Math.pow(COARSER, level);
    }

    private static int levelOf(Rect area) {
        double size = Math.max(area.width(), area.height());
        int level = 0;
        while (level < LEVELS - 1 && side(level) < size) {
            level++;
        }
        return level;
    }

    /// Cells that are many thousands apart may share a key; their rectangles tell them apart.
    private static int key(int across, int down) {
        return (across & 0xFFFF) << 16 | (down & 0xFFFF);
    }

    Cells<T> plus(Rect area, T what) {
        return changed(
                area,
                there -> {
                    List<Entry<T>> more = new ArrayList<>(there.size() + 1);
                    more.addAll(there);
                    more.add(new Entry<>(area, what));
                    return more;
                });
    }

    /// Without one that is equal, if there is any.
    Cells<T> minus(Rect area, T what) {
        Entry<T> gone = new Entry<>(area, what);
        return changed(
                area,
                there -> {
                    List<Entry<T>> fewer = new ArrayList<>(there);
                    fewer.remove(gone);
                    return fewer;
                });
    }

    private Cells<T> changed(Rect area, java.util.function.UnaryOperator<List<Entry<T>>> change) {
        int level = levelOf(area);
        Range range = Range.of(area, level);
        IntTreePMap<List<Entry<T>>> cells = levels.get(level);
        for (int x = range.left; x <= range.right; x++) {
            for (int y = range.top; y <= range.bottom; y++) {
                List<Entry<T>> after = change.apply(cells.getOrDefault(key(x, y), List.of()));
                cells =
                        after.isEmpty()
                                ? cells.minus((Object) key(x, y))
                                : cells.plus(key(x, y), after);
            }
        }
        List<IntTreePMap<List<Entry<T>>>> next = new ArrayList<>(levels);
        next.set(level, cells);
        return new Cells<>(next);
    }

    /// Whatever shares some area with a rectangle, each once, in no order that means anything.
    void near(Rect area, BiConsumer<Rect, T> each) {
        for (int level = 0; level < LEVELS; level++) {
            IntTreePMap<List<Entry<T>>> cells = levels.get(level);
            if (!cells.isEmpty()) {
                near(area, level, cells, each);
            }
        }
    }

    private void near(
            Rect area, int level, IntTreePMap<List<Entry<T>>> cells, BiConsumer<Rect, T> each) {
        Range range = Range.of(area, level);
        if (range.cells() > cells.size()) {
            for (var cell : cells.entrySet()) {
                int x = cell.getKey() >> 16;
                int y = (short) (int) cell.getKey();
                report(cell.getValue(), area, range, level, x, y, each);
            }
            return;
        }
        for (int x = range.left; x <= range.right; x++) {
            for (int y = range.top; y <= range.bottom; y++) {
                List<Entry<T>> entries = cells.get(key(x, y));
                if (entries != null) {
                    report(entries, area, range, level, x, y, each);
                }
            }
        }
    }

    /// One that takes several cells is told of in the first that it shares with what is asked for.
    private static <T> void report(
            List<Entry<T>> entries,
            Rect area,
            Range range,
            int level,
            int x,
            int y,
            BiConsumer<Rect, T> each) {
        for (int i = 0; i < entries.size(); i++) {
            Entry<T> entry = entries.get(i);
            if (entry.area.intersects(area)) {
                Range own = Range.of(entry.area, level);
                boolean first =
                        (short) Math.max(own.left, range.left) == (short) x
                                && (short) Math.max(own.top, range.top) == (short) y;
                if (first) {
                    each.accept(entry.area, entry.what);
                }
            }
        }
    }
}
