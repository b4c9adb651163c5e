package vpcanvas.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Sets of blocks against sets of single addresses, in networks small enough to list.
class CidrSetTest {
    private static final long SEED = 1519;
    private static final int ROUNDS = 200;
    private static final List<Cidr> NETWORKS =
            List.of(Cidr.parse("10.0.3.0/24"), Cidr.parse("2001:db8::ff00/120"));

    private final Draw draw = new Draw(SEED);

    @Test
    void twoAdjacentHalvesBecomeOneBlock() {
        assertEquals("[10.0.0.0/16]", set("10.0.128.0/17", "10.0.0.0/17").toString());
        assertEquals(
                "[10.0.0.0/22]",
                set("10.0.0.0/23", "10.0.2.0/24", "10.0.3.0/25", "10.0.3.128/25").toString());
        assertEquals("[0.0.0.0/0]", set("0.0.0.0/1", "128.0.0.0/1").toString());
    }

    @Test
    void adjacentBlocksThatAreNoHalvesOfOneStayApart() {
        assertEquals("[10.0.1.0/24, 10.0.2.0/24]", set("10.0.2.0/24", "10.0.1.0/24").toString());
    }

    @Test
    void aBlockInsideAnotherAddsNothing() {
        assertEquals("[10.0.0.0/8]", set("10.1.0.0/16", "10.0.0.0/8", "10.0.0.0/8").toString());
    }

    @Test
    void bothFamiliesLiveInOneSet() {
        CidrSet both = set("::/0", "0.0.0.0/0");
        assertEquals("[0.0.0.0/0, ::/0]", both.toString());
        assertEquals(set("::/0"), both.subtract(set("0.0.0.0/0")));
    }

    @Test
    void nothingIsInTheEmptySet() {
        Cidr block = Cidr.parse("10.0.0.0/24");
        assertEquals(CidrSet.empty(), CidrSet.of(List.of()));
        assertFalse(CidrSet.empty().contains(block));
        assertFalse(CidrSet.empty().contains(block.first()));
        assertFalse(CidrSet.empty().overlaps(block));
        assertEquals(CidrSet.empty(), set("10.0.0.0/25").subtract(set("10.0.0.0/24")));
    }

    @Test
    void cuttingASubnetOutOfAVpcLeavesTheFewestBlocks() {
        assertEquals(
                "[10.0.0.0/24, 10.0.2.0/23, 10.0.4.0/22]",
                set("10.0.0.0/21").subtract(set("10.0.1.0/24")).toString());
    }

    @Test
    void equalAddressesMakeEqualSets() {
        CidrSet halves = set("10.0.0.0/25", "10.0.0.128/25");
        CidrSet whole = set("10.0.0.0/24");
        assertEquals(whole, halves);
        assertEquals(whole.hashCode(), halves.hashCode());
        assertNotEquals(whole, set("10.0.1.0/24"));
    }

    @Test
    void unionAndSubtractionAgreeWithSingleAddresses() {
        for (Cidr network : NETWORKS) {
            for (int i = 0; i < ROUNDS; i++) {
                List<Cidr> left = draw.blocksIn(network, 8);
                List<Cidr> right = draw.blocksIn(network, 8);
                String what = "seed " + SEED + ": " + left + " and " + right;
                CidrSet a = CidrSet.of(left);
                CidrSet b = CidrSet.of(right);
                Set<Ip> union = addresses(left);
                union.addAll(addresses(right));
                assertIsExactly(union, a.union(b), what);
                Set<Ip> rest = addresses(left);
                rest.removeAll(addresses(right));
                assertIsExactly(rest, a.subtract(b), what);
            }
        }
    }

    @Test
    void membershipAgreesWithSingleAddresses() {
        for (Cidr network : NETWORKS) {
            for (int i = 0; i < ROUNDS; i++) {
                List<Cidr> blocks = draw.blocksIn(network, 8);
                Set<Ip> members = addresses(blocks);
                CidrSet set = CidrSet.of(blocks);
                Cidr asked = draw.blockIn(network);
                Set<Ip> askedFor = addresses(List.of(asked));
                String what = "seed " + SEED + ": " + asked + " in " + blocks;
                assertEquals(members.containsAll(askedFor), set.contains(asked), what);
                assertEquals(!Collections.disjoint(members, askedFor), set.overlaps(asked), what);
                assertEquals(members.contains(asked.first()), set.contains(asked.first()), what);
            }
        }
    }

    @Test
    void theOrderOfTheBlocksGivenDoesNotMatter() {
        for (int i = 0; i < ROUNDS; i++) {
            List<Cidr> blocks = draw.blocksIn(NETWORKS.getFirst(), 12);
            List<Cidr> shuffled = new ArrayList<>(blocks);
            Collections.shuffle(shuffled, new Random(SEED + i));
            assertEquals(CidrSet.of(blocks), CidrSet.of(shuffled), "seed " + SEED + ": " + blocks);
        }
    }

    private static void assertIsExactly(Set<Ip> addresses, CidrSet set, String what) {
        List<Cidr> blocks = set.blocks();
        assertEquals(addresses, addresses(blocks), what);
        for (int i = 1; i < blocks.size(); i++) {
            Cidr before = blocks.get(i - 1);
            Cidr block = blocks.get(i);
            assertTrue(before.last().compareTo(block.first()) < 0, what);
            assertNotEquals(before.parent(), block.parent(), what);
        }
    }

    private static Set<Ip> addresses(List<Cidr> blocks) {
        Set<Ip> addresses = new TreeSet<>();
        for (Cidr block : blocks) {
            for (long i = 0; i < block.size().longValueExact(); i++) {
                addresses.add(block.first().plus(i));
            }
        }
        return addresses;
    }

    private static CidrSet set(String... blocks) {
        return CidrSet.of(Stream.of(blocks).map(Cidr::parse).toList());
    }
}
