package vpcanvas.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import vpcanvas.net.Cidr;

/// Finds overlapping blocks among many by one sorted sweep: of two CIDR blocks that overlap one
/// contains the other, so a stack of the blocks that are still open is all it takes. The cost is that
/// of sorting plus the number of overlapping pairs.
final class OverlapSweep {

    /// A block and who has it.
    record Owned<T>(Cidr block, T owner) {}

    private OverlapSweep() {}

    /// Calls `pair` with each two overlapping blocks, the wider (or, of equal ones, the earlier given)
    /// first.
    static <T> void overlaps(List<Owned<T>> blocks, BiConsumer<Owned<T>, Owned<T>> pair) {
        List<Owned<T>> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparing(Owned::block));
        Deque<Owned<T>> open = new ArrayDeque<>();
        for (Owned<T> next : sorted) {
            while (!open.isEmpty() && !open.getLast().block().contains(next.block())) {
                open.removeLast();
            }
            open.forEach(o -> pair.accept(o, next));
            open.addLast(next);
        }
    }

    /// Groups of blocks that hang together by containment, each group led by its widest block; blocks
    /// that overlap nothing make groups of one.
    static <T> List<List<Owned<T>>> groups(List<Owned<T>> blocks) {
        List<Owned<T>> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparing(Owned::block));
        List<List<Owned<T>>> groups = new ArrayList<>();
        for (Owned<T> next : sorted) {
            if (groups.isEmpty() || !groups.getLast().getFirst().block().contains(next.block())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(next);
        }
        return groups;
    }
}
