package vpcanvas.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Addresses and blocks drawn by chance from a seed, the same ones every time. Half of them come
/// from a few neighbouring networks, as otherwise no two would ever meet.
final class Draw {
    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long number() {
        return random.nextLong();
    }

    Family family() {
        return random.nextBoolean() ? Family.IPV4 : Family.IPV6;
    }

    Ip ip(Family family) {
        boolean crowded = random.nextBoolean();
        return switch (family) {
            case IPV4 -> new Ip(family, 0, crowded ? 0x0a00_0000L + below(2048) : number() >>> 32);
            case IPV6 ->
                    crowded
                            ? new Ip(family, 0x2001_0db8_0000_0000L, below(2048))
                            : new Ip(family, sparse(), sparse());
        };
    }

    Cidr block(Family family) {
        int length = random.nextBoolean() ? below(family.bits() + 1) : family.bits() - below(13);
        return Cidr.canonical(ip(family) + "/" + length).cidr();
    }

    Cidr block() {
        return block(family());
    }

    /// A block of at most the size of `within`, inside it.
    Cidr blockIn(Cidr within) {
        Cidr block = within;
        int halvings = below(within.family().bits() - within.length() + 1);
        for (int i = 0; i < halvings; i++) {
            block = block.halves().get(below(2));
        }
        return block;
    }

    List<Cidr> blocksIn(Cidr within, int atMost) {
        List<Cidr> blocks = new ArrayList<>();
        int count = below(atMost + 1);
        for (int i = 0; i < count; i++) {
            blocks.add(blockIn(within));
        }
        return blocks;
    }

    // 64 bits with many zero groups, which is what IPv6 text is about.
    private long sparse() {
        long bits = 0;
        for (int i = 0; i < 4; i++) {
            bits = bits << 16 | (random.nextBoolean() ? 0 : below(0x10000));
        }
        return bits;
    }
}
