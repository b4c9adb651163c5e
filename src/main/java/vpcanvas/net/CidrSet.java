package vpcanvas.net;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A set of addresses, written as the fewest CIDR blocks that cover it: sorted, disjoint, and no
/// two of them the halves of one block. Equal sets of addresses therefore have equal blocks.
public final class CidrSet {
    private static final CidrSet EMPTY = new CidrSet(List.of());

    private final List<Cidr> blocks;

    private CidrSet(List<Cidr> canonical) {
        blocks = List.copyOf(canonical);
    }

    public static CidrSet empty() {
        return EMPTY;
    }

    /// The addresses of all these blocks, which may overlap and come in any order.
    ///
    /// One pass over the sorted blocks with a stack. A block sorts right before those inside it,
    /// so only the top can contain the next block, and only the top two can be halves of one.
    public static CidrSet of(Collection<Cidr> blocks) {
        Deque<Cidr> stack = new ArrayDeque<>();
        for (Cidr block : blocks.stream().sorted().toList()) {
            if (stack.isEmpty() || !stack.peekLast().contains(block)) {
                push(stack, block);
            }
        }
        return new CidrSet(List.copyOf(stack));
    }

    private static void push(Deque<Cidr> stack, Cidr block) {
        Optional<Cidr> parent = block.parent();
        if (parent.isPresent() && !stack.isEmpty() && parent.equals(stack.peekLast().parent())) {
            stack.removeLast();
            push(stack, parent.get());
        } else {
            stack.addLast(block);
        }
    }

    /// The addresses that are in this set, in the other, or in both.
    public CidrSet union(CidrSet other) {
        List<Cidr> both = new ArrayList<>(blocks);
        both.addAll(other.blocks);
        return of(both);
    }

    /// The addresses of this set that are not in the other.
    public CidrSet subtract(CidrSet other) {
        List<Cidr> left = new ArrayList<>();
        for (Cidr block : blocks) {
            other.cutFrom(block, left);
        }
        return new CidrSet(left);
    }

    // Halving until a half is all free or all taken gives the fewest blocks, in order, at once; a
    // block with a hole of one address takes one step for each bit between the two lengths.
    private void cutFrom(Cidr block, List<Cidr> left) {
        if (!overlaps(block)) {
            left.add(block);
        } else if (!contains(block)) {
            for (Cidr half : block.halves()) {
                cutFrom(half, left);
            }
        }
    }

    public boolean contains(Ip address) {
        int index = BlockSearch.floor(blocks, address);
        return index >= 0 && blocks.get(index).contains(address);
    }

    /// Whether every address of the block is in this set. Since halves are merged, one block of the
    /// set must then contain it whole.
    public boolean contains(Cidr block) {
        int index = BlockSearch.floor(blocks, block.first());
        return index >= 0 && blocks.get(index).contains(block);
    }

    /// Whether at least one address of the block is in this set.
    public boolean overlaps(Cidr block) {
        int index = BlockSearch.floor(blocks, block.last());
        return index >= 0 && blocks.get(index).overlaps(block);
    }

    /// The blocks in order.
    public List<Cidr> blocks() {
        return blocks;
    }

    /// The lowest block of prefix `length` inside `within` that this set leaves wholly free; none
    /// if there is no such block, also if `length` is shorter than that of `within`.
    ///
    /// Walks from obstacle to obstacle, not from candidate to candidate. A candidate and what is in
    /// its way are nested, so the next one starts right after the larger of the two. Each block of
    /// the set is passed once.
    ///
    /// @throws AddressException if `length` is above the number of bits of the family
    public Optional<Cidr> firstFree(Cidr within, int length) {
        if (length < within.length()) {
            return Optional.empty();
        }
        Cidr candidate = new Cidr(within.first(), length);
        int next = Math.max(0, BlockSearch.floor(blocks, candidate.first()));
        while (true) {
            next = firstEndingIn(candidate.first(), next);
            if (next == blocks.size() || !blocks.get(next).overlaps(candidate)) {
                return Optional.of(candidate);
            }
            Cidr obstacle = blocks.get(next);
            Ip end = (obstacle.contains(candidate) ? obstacle : candidate).last();
            if (end.compareTo(within.last()) >= 0) {
                return Optional.empty();
            }
            candidate = new Cidr(end.next(), length);
        }
    }

    // The index, at or after `from`, of the first block that does not end before `address`.
    private int firstEndingIn(Ip address, int from) {
        int index = from;
        while (index < blocks.size() && blocks.get(index).last().compareTo(address) < 0) {
            index++;
        }
        return index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CidrSet set && blocks.equals(set.blocks);
    }

    @Override
    public int hashCode() {
        return blocks.hashCode();
    }

    /// The blocks in brackets, such as `[10.0.0.0/16, 2001:db8::/64]`.
    @Override
    public String toString() {
        return blocks.toString();
    }
}
