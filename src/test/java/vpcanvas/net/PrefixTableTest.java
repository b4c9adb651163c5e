package vpcanvas.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vpcanvas.net.PrefixTable.Entry;

class PrefixTableTest {
    private static final long SEED = 1812;

    private static final PrefixTable<String> ROUTES =
            PrefixTable.of(
                    List.of(
                            route("0.0.0.0/0", "igw"),
                            route("10.0.0.0/8", "tgw"),
                            route("10.1.2.0/24", "pcx"),
                            route("10.0.0.0/16", "local"),
                            route("10.0.0.0/8", "vgw"),
                            route("2001:db8::/56", "local6")));

    @Test
    void theMostSpecificRouteWins() {
        assertEquals(Optional.of(route("10.0.0.0/16", "local")), best("10.0.255.255"));
        assertEquals(Optional.of(route("10.1.2.0/24", "pcx")), best("10.1.2.3"));
        assertEquals(Optional.of(route("10.0.0.0/8", "tgw")), best("10.1.3.0"));
        assertEquals(Optional.of(route("0.0.0.0/0", "igw")), best("11.0.0.0"));
        assertEquals(Optional.of(route("2001:db8::/56", "local6")), best("2001:db8:0:ff::1"));
    }

    @Test
    void candidatesGoFromLongestToShortestAndEqualOnesStayInOrder() {
        assertEquals(List.of("local", "tgw", "vgw", "igw"), candidates("10.0.0.1"));
        assertEquals(List.of("pcx", "tgw", "vgw", "igw"), candidates("10.1.2.255"));
        assertEquals(List.of("igw"), candidates("9.255.255.255"));
    }

    @Test
    void noRouteNoCandidate() {
        assertEquals(Optional.empty(), best("2001:db8:0:100::"));
        assertEquals(List.of(), candidates("::"));
        assertEquals(Optional.empty(), PrefixTable.of(List.of()).best(Ip.parse("10.0.0.1")));
    }

    @Test
    void theIpv4DefaultRouteCarriesNoIpv6() {
        PrefixTable<String> table = PrefixTable.of(List.of(route("0.0.0.0/0", "igw")));
        assertEquals(List.of(), table.candidates(Ip.parse("::1")));
    }

    @Test
    void entriesKeepTheOrderGivenAndNobodyChangesThem() {
        assertEquals(
                List.of("igw", "tgw", "pcx", "local", "vgw", "local6"),
                ROUTES.entries().stream().map(Entry::value).toList());
        var found = ROUTES.candidates(Ip.parse("10.0.0.1"));
        assertThrows(UnsupportedOperationException.class, found::removeFirst);
    }

    @Test
    void aMatchAgreesWithLookingAtEveryRoute() {
        Draw draw = new Draw(SEED);
        List<Entry<Integer>> entries = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            entries.add(new Entry<>(draw.block(), i));
        }
        PrefixTable<Integer> table = PrefixTable.of(entries);
        List<String> prefixes = entries.stream().map(entry -> Naive.bits(entry.block())).toList();
        int deepest = 0;
        for (int i = 0; i < 500; i++) {
            Ip address = i % 4 == 0 ? edge(draw, entries) : draw.ip(draw.family());
            List<Entry<Integer>> expected = lookAtAll(entries, prefixes, address);
            String what = "seed " + SEED + ": " + address;
            assertEquals(expected, table.candidates(address), what);
            assertEquals(expected.stream().findFirst(), table.best(address), what);
            deepest = Math.max(deepest, expected.size());
        }
        assertTrue(deepest > 10, "seed " + SEED + ": nested only " + deepest + " deep");
    }

    private static Ip edge(Draw draw, List<Entry<Integer>> entries) {
        Cidr block = entries.get(draw.below(entries.size())).block();
        return draw.below(2) == 0 ? block.first() : block.last();
    }

    private static List<Entry<Integer>> lookAtAll(
            List<Entry<Integer>> entries, List<String> prefixes, Ip address) {
        String bits = Naive.bits(address);
        return entries.stream()
                .filter(entry -> bits.startsWith(prefixes.get(entry.value())))
                .sorted(Comparator.comparingInt(entry -> -entry.block().length()))
                .toList();
    }

    private static Optional<Entry<String>> best(String address) {
        return ROUTES.best(Ip.parse(address));
    }

    private static List<String> candidates(String address) {
        return ROUTES.candidates(Ip.parse(address)).stream().map(Entry::value).toList();
    }

    private static Entry<String> route(String destination, String target) {
        return new Entry<>(Cidr.parse(destination), target);
    }
}
