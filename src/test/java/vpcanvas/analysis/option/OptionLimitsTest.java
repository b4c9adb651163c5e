package vpcanvas.analysis.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What bounds each way, and how costs grow with how many need it.
class OptionLimitsTest {
    private static final Asked TWO = Asked.in(Asked.twoVpcs());

    private static String says(Asked asked, Way way, String rule) {
        return asked.limit(way, rule).says();
    }

    private static List<String> formulas(Asked asked, Way way) {
        return Objects.requireNonNull(asked.option(way).cost()).terms().stream()
                .map(Term::formula)
                .toList();
    }

    @Test
    void peeringsAreCountedAgainstTheirQuota_R075() {
        assertEquals(
                "1 of 50 active peerings on vpc-b, at most 125", says(TWO, Way.PEERING, "R-075"));
        assertFalse(TWO.limit(Way.PEERING, "R-075").isReached());
        assertTrue(TWO.more(50, 0).limit(Way.PEERING, "R-075").isReached());
    }

    @Test
    void peeringsPassNothingThroughSoThatAMeshGrowsWithTheSquare_R065() {
        assertEquals(
                "15 peerings if all 6 VPCs have to reach one another: none is passed through",
                says(TWO.more(4, 0), Way.PEERING, "R-065"));
    }

    @Test
    void peersOfTwoRegionsSendSmallerPacketsAndCanNotNameGroups_R072_R074() {
        Asked abroad = Asked.in(Asked.twoVpcs("eu-west-1", "10.1.0.0/16"));
        assertTrue(says(TWO, Way.PEERING, "R-074").startsWith("packets of 9001 bytes"));
        assertTrue(says(abroad, Way.PEERING, "R-074").startsWith("packets of 8500 bytes"));
        assertEquals(
                "security groups can't name those of another Region",
                says(abroad, Way.PEERING, "R-072"));
    }

    @Test
    void aPeeringHasNoHourlyPrice_R076() {
        assertEquals(List.of("100 GB × 2 × 0.01 = 2.00"), formulas(TWO, Way.PEERING));
        assertEquals(List.of(), formulas(TWO.more(0, 0), Way.PEERING));
    }

    @Test
    void endpointsAreCountedAndBoundByZoneOrRegion_R081_R086_R089() {
        assertTrue(says(TWO, Way.PRIVATELINK, "R-089").startsWith("1 of 50 interface"));
        assertTrue(says(TWO, Way.PRIVATELINK, "R-081").contains("zone of the load balancer"));
        Asked abroad = Asked.in(Asked.twoVpcs("eu-west-1", "10.1.0.0/16"));
        assertTrue(says(abroad, Way.PRIVATELINK, "R-086").contains("other Region"));
    }

    @Test
    void aTransitGatewayNeedsRoutesInVpcsAndCountsAttachments_R101_R118_R119() {
        assertTrue(says(TWO, Way.TRANSIT_GATEWAY, "R-101").contains("attaching adds none"));
        assertEquals(
                "6 of 5000 attachments on tgw-1",
                says(TWO.more(4, 0), Way.TRANSIT_GATEWAY, "R-118"));
        assertTrue(says(TWO, Way.TRANSIT_GATEWAY, "R-119").contains("100 Gbps"));
        assertTrue(TWO.option(Way.TRANSIT_GATEWAY).adds().routes() >= 4);
    }

    @Test
    void anyWayOverATransitGatewayIsOpenToOthers_R109() {
        Option option = TWO.option(Way.TRANSIT_GATEWAY);
        assertEquals("R-109", option.rule().number());
        assertTrue(option.says().contains("what else is attached"), option.says());
    }

    @Test
    void behindANatGatewayNobodyIsDialledAndGroupsSeePublicAddresses_R049_R054() {
        assertTrue(says(TWO, Way.INTERNET, "R-049").contains("nobody can be dialled"));
        assertTrue(says(TWO, Way.INTERNET, "R-054").contains("public addresses"));
    }

    @Test
    void mappedAddressesShowTheirBoundsAndAllThreeBills_R120_R121_R125() {
        Asked asked = Asked.in(Asked.twoVpcs("us-east-1", "10.0.0.0/16"));
        assertTrue(says(asked, Way.MAPPED_ADDRESSES, "R-125").contains("55,000 connections"));
        assertTrue(says(asked, Way.MAPPED_ADDRESSES, "R-120").contains("only answers"));
        assertTrue(says(asked, Way.MAPPED_ADDRESSES, "R-121").contains("not hosts"));
        List<PriceItem> paid =
                Objects.requireNonNull(asked.option(Way.MAPPED_ADDRESSES).cost()).terms().stream()
                        .map(Term::item)
                        .toList();
        assertEquals(
                List.of(
                        PriceItem.NAT_GATEWAY_HOUR,
                        PriceItem.TRANSIT_GATEWAY_ATTACHMENT_HOUR,
                        PriceItem.LOAD_BALANCER_HOUR,
                        PriceItem.NAT_GATEWAY_GB,
                        PriceItem.TRANSIT_GATEWAY_GB),
                paid);
    }

    @Test
    void aVpnIsBoundByItsTunnels_R134() {
        assertTrue(says(TWO, Way.VPN, "R-134").startsWith("1 of 10 VPN connections"));
        assertTrue(TWO.option(Way.VPN).limits().getLast().says().contains("1446 bytes"));
    }

    @Test
    void whatEachNetworkNeedsIsPaidForEachAndTheRestOnce_R150_R151() {
        assertEquals(
                List.of("2 × 730 h × 0.05 = 73.00", "500 GB × 0.02 = 10.00"),
                formulas(TWO.more(0, 500), Way.TRANSIT_GATEWAY));
        assertEquals(
                List.of("6 × 730 h × 0.05 = 219.00", "2500 GB × 0.02 = 50.00"),
                formulas(TWO.more(4, 500), Way.TRANSIT_GATEWAY));
        assertEquals(
                List.of(
                        "5 × 730 h × 0.01 = 36.50",
                        "1 × 730 h × 0.0225 = 16.43",
                        "2500 GB × 0.01 = 25.00"),
                formulas(TWO.more(4, 500), Way.PRIVATELINK));
    }

    @Test
    void aVpcOnAHubAlreadyAddsNoAttachmentToTheBill_R150() {
        Cost cost =
                Objects.requireNonNull(
                        Asked.sample("transit-gateway-overlap").option(Way.TRANSIT_GATEWAY).cost());
        assertEquals(new BigDecimal("2.00"), cost.total());
    }
}
