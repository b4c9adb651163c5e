package vpcanvas.net;

/// The two address families of the internet protocol. An address of either is held as one 128-bit
/// number in two longs, IPv4 in the lowest 32 bits, so one arithmetic serves both.
public enum Family {
    IPV4("IPv4", 32),
    IPV6("IPv6", 128);

    private final String text;
    private final int bits;

    Family(String text, int bits) {
        this.text = text;
        this.bits = bits;
    }

    /// The length of an address in bits, which is also the longest prefix length.
    public int bits() {
        return bits;
    }

    /// The family as people write it: IPv4 or IPv6.
    @Override
    public String toString() {
        return text;
    }

    /// The upper 64 bits of the network mask of a prefix `length`, 0 to [#bits].
    long highMask(int length) {
        int ones = Math.min(64, 128 - bits + length);
        return leadingOnes(ones);
    }

    /// The lower 64 bits of the network mask of a prefix `length`, 0 to [#bits].
    long lowMask(int length) {
        int ones = Math.max(0, 128 - bits + length - 64);
        return leadingOnes(ones);
    }

    // A shift by 64 is a shift by 0 in Java, hence the first case.
    private static long leadingOnes(int count) {
        return count == 0 ? 0 : -1L << (64 - count);
    }
}
