package vpcanvas.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstFreeTest {
    private static final long SEED = 1918;
    private static final Cidr TEN = Cidr.parse("10.0.0.0/8");

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/16, 10.0.0.0/16, 24,",
        "10.0.0.0/8, 10.0.0.0/16, 24,",
        "10.0.1.0/24, 10.0.0.0/16, 24, 10.0.0.0/24",
        "10.0.0.0/24, 10.0.0.0/16, 24, 10.0.1.0/24",
        "10.0.0.16/28, 10.0.0.0/16, 24, 10.0.1.0/24",
        "10.0.0.0/17, 10.0.0.0/16, 24, 10.0.128.0/24",
        "9.0.0.0/8, 10.0.0.0/16, 16, 10.0.0.0/16",
        "10.0.0.0/17, 10.0.0.0/16, 16,",
        "10.0.0.0/24, 10.0.0.0/16, 15,",
        "10.0.0.0/24, 10.0.0.0/24, 32,",
        "10.0.0.0/24, 255.255.255.255/32, 32, 255.255.255.255/32",
        "10.0.0.0/8, 2001:db8::/56, 64, 2001:db8::/64",
        "2001:db8::/60, 2001:db8::/56, 64, 2001:db8:0:10::/64",
        "::/1, ::/0, 128, 8000::/128",
        "ffff::/16, ffff:8000::/17, 64,",
    })
    void theLowestFreeBlockIsProposed(Cidr taken, Cidr within, int length, Cidr free) {
        assertEquals(
                Optional.ofNullable(free), CidrSet.of(List.of(taken)).firstFree(within, length));
    }

    @Test
    void aPrefixLengthBeyondTheFamilyIsRefused() {
        assertThrows(AddressException.class, () -> CidrSet.empty().firstFree(TEN, 33));
    }

    @Test
    void theProposalAgreesWithTryingEveryBlock() {
        Draw draw = new Draw(SEED);
        for (int i = 0; i < 300; i++) {
            Cidr network = i % 2 == 0 ? Cidr.parse("10.0.3.0/24") : Cidr.parse("2001:db8::/120");
            List<Cidr> taken = draw.blocksIn(network, 12);
            int length = network.family().bits() - draw.below(9);
            Cidr within = draw.blockIn(network);
            assertEquals(
                    tryEvery(taken, within, length),
                    CidrSet.of(taken).firstFree(within, length),
                    "seed " + SEED + ": /" + length + " in " + within + " beside " + taken);
        }
    }

    @Test
    void fiftyThousandTakenBlocksAreNoObstacle() {
        List<Cidr> taken = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            taken.add(new Cidr(TEN.first().plus(16L * i + 8), 29));
        }
        CidrSet set = CidrSet.of(taken);
        Cidr free = new Cidr(TEN.first().plus(16L * 50_000), 28);
        assertEquals(
                Optional.of(free),
                assertTimeout(Duration.ofSeconds(2), () -> set.firstFree(TEN, 28)));
    }

    private static Optional<Cidr> tryEvery(List<Cidr> taken, Cidr within, int length) {
        if (length < within.length()) {
            return Optional.empty();
        }
        long step = 1L << (within.family().bits() - length);
        for (long i = 0; i < within.size().longValueExact(); i += step) {
            Cidr candidate = new Cidr(within.first().plus(i), length);
            if (taken.stream().noneMatch(block -> Naive.overlaps(block, candidate))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
