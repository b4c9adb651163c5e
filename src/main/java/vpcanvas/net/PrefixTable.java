package vpcanvas.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Longest-prefix match: which of the destinations of a route table an address falls under, the
/// most specific first. Several entries may have one block; they keep the order they were given in.
///
/// A sorted array of the distinct blocks, each linked to the smallest block around it. The match is
/// the last block that starts at or before the address, or one around that block; all candidates
/// follow on the same chain of links. A binary trie would visit up to 128 nodes for IPv6 where this
/// takes log n comparisons and a chain as long as blocks are nested, and arrays per length would
/// search each length of prefix in turn.
public final class PrefixTable<V> {

    /// One destination and what is said of it.
    public record Entry<V>(Cidr block, V value) {}

    // The entries of one block, and the node of the smallest block around it.
    private record Node<V>(Cidr block, List<Entry<V>> entries, @Nullable Node<V> around) {}

    private final List<Entry<V>> entries;
    private final List<Cidr> blocks;
    private final List<Node<V>> nodes;

    private PrefixTable(List<Entry<V>> entries, List<Node<V>> nodes) {
        this.entries = List.copyOf(entries);
        this.nodes = List.copyOf(nodes);
        this.blocks = nodes.stream().map(Node::block).toList();
    }

    /// The table of these entries, whose order decides between equal blocks alone.
    public static <V> PrefixTable<V> of(List<Entry<V>> entries) {
        Map<Cidr, List<Entry<V>>> byBlock = new TreeMap<>();
        for (Entry<V> entry : entries) {
            byBlock.computeIfAbsent(entry.block(), _ -> new ArrayList<>()).add(entry);
        }
        List<Node<V>> nodes = new ArrayList<>();
        Node<V> around = null;
        for (List<Entry<V>> same : byBlock.values()) {
            Cidr block = same.getFirst().block();
            // A block sorts right before those inside it: what encloses the next one is the one
            // before it or encloses that.
            while (around != null && !around.block().contains(block)) {
                around = around.around();
            }
            around = new Node<>(block, List.copyOf(same), around);
            nodes.add(around);
        }
        return new PrefixTable<>(entries, nodes);
    }

    /// All entries whose block contains the address: the longest prefix first, equal ones in the
    /// order given. Unmodifiable; a list is made only if the address lies in nested blocks.
    public List<Entry<V>> candidates(Ip address) {
        Node<V> longest = longest(address);
        if (longest == null) {
            return List.of();
        }
        if (longest.around() == null) {
            return longest.entries();
        }
        List<Entry<V>> found = new ArrayList<>();
        for (Node<V> node = longest; node != null; node = node.around()) {
            found.addAll(node.entries());
        }
        return Collections.unmodifiableList(found);
    }

    /// The first of the [#candidates].
    public Optional<Entry<V>> best(Ip address) {
        Node<V> longest = longest(address);
        return longest == null ? Optional.empty() : Optional.of(longest.entries().getFirst());
    }

    /// All entries in the order given.
    public List<Entry<V>> entries() {
        return entries;
    }

    private @Nullable Node<V> longest(Ip address) {
        int index = BlockSearch.floor(blocks, address);
        Node<V> node = index < 0 ? null : nodes.get(index);
        while (node != null && !node.block().contains(address)) {
            node = node.around();
        }
        return node;
    }
}
