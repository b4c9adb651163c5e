package vpcanvas.analysis.recipe;

import java.util.Optional;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Two blocks of two VPCs that share addresses.
record Overlap(Cidr one, Cidr other) {

    /// The first pair, in the order of the blocks.
    static Optional<Overlap> of(Vpc one, Vpc other) {
        return one.usableBlocks().stream()
                .flatMap(
                        a ->
                                other.usableBlocks().stream()
                                        .filter(a::overlaps)
                                        .map(b -> new Overlap(a, b)))
                .findFirst();
    }

    /// Such as `10.0.0.0/16 overlaps 10.0.0.0/16`.
    @Override
    public String toString() {
        return one + " overlaps " + other;
    }
}
