package vpcanvas.net;

import java.math.BigInteger;

/// Blocks worked out with whole numbers of any size, step by step as a textbook has it: slow, and
/// unlike the real thing in every line.
final class Naive {
    private Naive() {}

    static BigInteger number(Ip ip) {
        return unsigned(ip.high()).multiply(BigInteger.TWO.pow(64)).add(unsigned(ip.low()));
    }

    static BigInteger first(Cidr block) {
        BigInteger size = size(block);
        return number(block.network()).divide(size).multiply(size);
    }

    static BigInteger last(Cidr block) {
        return first(block).add(size(block)).subtract(BigInteger.ONE);
    }

    static BigInteger size(Cidr block) {
        return BigInteger.TWO.pow(block.network().family().bits() - block.length());
    }

    static boolean contains(Cidr block, Ip ip) {
        return block.network().family() == ip.family()
                && first(block).compareTo(number(ip)) <= 0
                && number(ip).compareTo(last(block)) <= 0;
    }

    static boolean contains(Cidr block, Cidr other) {
        return block.network().family() == other.network().family()
                && first(block).compareTo(first(other)) <= 0
                && last(other).compareTo(last(block)) <= 0;
    }

    static boolean overlaps(Cidr block, Cidr other) {
        return block.network().family() == other.network().family()
                && first(block).compareTo(last(other)) <= 0
                && first(other).compareTo(last(block)) <= 0;
    }

    /// All bits of the address as text, after the family: the block of an address begins like it.
    static String bits(Ip ip) {
        BigInteger above = BigInteger.TWO.pow(ip.family().bits());
        return ip.family() + above.add(number(ip)).toString(2).substring(1);
    }

    /// The bits that all addresses of the block begin with.
    static String bits(Cidr block) {
        int unused = block.network().family().bits() - block.length();
        String bits = bits(block.network());
        return bits.substring(0, bits.length() - unused);
    }

    private static BigInteger unsigned(long bits) {
        return new BigInteger(Long.toUnsignedString(bits));
    }
}
