package vpcanvas.analysis.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.HubParts.attachAutomatic;
import static vpcanvas.HubParts.corporate;
import static vpcanvas.HubParts.hub;
import static vpcanvas.HubParts.hubTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.net.Cidr;
import vpcanvas.net.CidrSet;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// How the program writes the routes of a hub that delivers to many blocks.
class SummariesTest {

    /// A VPC of 10.1.0.0/16 whose hub delivers to these blocks.
    private static Design behindHub(Stream<String> delivered, String... authored) {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A", authored)
                .internetGateway("igw-a", "A")
                .vpc("B", "192.168.0.0/24")
                .subnet("b1", "B", "192.168.0.0/25")
                .plus(
                        hub("tgw-1"),
                        attachAutomatic("att-a", "tgw-1", "A", "a1"),
                        attachAutomatic("att-b", "tgw-1", "B", "b1"),
                        hubTable(
                                "rtb",
                                "tgw-1",
                                "att-a att-b",
                                "att-a",
                                delivered.map(b -> b + " > att-b").toArray(String[]::new)));
    }

    private static EffectiveTable table(Design design) {
        return design.report().table(Ref.to(RouteTable.class, "rtb-a")).orElseThrow();
    }

    private static List<Cidr> towardsHub(Design design) {
        return table(design).routes().stream()
                .filter(r -> r.origin() == Origin.AUTOMATIC)
                .map(EffectiveRoute::destination)
                .toList();
    }

    private static Stream<String> blocks(int count, String pattern) {
        return IntStream.range(0, count).mapToObj(i -> pattern.formatted(i / 128, i % 128 * 2));
    }

    @Test
    void aHundredBlocksAreARouteEach() {
        List<Cidr> routes =
                towardsHub(behindHub(IntStream.range(0, 100).mapToObj(i -> "10.2." + i + ".0/24")));
        assertEquals(100, routes.size());
    }

    @Test
    void halvesAreWrittenAsTheBlockThatTheyMakeUpAboveAHundredRoutes() {
        List<Cidr> routes =
                towardsHub(behindHub(IntStream.range(0, 104).mapToObj(i -> "10.2." + i + ".0/24")));
        assertEquals(
                List.of("10.2.0.0/18", "10.2.64.0/19", "10.2.96.0/21"),
                routes.stream().map(Cidr::toString).toList());
    }

    @Test
    void theTablesOwnRouteToTheMergedBlockKeepsItApart() {
        List<Cidr> routes =
                towardsHub(
                        behindHub(
                                IntStream.range(0, 128).mapToObj(i -> "10.2." + i + ".0/24"),
                                "10.2.0.0/18 > igw-a"));
        assertEquals(
                List.of("10.2.0.0/19", "10.2.32.0/19", "10.2.64.0/18"),
                routes.stream().map(Cidr::toString).toList());
    }

    @Test
    void aboveTheQuotaRoutesCoverWhatHoldsNothingElse() {
        Design design =
                behindHub(blocks(700, "10.%d.%d.0/24").map(b -> b.replace("10.1.", "10.101.")))
                        .plus(corporate("onprem", "10.2.3.0/24", ""));
        List<Cidr> routes = towardsHub(design);
        assertTrue(routes.size() <= EffectiveTable.USUAL_ROUTES, routes.size() + " routes");
        CidrSet covered = CidrSet.of(routes);
        assertTrue(
                blocks(700, "10.%d.%d.0/24")
                        .map(b -> b.replace("10.1.", "10.101."))
                        .map(Cidr::parse)
                        .allMatch(covered::contains));
        assertFalse(covered.overlaps(Cidr.parse("10.2.3.0/24")), "the corporate network");
    }

    @Test
    void publicBlocksAreNeverCoveredByWiderOnes() {
        List<Cidr> routes = towardsHub(behindHub(blocks(600, "203.%d.%d.0/24")));
        assertEquals(600, routes.size());
    }

    @Test
    void manyBlocksOfPeersAreMergedToo() {
        Design design = new Design().vpc("A", "10.1.0.0/16").main("rtb-a", "A").subnet("a1", "A");
        for (int i = 0; i < 51; i++) {
            String low = "10." + (10 + i) + ".0.0/17";
            String high = "10." + (10 + i) + ".128.0/17";
            design.vpc("P" + i, low, high)
                    .peering(
                            "pcx-" + i,
                            "A",
                            "P" + i,
                            PeeringConnection.Status.ACCEPTED,
                            Routing.AUTOMATIC);
        }
        assertEquals(51, towardsHub(design).size());
    }

    /// Addresses that the design knows go where they went when each block had a route.
    @Test
    void summariesChangeNothingForWhatTheDesignKnows() {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            Set<String> delivered = new TreeSet<>();
            int count = random.nextBoolean() ? 120 : 700;
            for (int i = 0; i < count; i++) {
                delivered.add(anyBlock(random, 22 + random.nextInt(4)));
            }
            Set<String> authored =
                    Stream.generate(() -> anyBlock(random, 12 + random.nextInt(14)) + " > igw-a")
                            .filter(r -> !r.startsWith("10.1."))
                            .limit(random.nextInt(6))
                            .collect(Collectors.toCollection(TreeSet::new));
            authored.add("0.0.0.0/0 > igw-a");
            Design design = behindHub(delivered.stream(), authored.toArray(String[]::new));
            sameAsPlain(table(design), delivered, random, "seed " + seed);
        }
    }

    private static String anyBlock(Random random, int length) {
        String text =
                "10.%d.%d.%d/%d"
                        .formatted(
                                random.nextInt(4),
                                random.nextInt(256),
                                random.nextInt(256),
                                length);
        return Cidr.canonical(text).cidr().toString();
    }

    private static void sameAsPlain(
            EffectiveTable table, Set<String> delivered, Random random, String where) {
        List<HubView> plain = new ArrayList<>();
        for (HubView view : table.hubs()) {
            plain.add(
                    new HubView(
                            view.hub(),
                            view.attachment(),
                            view.own(),
                            view.taken(),
                            view.standing(),
                            null));
            assertEquals(
                    view.routes().count(), view.count(Family.IPV4), where + ": count of routes");
        }
        EffectiveTable before =
                new EffectiveTable(table.table(), table.own(), List.of(), plain, List.of());
        EffectiveTable listed =
                new EffectiveTable(table.table(), table.routes(), List.of(), List.of(), List.of());
        List<Cidr> known =
                Stream.concat(delivered.stream(), Stream.of("10.1.0.0/16", "198.51.100.0/24"))
                        .map(Cidr::parse)
                        .toList();
        for (int i = 0; i < 200; i++) {
            Cidr block = known.get(random.nextInt(known.size()));
            Ip address = block.first().plus(random.nextInt(block.size().intValueExact()));
            String was = targetOf(before, address);
            assertEquals(was, targetOf(table, address), where + ", " + address);
            assertEquals(was, targetOf(listed, address), where + ", " + address + " as listed");
        }
    }

    private static String targetOf(EffectiveTable table, Ip address) {
        EffectiveRoute chosen = table.select(address).chosen();
        return chosen == null ? "none" : chosen.targetId();
    }
}
