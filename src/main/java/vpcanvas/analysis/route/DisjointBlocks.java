package vpcanvas.analysis.route;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import vpcanvas.net.Cidr;

/// Finds, among blocks that don't overlap one another, one that overlaps another block. A block sorts
/// right before what lies inside it, so only the neighbours on both sides can overlap: two look-ups
/// instead of a scan.
final class DisjointBlocks {
    private DisjointBlocks() {}

    static <V> Optional<V> overlapping(NavigableMap<Cidr, V> blocks, Cidr block) {
        Map.Entry<Cidr, V> before = blocks.floorEntry(block);
        if (before != null && before.getKey().overlaps(block)) {
            return Optional.of(before.getValue());
        }
        Map.Entry<Cidr, V> after = blocks.higherEntry(block);
        return after != null && after.getKey().overlaps(block)
                ? Optional.of(after.getValue())
                : Optional.empty();
    }
}
