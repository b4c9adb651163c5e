package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// The sorted sweep against looking at every pair.
class OverlapSweepTest {

    @Test
    void theSweepFindsThePairsThatLookingAtAllFinds() {
        for (int seed = 0; seed < 200; seed++) {
            List<OverlapSweep.Owned<Integer>> blocks = blocks(new Random(seed));
            Set<String> naive = new TreeSet<>();
            for (int i = 0; i < blocks.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (blocks.get(i).block().overlaps(blocks.get(j).block())) {
                        naive.add(j + "-" + i);
                    }
                }
            }
            Set<String> swept = new TreeSet<>();
            OverlapSweep.overlaps(
                    blocks,
                    (a, b) ->
                            swept.add(
                                    Math.min(a.owner(), b.owner())
                                            + "-"
                                            + Math.max(a.owner(), b.owner())));
            assertEquals(naive, swept, "seed " + seed);
        }
    }

    private static List<OverlapSweep.Owned<Integer>> blocks(Random random) {
        List<OverlapSweep.Owned<Integer>> blocks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int length = 16 + random.nextInt(9);
            long network =
                    (10L << 24) + ((long) random.nextInt(1 << (length - 14)) << (32 - length));
            blocks.add(
                    new OverlapSweep.Owned<>(new Cidr(new Ip(Family.IPV4, 0, network), length), i));
        }
        return blocks;
    }
}
