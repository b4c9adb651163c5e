package vpcanvas.net;

/// One IPv4 or IPv6 address. It is a 128-bit number: an IPv4 address is `low`, 0 to 2^32 − 1, with
/// `high` 0; an IPv6 address is both, as unsigned numbers. IPv4 sorts before IPv6, then by number.
public record Ip(Family family, long high, long low) implements Comparable<Ip> {
    private static final long LAST_IPV4 = 0xffff_ffffL;

    /// @throws AddressException if an IPv4 address has more than 32 bits
    public Ip {
        if (family == Family.IPV4 && (high != 0 || low < 0 || low > LAST_IPV4)) {
            throw new AddressException(
                    "an IPv4 address is a number from 0 to 4294967295, not "
                            + Long.toUnsignedString(low)
                            + (high == 0 ? "" : " with bits above it"));
        }
    }

    /// Reads an address strictly: four decimal numbers without leading zeros, or the forms of
    /// [RFC 4291](https://www.rfc-editor.org/rfc/rfc4291#section-2.2), `::` and a dotted tail
    /// included. White space, scope ids and prefix lengths are refused.
    ///
    /// @throws AddressException if `text` is not an address; it says why
    public static Ip parse(String text) {
        return IpReader.read(text);
    }

    /// The address `count` further on, or back if `count` is negative.
    ///
    /// @throws AddressException if that is outside the family
    public Ip plus(long count) {
        return switch (family) {
            case IPV4 -> plus32(count);
            case IPV6 -> plus128(count);
        };
    }

    /// The address after this one.
    ///
    /// @throws AddressException if this is the last of its family
    public Ip next() {
        return plus(1);
    }

    private Ip plus32(long count) {
        if (count < -low || count > LAST_IPV4 - low) {
            throw outside(count);
        }
        return new Ip(family, 0, low + count);
    }

    private Ip plus128(long count) {
        long sum = low + count;
        boolean carry = count > 0 && Long.compareUnsigned(sum, low) < 0;
        boolean borrow = count < 0 && Long.compareUnsigned(sum, low) > 0;
        if ((carry && high == -1) || (borrow && high == 0)) {
            throw outside(count);
        }
        return new Ip(family, high + (carry ? 1 : 0) - (borrow ? 1 : 0), sum);
    }

    private AddressException outside(long count) {
        return new AddressException(
                "there is no " + family + " address " + count + " away from " + this);
    }

    @Override
    public int compareTo(Ip other) {
        if (family != other.family) {
            return family.compareTo(other.family);
        }
        return high != other.high
                ? Long.compareUnsigned(high, other.high)
                : Long.compareUnsigned(low, other.low);
    }

    /// The canonical form: dotted decimal, or
    /// [RFC 5952](https://www.rfc-editor.org/rfc/rfc5952#section-4). [#parse] reads it back.
    @Override
    public String toString() {
        return IpWriter.write(this);
    }
}
