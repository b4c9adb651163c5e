package vpcanvas.analysis.recipe;

import org.jspecify.annotations.Nullable;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// A block, and the one of the same size in its place; null if none was free.
record Moved(Cidr from, @Nullable Cidr to) {

    /// The address as far into the new block as it was into the old one. Between networks of equal
    /// length the bits in which they differ are all that changes.
    Ip move(Ip address) {
        if (to == null) {
            return address;
        }
        return new Ip(
                address.family(),
                address.high() ^ from.network().high() ^ to.network().high(),
                address.low() ^ from.network().low() ^ to.network().low());
    }

    /// A block inside the old one, as far into the new one.
    @Nullable Cidr move(Cidr block) {
        return to == null ? null : new Cidr(move(block.network()), block.length());
    }
}
