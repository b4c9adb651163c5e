package vpcanvas.net;

/// Writes an address in its one canonical form, so that equal addresses are equal text: dotted
/// decimal for IPv4, [RFC 5952](https://www.rfc-editor.org/rfc/rfc5952) for IPv6. Addresses of
/// ::ffff:0:0/96 end in dotted decimal, as section 5 asks. Those of the NAT64 prefix
/// 64:ff9b::/96 stay hexadecimal, or that route would read 64:ff9b::0.0.0.0/96.
final class IpWriter {
    private static final long MAPPED = 0xffffL << 32;

    private IpWriter() {}

    static String write(Ip ip) {
        return switch (ip.family()) {
            case IPV4 -> dotted(ip.low());
            case IPV6 -> ipv6(ip.high(), ip.low());
        };
    }

    private static String ipv6(long high, long low) {
        if (high == 0 && (low & ~0xffff_ffffL) == MAPPED) {
            return "::ffff:" + dotted(low & 0xffff_ffffL);
        }
        int[] groups = new int[8];
        for (int i = 0; i < 4; i++) {
            groups[i] = (int) (high >>> (48 - 16 * i)) & 0xffff;
            groups[i + 4] = (int) (low >>> (48 - 16 * i)) & 0xffff;
        }
        int start = longestZeros(groups);
        int zeros = zerosFrom(groups, start);
        // RFC 5952, 4.2.2: :: does not stand for a single group.
        if (zeros < 2) {
            return hex(groups, 0, 8);
        }
        return hex(groups, 0, start) + "::" + hex(groups, start + zeros, 8);
    }

    private static String dotted(long address) {
        return (address >>> 24)
                + "."
                + (address >>> 16 & 0xff)
                + "."
                + (address >>> 8 & 0xff)
                + "."
                + (address & 0xff);
    }

    // Of equal runs the first counts (RFC 5952, 4.2.3).
    private static int longestZeros(int[] groups) {
        int best = 0;
        for (int i = 1; i < groups.length; i++) {
            if (zerosFrom(groups, i) > zerosFrom(groups, best)) {
                best = i;
            }
        }
        return best;
    }

    private static int zerosFrom(int[] groups, int start) {
        int end = start;
        while (end < groups.length && groups[end] == 0) {
            end++;
        }
        return end - start;
    }

    private static String hex(int[] groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}
