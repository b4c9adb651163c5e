package vpcanvas.analysis.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vpcanvas.io.json.Json;
import vpcanvas.io.price.PriceFile;

/// What a month costs, by AWS's formulas and the bundled price list.
class TariffTest {
    private static final Prices PRICES = PriceFile.bundled();
    private static final Tariff TARIFF = new Tariff(PRICES, "us-east-1", Need.HOURS);

    static List<JsonNode> worked() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/vpcanvas/costs.json"));
        return Json.parse(text).valueStream().toList();
    }

    @ParameterizedTest
    @MethodSource("worked")
    void aMonthCostsWhatAwsWouldBill_R149_R151_R154(JsonNode worked) {
        Map<PriceItem, Integer> running = new HashMap<>();
        worked.get("running")
                .propertyStream()
                .forEach(
                        p ->
                                running.put(
                                        PriceItem.of(p.getKey()).orElseThrow(),
                                        p.getValue().intValue()));
        Cost cost =
                TARIFF.of(
                        way(worked.get("way").asString()),
                        new Usage(
                                running,
                                worked.get("gb").intValue(),
                                Crossing.valueOf(upper(worked.get("crossing").asString())),
                                false,
                                false));
        assertEquals(
                worked.get("cost").asString() + " USD",
                cost.says(),
                worked.get("because").asString());
    }

    private static Way way(String word) {
        return Arrays.stream(Way.values())
                .filter(w -> w.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Cost cost(Way way, Crossing crossing, long gb, Map<PriceItem, Integer> running) {
        return TARIFF.of(way, new Usage(running, gb, crossing, false, false));
    }

    private static List<String> formulas(Cost cost) {
        return cost.terms().stream().map(Term::formula).toList();
    }

    @Test
    void peersInTwoRegionsPayWhatTheSenderPays_R149() {
        Cost cost = cost(Way.PEERING, Crossing.OTHER_REGION, 500, Map.of());
        assertEquals(List.of("500 GB × 0.02 = 10.00"), formulas(cost));
    }

    @Test
    void aTransitGatewayCostsItsAttachmentsAndWhatIsSentIntoIt_R150() {
        Cost cost =
                cost(
                        Way.TRANSIT_GATEWAY,
                        Crossing.OTHER_ZONE,
                        500,
                        Map.of(PriceItem.TRANSIT_GATEWAY_ATTACHMENT_HOUR, 2));
        assertEquals(List.of("2 × 730 h × 0.05 = 73.00", "500 GB × 0.02 = 10.00"), formulas(cost));
        assertEquals("83.00 USD", cost.says());
    }

    @Test
    void betweenPeeredTransitGatewaysTheRegionIsPaidAsWell_R150() {
        Cost cost =
                cost(
                        Way.TRANSIT_GATEWAY_PEERING,
                        Crossing.OTHER_REGION,
                        500,
                        Map.of(PriceItem.TRANSIT_GATEWAY_ATTACHMENT_HOUR, 4));
        assertEquals("166.00 USD", cost.says());
    }

    @Test
    void theLoadBalancerOfAServiceIsPaidAndItsCapacityUnitsAreTold_R151() {
        Cost cost =
                cost(
                        Way.PRIVATELINK,
                        Crossing.SAME_ZONE,
                        0,
                        Map.of(
                                PriceItem.INTERFACE_ENDPOINT_HOUR,
                                2,
                                PriceItem.LOAD_BALANCER_HOUR,
                                1));
        assertEquals(
                List.of("2 × 730 h × 0.01 = 14.60", "1 × 730 h × 0.0225 = 16.43"), formulas(cost));
        assertTrue(cost.besides().toString().contains("LCU"), cost.toString());
    }

    @Test
    void aNatGatewayCostsItsHoursAndWhatPassesItBesidesTheTransfer_R152() {
        Cost cost =
                TARIFF.of(
                        Way.INTERNET,
                        new Usage(
                                Map.of(PriceItem.NAT_GATEWAY_HOUR, 1),
                                500,
                                Crossing.OTHER_ZONE,
                                true,
                                false));
        assertEquals(
                List.of(
                        "1 × 730 h × 0.045 = 32.85",
                        "500 GB × 0.045 = 22.50",
                        "500 GB × 2 × 0.01 = 10.00"),
                formulas(cost));
    }

    @Test
    void publicAddressesCostHoursAndTransferEvenWithinAZone_R153() {
        Cost cost =
                cost(Way.INTERNET, Crossing.SAME_ZONE, 500, Map.of(PriceItem.PUBLIC_IPV4_HOUR, 2));
        assertEquals(
                List.of("2 × 730 h × 0.005 = 7.30", "500 GB × 2 × 0.01 = 10.00"), formulas(cost));
        Cost outside = cost(Way.INTERNET, Crossing.OUTSIDE, 500, Map.of());
        assertEquals("45.00 USD", outside.says());
    }

    @Test
    void aVpnOnATransitGatewayCostsItsAttachmentAsWell_R154() {
        Map<PriceItem, Integer> running =
                Map.of(
                        PriceItem.VPN_CONNECTION_HOUR,
                        1,
                        PriceItem.TRANSIT_GATEWAY_ATTACHMENT_HOUR,
                        1);
        Cost cost = TARIFF.of(Way.VPN, new Usage(running, 0, Crossing.OUTSIDE, false, true));
        assertEquals("73.00 USD", cost.says());
    }

    @Test
    void pricesAreToldWithDateRegionAndKind_R155() {
        String said = PRICES.said("us-east-1");
        assertTrue(said.startsWith("prices are list prices gathered from May to"), said);
        assertTrue(said.contains("us-east-1, USD, as of 2026-09-20; hold them against"), said);
        assertTrue(
                PRICES.said("eu-central-1").endsWith("Those of eu-central-1 may differ"),
                PRICES.said("eu-central-1"));
    }

    @Test
    void aPriceOfTheRegionGoesBeforeThatOfTheList() {
        for (String region : List.of("us-east-2", "eu-central-1")) {
            Price price = PRICES.of(PriceItem.TRANSIT_GATEWAY_GB, region).orElseThrow();
            assertEquals(region.equals("us-east-2") ? region : "", price.region());
        }
    }

    @Test
    void whatTheListDoesNotPriceIsToldAndMakesTheSumALeast() {
        Cost cost =
                cost(
                        Way.RESOURCE_ENDPOINT,
                        Crossing.SAME_ZONE,
                        100,
                        Map.of(PriceItem.RESOURCE_ENDPOINT_HOUR, 1));
        assertFalse(cost.isWhole());
        assertEquals("from 0.00 USD", cost.says());
        assertEquals("1 × 730 h × a price that the list doesn't have", formulas(cost).getFirst());
    }

    @Test
    void aPriceThatHoldsForTheFirstTerabytesIsToldBeyondThem() {
        assertEquals(List.of(), cost(Way.INTERNET, Crossing.OUTSIDE, 10_240, Map.of()).notes());
        assertEquals(
                List.of("less for each GB above 10240 out to the internet"),
                cost(Way.INTERNET, Crossing.OUTSIDE, 10_241, Map.of()).notes());
    }
}
