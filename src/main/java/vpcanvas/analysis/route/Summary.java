package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;
import vpcanvas.net.PrefixTable;

/// Blocks that all lie behind one target, written as few destinations.
///
/// *Merging* loses nothing: two halves become the block that they make up, from the narrowest up.
/// *Covering* writes the smallest block around two neighbours for both, where nothing else lies in
/// it. The blocks in question are the inner nodes of the binary trie of the destinations, each the
/// smallest around a pair of neighbours in sorted order; taken from the narrowest up, each saves one
/// row, and one whose inside is not free has nothing free around it either.
final class Summary {
    /// One destination and the blocks that it stands for.
    ///
    /// @param exact whether the blocks fill the destination
    record Row(Cidr destination, List<Cidr> parts, boolean exact) {}

    private final NavigableMap<Cidr, Row> rows;
    private final PrefixTable<Row> byPrefix;
    private final long ipv4;

    private Summary(NavigableMap<Cidr, Row> rows) {
        this.rows = rows;
        this.ipv4 = rows.keySet().stream().filter(b -> b.family() == Family.IPV4).count();
        this.byPrefix =
                PrefixTable.of(
                        rows.values().stream()
                                .map(r -> new PrefixTable.Entry<>(r.destination(), r))
                                .toList());
    }

    /// The same addresses in fewer rows. Default routes are never made: they mean more than two halves.
    ///
    /// @param free whether a block may be written
    static Summary merged(Collection<Cidr> blocks, Predicate<Cidr> free) {
        NavigableMap<Cidr, Row> rows = new TreeMap<>();
        NavigableMap<Integer, List<Cidr>> byLength = new TreeMap<>(Comparator.reverseOrder());
        for (Cidr block : blocks) {
            if (rows.put(block, new Row(block, List.of(block), true)) == null) {
                byLength.computeIfAbsent(block.length(), _ -> new ArrayList<>()).add(block);
            }
        }
        while (!byLength.isEmpty()) {
            for (Cidr block : byLength.pollFirstEntry().getValue()) {
                Cidr whole = block.parent().orElse(block);
                if (!whole.isDefault() && free.test(whole) && join(rows, whole)) {
                    byLength.computeIfAbsent(whole.length(), _ -> new ArrayList<>()).add(whole);
                }
            }
        }
        return new Summary(rows);
    }

    /// Writes one row for two halves if both are there.
    private static boolean join(NavigableMap<Cidr, Row> rows, Cidr whole) {
        List<Cidr> halves = whole.halves();
        if (!halves.stream().allMatch(rows::containsKey)) {
            return false;
        }
        List<Cidr> parts = new ArrayList<>();
        for (Cidr half : halves) {
            parts.addAll(Objects.requireNonNull(rows.remove(half)).parts());
        }
        Row there = rows.get(whole);
        if (there != null) {
            parts.addAll(there.parts());
        }
        rows.put(whole, new Row(whole, List.copyOf(parts), true));
        return there == null;
    }

    /// At most so many rows of a family, if that can be had.
    ///
    /// @param alone whether nothing but these blocks lies in a block
    Summary covered(Family family, int room, Predicate<Cidr> alone) {
        NavigableMap<Cidr, Row> fewer = new TreeMap<>(rows);
        long left = count(family);
        for (Cidr cover : covers(family)) {
            if (left <= room) {
                break;
            }
            if (alone.test(cover)) {
                left -= absorb(fewer, cover);
            }
        }
        return new Summary(fewer);
    }

    /// Writes one row for all inside a block.
    ///
    /// @return how many rows are gone
    private static int absorb(NavigableMap<Cidr, Row> rows, Cidr cover) {
        List<Row> inside =
                rows.tailMap(cover, true).values().stream()
                        .takeWhile(r -> cover.contains(r.destination()))
                        .toList();
        boolean exact = rows.containsKey(cover);
        inside.forEach(r -> rows.remove(r.destination()));
        List<Cidr> parts = inside.stream().flatMap(r -> r.parts().stream()).toList();
        rows.put(cover, new Row(cover, parts, exact));
        return inside.size() - 1;
    }

    /// The smallest block around each pair of neighbours, the narrowest first.
    private List<Cidr> covers(Family family) {
        List<Cidr> covers = new ArrayList<>();
        Cidr before = null;
        for (Cidr block : rows.keySet()) {
            if (block.family() == family) {
                if (before != null) {
                    covers.add(before.spanning(block));
                }
                before = block;
            }
        }
        return covers.stream()
                .filter(c -> !c.isDefault())
                .distinct()
                .sorted(Comparator.comparingInt((Cidr c) -> -c.length()).thenComparing(c -> c))
                .toList();
    }

    long count(Family family) {
        return family == Family.IPV4 ? ipv4 : rows.size() - ipv4;
    }

    Collection<Cidr> blocks() {
        return rows.keySet();
    }

    Collection<Row> rows() {
        return rows.values();
    }

    /// The rows around a block and those inside it.
    Stream<Row> touching(Cidr block) {
        return Stream.concat(
                matching(block.first()).stream().filter(r -> r.destination().contains(block)),
                rows.tailMap(block, false).values().stream()
                        .takeWhile(r -> block.contains(r.destination())));
    }

    /// The rows for an address, the narrowest first.
    List<Row> matching(Ip address) {
        return byPrefix.candidates(address).stream().map(PrefixTable.Entry::value).toList();
    }
}
