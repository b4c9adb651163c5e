package vpcanvas.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.commons.net.util.SubnetUtils;
import org.apache.commons.net.util.SubnetUtils6;
import org.junit.jupiter.api.Test;

/// Block arithmetic against two other opinions: plain whole numbers, and Apache Commons Net.
class CidrArithmeticTest {
    private static final long SEED = 4632;
    private static final int ROUNDS = 1000;

    private final Draw draw = new Draw(SEED);

    @Test
    void firstLastAndSizeAgreeWithWholeNumbers() {
        for (int i = 0; i < ROUNDS; i++) {
            Cidr block = draw.block();
            String what = "seed " + SEED + ": " + block;
            assertEquals(Naive.first(block), Naive.number(block.first()), what);
            assertEquals(Naive.last(block), Naive.number(block.last()), what);
            assertEquals(Naive.size(block), block.size(), what);
        }
    }

    @Test
    void containmentAndOverlapAgreeWithWholeNumbers() {
        int met = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Cidr block = draw.block();
            Cidr other = draw.block();
            Ip address = draw.ip(draw.family());
            String what = "seed " + SEED + ": " + block + ", " + other + ", " + address;
            assertEquals(Naive.contains(block, address), block.contains(address), what);
            assertEquals(Naive.contains(block, other), block.contains(other), what);
            assertEquals(Naive.overlaps(block, other), block.overlaps(other), what);
            assertEquals(block.overlaps(other), other.overlaps(block), what);
            met += block.overlaps(other) ? 1 : 0;
        }
        assertTrue(met > ROUNDS / 20, "seed " + SEED + ": only " + met + " pairs overlapped");
    }

    @Test
    void theAddressesJustOutsideABlockAreOutside() {
        for (int i = 0; i < ROUNDS; i++) {
            Cidr block = draw.block();
            String what = "seed " + SEED + ": " + block;
            assertTrue(block.contains(block.first()) && block.contains(block.last()), what);
            if (Naive.first(block).signum() > 0) {
                assertEquals(false, block.contains(block.first().plus(-1)), what);
            }
            if (Naive.last(block).bitCount() < block.family().bits()) {
                assertEquals(false, block.contains(block.last().next()), what);
            }
        }
    }

    @Test
    void halvesPartitionTheirBlock() {
        for (int i = 0; i < ROUNDS; i++) {
            Cidr block = draw.block();
            if (block.length() == block.family().bits()) {
                continue;
            }
            String what = "seed " + SEED + ": " + block;
            List<Cidr> halves = block.halves();
            assertEquals(block.first(), halves.getFirst().first(), what);
            assertEquals(halves.getFirst().last().next(), halves.getLast().first(), what);
            assertEquals(block.last(), halves.getLast().last(), what);
            assertEquals(Optional.of(block), halves.getFirst().parent(), what);
            assertEquals(Optional.of(block), halves.getLast().parent(), what);
        }
    }

    @Test
    void ipv4AgreesWithCommonsNet() {
        for (int i = 0; i < ROUNDS; i++) {
            Cidr block = draw.block(Family.IPV4);
            Ip address = draw.ip(Family.IPV4);
            SubnetUtils utils = new SubnetUtils(block.toString());
            utils.setInclusiveHostCount(true);
            var info = utils.getInfo();
            String what = "seed " + SEED + ": " + block + ", " + address;
            assertEquals(info.getNetworkAddress(), block.first().toString(), what);
            assertEquals(info.getBroadcastAddress(), block.last().toString(), what);
            assertEquals(info.getAddressCountLong(), block.size().longValueExact(), what);
            // Its range test leaves 0.0.0.0 out of every block.
            if (address.low() != 0) {
                assertEquals(info.isInRange(address.toString()), block.contains(address), what);
            }
        }
    }

    @Test
    void ipv6AgreesWithCommonsNet() {
        for (int i = 0; i < ROUNDS; i++) {
            Cidr block = draw.block(Family.IPV6);
            Ip address = draw.ip(Family.IPV6);
            var info = new SubnetUtils6(block.toString()).getInfo();
            String what = "seed " + SEED + ": " + block + ", " + address;
            assertEquals(Ip.parse(info.getLowAddress()), block.first(), what);
            assertEquals(Ip.parse(info.getHighAddress()), block.last(), what);
            assertEquals(info.getAddressCount(), block.size(), what);
            assertEquals(info.isInRange(address.toString()), block.contains(address), what);
        }
    }
}
