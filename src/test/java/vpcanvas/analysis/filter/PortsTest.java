package vpcanvas.analysis.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vpcanvas.model.PortRange;

/// Sets of ports against plain sets of bits.
class PortsTest {

    @Test
    void setsOfPortsAgreeWithSetsOfBits() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Ports one = some(random);
            Ports other = some(random);
            BitSet and = bits(one);
            and.and(bits(other));
            BitSet or = bits(one);
            or.or(bits(other));
            BitSet minus = bits(one);
            minus.andNot(bits(other));
            assertEquals(and, bits(one.and(other)), "seed " + seed);
            assertEquals(or, bits(one.or(other)), "seed " + seed);
            assertEquals(minus, bits(one.minus(other)), "seed " + seed);
            assertEquals(
                    bits(other).stream().allMatch(bits(one)::get),
                    one.containsAll(other),
                    "seed " + seed);
        }
    }

    private static Ports some(Random random) {
        return new Ports(
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> range(random)).toList());
    }

    private static PortRange range(Random random) {
        int from = random.nextInt(40);
        return new PortRange(from, from + random.nextInt(12));
    }

    private static BitSet bits(Ports ports) {
        BitSet bits = new BitSet();
        ports.ranges().forEach(r -> bits.set(r.from(), r.to() + 1));
        return bits;
    }

    @Test
    void rangesThatTouchAreOne() {
        assertEquals(
                "80-90, 443",
                new Ports(
                                List.of(
                                        new PortRange(443, 443),
                                        new PortRange(85, 90),
                                        new PortRange(80, 84)))
                        .toString());
    }

    @Test
    void aWholeOperatingSystemsPortsServeClients() {
        assertTrue(Ports.EPHEMERAL.servesClients());
        assertTrue(new Ports(List.of(new PortRange(49_152, 65_535))).servesClients());
        assertFalse(new Ports(List.of(new PortRange(1024, 40_000))).servesClients());
    }
}
