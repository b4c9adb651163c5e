package vpcanvas.net;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// A CIDR block: all addresses that share the first `length` bits of `network`, whose other bits
/// are zero. Blocks sort by network, then the larger block first, so a block comes right before
/// those inside it. Two blocks are nested or disjoint, never partly overlapping.
public record Cidr(Ip network, int length) implements Comparable<Cidr> {

    /// What became of a typed block: the block, and whether host bits were `cleared` from it.
    public record Canonical(Cidr cidr, boolean cleared) {}

    /// @throws AddressException if the length is not one of the family, or host bits are set
    public Cidr {
        Family family = network.family();
        if (length < 0 || length > family.bits()) {
            throw new AddressException(
                    "an " + family + " prefix length is 0 to " + family.bits() + ", not " + length);
        }
        Ip first = masked(network, length);
        if (!first.equals(network)) {
            String block = first + "/" + length;
            throw new AddressException(
                    network + "/" + length + " has host bits set; the block is " + block);
        }
    }

    /// Reads a block such as 10.0.0.0/24 strictly: host bits, leading zeros and white space are
    /// refused.
    ///
    /// @throws AddressException if `text` is not a block; it says why
    public static Cidr parse(String text) {
        CidrText read = CidrText.read(text);
        return new Cidr(read.address(), read.length());
    }

    /// Reads a block as
    /// [AWS does](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html): host bits
    /// are cleared, so that 100.68.0.18/18 becomes 100.68.0.0/18. Whatever else is malformed is
    /// refused.
    ///
    /// @throws AddressException if `text` is not a block; it says why
    public static Canonical canonical(String text) {
        CidrText read = CidrText.read(text);
        Cidr block = around(read.address(), read.length());
        return new Canonical(block, !block.network.equals(read.address()));
    }

    /// The block of this one address: a /32 or /128.
    public static Cidr host(Ip address) {
        return new Cidr(address, address.family().bits());
    }

    /// Whether the address lies in this block.
    public boolean contains(Ip address) {
        return family() == address.family() && agrees(address, length);
    }

    /// Whether the other block lies in this one; a block contains itself.
    public boolean contains(Cidr other) {
        return length <= other.length && contains(other.network);
    }

    /// Whether the blocks share an address, which they do when one contains the other.
    public boolean overlaps(Cidr other) {
        return family() == other.family() && agrees(other.network, Math.min(length, other.length));
    }

    /// The first address, which is the network itself.
    public Ip first() {
        return network;
    }

    /// The last address: all host bits set.
    public Ip last() {
        Family family = family();
        return new Ip(
                family,
                network.high() | ~family.highMask(length),
                network.low() | ~family.lowMask(length));
    }

    /// The number of addresses, first and last included.
    public BigInteger size() {
        return BigInteger.TWO.pow(family().bits() - length);
    }

    public Family family() {
        return network.family();
    }

    /// Whether this is the default destination, 0.0.0.0/0 or ::/0.
    public boolean isDefault() {
        return length == 0;
    }

    /// The block twice as large that contains this one; none for 0.0.0.0/0 and ::/0.
    public Optional<Cidr> parent() {
        return isDefault() ? Optional.empty() : Optional.of(around(network, length - 1));
    }

    /// The smallest block that contains this one and another.
    ///
    /// @throws AddressException if the other one is of another family
    public Cidr spanning(Cidr other) {
        if (family() != other.family()) {
            throw new AddressException(this + " and " + other + " are of two families");
        }
        long high = network.high() ^ other.network.high();
        long low = network.low() ^ other.network.low();
        int zeros =
                high != 0
                        ? Long.numberOfLeadingZeros(high)
                        : Long.SIZE + Long.numberOfLeadingZeros(low);
        int alike = zeros - (Family.IPV6.bits() - family().bits());
        return around(network, Math.min(alike, Math.min(length, other.length)));
    }

    /// The two blocks half as large, lower one first.
    ///
    /// @throws AddressException if this is a single address
    public List<Cidr> halves() {
        if (length == family().bits()) {
            throw new AddressException(this + " is a single address and has no halves");
        }
        return List.of(new Cidr(network, length + 1), around(last(), length + 1));
    }

    @Override
    public int compareTo(Cidr other) {
        int byNetwork = network.compareTo(other.network);
        return byNetwork != 0 ? byNetwork : Integer.compare(length, other.length);
    }

    /// The block as [#parse] reads it, such as 10.0.0.0/24.
    @Override
    public String toString() {
        return network + "/" + length;
    }

    private boolean agrees(Ip address, int bits) {
        long high = (network.high() ^ address.high()) & family().highMask(bits);
        long low = (network.low() ^ address.low()) & family().lowMask(bits);
        return (high | low) == 0;
    }

    private static Cidr around(Ip address, int length) {
        return new Cidr(masked(address, length), length);
    }

    private static Ip masked(Ip address, int length) {
        Family family = address.family();
        return new Ip(
                family,
                address.high() & family.highMask(length),
                address.low() & family.lowMask(length));
    }
}
