package vpcanvas.analysis.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.HubParts;
import vpcanvas.model.Change;
import vpcanvas.model.Layout;
import vpcanvas.model.Protocol;

/// Which ways are open between two networks, and which rule is against the others.
class OptionsTest {

    private static void assertOpen(Asked asked, Way way) {
        Option option = asked.option(way);
        assertEquals(Verdict.POSSIBLE, option.verdict(), option.toString());
        assertNotNull(option.change());
    }

    private static void assertImpossible(Asked asked, Way way, String rule) {
        Option option = asked.option(way);
        assertEquals(Verdict.IMPOSSIBLE, option.verdict(), option.toString());
        assertEquals(rule, option.rule().number());
        assertTrue(option.rule().page().startsWith("https://docs.aws.amazon.com/"));
        assertNull(option.change());
        assertNull(option.cost());
    }

    private static void assertNotDrawn(Asked asked, Way way, String rule) {
        Option option = asked.option(way);
        assertEquals(Verdict.NOT_DRAWN, option.verdict(), option.toString());
        assertEquals(rule, option.rule().number());
        assertNull(option.change());
        assertNotNull(option.cost());
    }

    @Test
    void twoVpcsOfARegionHaveEveryWay() {
        Map<Way, Verdict> verdicts = new TreeMap<>();
        Asked.in(Asked.twoVpcs()).options().ways().forEach(o -> verdicts.put(o.way(), o.verdict()));
        assertEquals(
                Map.of(
                        Way.INTERNET, Verdict.POSSIBLE,
                        Way.PEERING, Verdict.POSSIBLE,
                        Way.PRIVATELINK, Verdict.POSSIBLE,
                        Way.RESOURCE_ENDPOINT, Verdict.IMPOSSIBLE,
                        Way.TRANSIT_GATEWAY, Verdict.POSSIBLE,
                        Way.TRANSIT_GATEWAY_PEERING, Verdict.NOT_DRAWN,
                        Way.VPN, Verdict.NOT_DRAWN),
                verdicts);
    }

    @Test
    void aWayThatTheFlowTakesIsThere() {
        for (String[] sample :
                new String[][] {
                    {"peering", "PEERING"},
                    {"privatelink", "PRIVATELINK"},
                    {"internet", "INTERNET"},
                    {"transit-gateway-overlap", "TRANSIT_GATEWAY"}
                }) {
            Option option = Asked.sample(sample[0]).option(Way.valueOf(sample[1]));
            assertEquals(Verdict.THERE, option.verdict(), option.toString());
            assertEquals("nothing", option.adds().says());
            assertTrue(option.isSimplest());
        }
    }

    @Test
    void mappedAddressesAreThereWhereTheyAreDrawn_R121() {
        Asked asked = Asked.sample("transit-gateway").from("i-orders", "i-archive");
        assertEquals(Verdict.THERE, asked.option(Way.MAPPED_ADDRESSES).verdict());
    }

    @Test
    void overlappingVpcsHaveServicesAndPublicAddressesOnly_R062_R080_R110_R127() {
        Asked asked =
                Asked.in(
                        Asked.twoVpcs("us-east-1", "10.0.0.0/16")
                                .without("b")
                                .instance("b", "subnet-b", "10.0.1.20"));
        assertImpossible(asked, Way.PEERING, "R-062");
        assertImpossible(asked, Way.TRANSIT_GATEWAY, "R-110");
        assertImpossible(asked, Way.TRANSIT_GATEWAY_PEERING, "R-110");
        assertOpen(asked, Way.PRIVATELINK);
        assertOpen(asked, Way.MAPPED_ADDRESSES);
        assertOpen(asked, Way.INTERNET);
        assertTrue(asked.option(Way.VPN).says().contains("has to translate both"));
    }

    @Test
    void aTransitGatewayServesItsRegionAndPeeredOnesServeTwo_R096_R107() {
        Asked asked = Asked.in(Asked.twoVpcs("eu-west-1", "10.1.0.0/16"));
        assertImpossible(asked, Way.TRANSIT_GATEWAY, "R-096");
        assertOpen(asked, Way.TRANSIT_GATEWAY_PEERING);
        assertEquals(
                "static routes alone, on both transit gateways",
                asked.limit(Way.TRANSIT_GATEWAY_PEERING, "R-107").says());
    }

    @Test
    void twoTransitGatewaysOfARegionCanBePeered_R108() {
        Design design =
                Asked.twoVpcs()
                        .plus(
                                HubParts.hub("tgw-1"),
                                HubParts.hub("tgw-2"),
                                HubParts.hubTable("tgw-rtb-1", "tgw-1", "att-a", "att-a"),
                                HubParts.hubTable("tgw-rtb-2", "tgw-2", "att-b", "att-b"),
                                HubParts.attachAutomatic("att-a", "tgw-1", "vpc-a", "subnet-a"),
                                HubParts.attachAutomatic("att-b", "tgw-2", "vpc-b", "subnet-b"));
        assertOpen(Asked.in(design), Way.TRANSIT_GATEWAY_PEERING);
        assertNotDrawn(Asked.in(Asked.twoVpcs()), Way.TRANSIT_GATEWAY_PEERING, "R-108");
    }

    @Test
    void aServiceAnswersOnlyAndForBothDirectionsTwoAreBuilt_R078() {
        Asked asked = Asked.in(Asked.twoVpcs());
        assertEquals(
                "vpc-a opens connections, vpc-b only answers",
                asked.limit(Way.PRIVATELINK, "R-078").says());
        assertEquals(
                "1 endpoint service, 1 interface endpoint, 1 load balancer, 1 route table,"
                        + " 1 subnet",
                asked.option(Way.PRIVATELINK).adds().says(),
                "the endpoint stands in a subnet of the service's zone");
        assertEquals(
                2, asked.both().option(Way.PRIVATELINK).adds().resources().get("endpoint service"));
    }

    @Test
    void aServiceNeedsNoRoutes_R079() {
        assertEquals(0, Asked.in(Asked.twoVpcs()).option(Way.PRIVATELINK).adds().routes());
    }

    @Test
    void aServiceAndAResourceTakeNoIcmp_R084_R091() {
        Asked asked = Asked.in(Asked.twoVpcs()).speaking(Protocol.ICMP);
        assertImpossible(asked, Way.PRIVATELINK, "R-084");
        assertImpossible(asked, Way.RESOURCE_ENDPOINT, "R-091");
        assertOpen(asked, Way.PEERING);
    }

    @Test
    void aServiceTakesUdpButNobodyDrawsIt_R084_R091() {
        Asked asked = Asked.in(Asked.twoVpcs()).speaking(Protocol.UDP);
        assertNotDrawn(asked, Way.PRIVATELINK, "R-084");
        assertImpossible(asked, Way.RESOURCE_ENDPOINT, "R-091");
    }

    @Test
    void aResourceEndpointNeedsACommonZoneAndNobodyDrawsIt_R091() {
        assertImpossible(Asked.in(Asked.twoVpcs()), Way.RESOURCE_ENDPOINT, "R-091");
        Design common = Asked.twoVpcs().subnetIn("az1", "subnet-c", "vpc-b", "10.1.3.0/24");
        assertNotDrawn(Asked.in(common), Way.RESOURCE_ENDPOINT, "R-091");
    }

    @Test
    void aCorporateNetworkIsReachedByVpnAndByNoPeering_R066_R088_R131() {
        Design design =
                Asked.twoVpcs()
                        .plus(HubParts.corporate("corp-hq", "192.168.0.0/16", "pc=192.168.1.9"));
        Asked asked = Asked.in(design).from("a", "corp-hq");
        assertOpen(asked, Way.VPN);
        assertImpossible(asked, Way.PEERING, "R-066");
        assertNotDrawn(asked.from("corp-hq", "a"), Way.PRIVATELINK, "R-088");
        assertNotDrawn(asked, Way.TRANSIT_GATEWAY, "R-109");
        assertImpossible(asked.from("a", Layout.INTERNET), Way.VPN, "R-131");
    }

    @Test
    void theInternetIsReachedByPublicAddressesAlone_R042_R053_R113() {
        Asked asked = Asked.in(Asked.twoVpcs()).from("a", Layout.INTERNET);
        assertOpen(asked, Way.INTERNET);
        assertOpen(asked.from(Layout.INTERNET, "a"), Way.INTERNET);
        assertImpossible(asked, Way.PRIVATELINK, "R-077");
        assertNotDrawn(asked, Way.TRANSIT_GATEWAY, "R-113");
        Design corporate =
                Asked.twoVpcs().plus(HubParts.corporate("corp-hq", "192.168.0.0/16", ""));
        assertNotDrawn(Asked.in(corporate).from("a", "corp-hq"), Way.INTERNET, "R-042");
    }

    @Test
    void withinAVpcNothingIsNeeded_R023() {
        Design design = Asked.twoVpcs().instance("c", "subnet-a", "10.0.1.30");
        Options options = Asked.in(design).from("a", "c").options();
        for (Option option : options.ways()) {
            assertEquals(Verdict.NEEDLESS, option.verdict());
            assertEquals("R-023", option.rule().number());
        }
    }

    @Test
    void aPeeringThatLacksRoutesIsMended_R060() {
        Design design =
                Asked.twoVpcs()
                        .table("rtb-a", "vpc-a", "subnet-a")
                        .table("rtb-b", "vpc-b", "subnet-b")
                        .peering("pcx-ab", "vpc-a", "vpc-b");
        Option option = Asked.in(design).option(Way.PEERING);
        assertEquals(Verdict.POSSIBLE, option.verdict(), option.toString());
        assertEquals("2 routes", option.adds().says());
        assertFalse(option.change() instanceof Change.Add);
    }

    @Test
    void filtersRuleNoWayOutAndAreToldAsLeftToDo() {
        Option option = Asked.sample("peering").option(Way.PEERING);
        assertEquals(List.of(), option.left());
    }

    @Test
    void theCheapestAndTheSimplestAreMarkedOnce() {
        List<Option> ways = Asked.in(Asked.twoVpcs()).options().ways();
        assertEquals(
                List.of(Way.PEERING),
                ways.stream().filter(Option::isCheapest).map(Option::way).toList());
        assertEquals(
                List.of(Way.PEERING),
                ways.stream().filter(Option::isSimplest).map(Option::way).toList());
    }

    @Test
    void whatIsTakenForGrantedIsTold_R155() {
        List<String> assumed = Asked.in(Asked.twoVpcs()).more(4, 500).options().assumed();
        assertTrue(assumed.getFirst().startsWith("730 hours a month, 500 GB a month for each"));
        assertTrue(assumed.get(1).startsWith("4 more like vpc-a"), assumed.toString());
        assertTrue(assumed.contains("data changes the zone"), assumed.toString());
        assertTrue(assumed.getLast().contains("as of 2026-09-20"), assumed.toString());
    }
}
