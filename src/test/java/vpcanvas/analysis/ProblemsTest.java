package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.EndpointState;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Routing;

/// What a report finds wrong with a design.
class ProblemsTest {

    private static List<String> problems(Design design) {
        return design.report().problems().stream()
                .map(p -> p.code() + " " + String.join(",", p.at()))
                .toList();
    }

    private static void expect(Design design, String... problems) {
        assertEquals(List.of(problems), problems(design));
    }

    @Test
    void aVpcBlockIsFrom16To28_R001() {
        expect(new Design().vpc("A", "10.0.0.0/16").vpc("B", "10.9.0.0/28"));
        expect(new Design().vpc("A", "10.0.0.0/15"), "X_VPC_CIDR_SIZE A:10.0.0.0/15");
        expect(new Design().vpc("A", "10.0.0.0/29"), "X_VPC_CIDR_SIZE A:10.0.0.0/29");
    }

    @Test
    void reservedRangesAreRefused_R002() {
        for (String block :
                List.of("0.1.0.0/16", "127.0.0.0/24", "169.254.7.0/24", "224.9.0.0/16")) {
            expect(new Design().vpc("A", block), "X_VPC_CIDR_FORBIDDEN A:" + block);
        }
    }

    @Test
    void blocksOfOneVpcDoNotOverlap_R006() {
        expect(
                new Design().vpc("A", "10.0.0.0/16", "10.0.128.0/20"),
                "X_CIDR_OVERLAPS_OWN A:10.0.128.0/20");
    }

    @Test
    void ipv6BlocksComeInStepsOfFour_R012_R013() {
        expect(
                new Design()
                        .vpc("A", "10.0.0.0/16", "2600:1f18:2:100::/56")
                        .subnet("s1", "A", "2600:1f18:2:100::/64"));
        expect(
                new Design().vpc("A", "10.0.0.0/16", "2600:1f18:2:100::/57"),
                "X_VPC_IPV6_SIZE A:2600:1f18:2:100::/57");
        expect(
                new Design()
                        .vpc("A", "10.0.0.0/16", "2600:1f18:2:100::/56")
                        .subnet("s1", "A", "2600:1f18:2:100::/62"),
                "X_SUBNET_IPV6_SIZE s1");
    }

    @Test
    void aSubnetLiesInItsVpc_R014() {
        expect(
                new Design().vpc("A", "10.0.0.0/16").subnet("s", "A", "10.1.0.0/24"),
                "X_SUBNET_OUTSIDE_VPC s");
        expect(
                new Design().vpc("A", "10.0.0.0/16").subnet("s", "A", "10.0.1.0/29"),
                "X_SUBNET_SIZE s");
    }

    @Test
    void subnetsOfOneVpcDoNotOverlap_R015() {
        Design design =
                new Design()
                        .vpc("A", "10.0.0.0/16")
                        .subnet("s1", "A", "10.0.0.0/24")
                        .subnet("s2", "A", "10.0.0.128/25");
        expect(design, "X_SUBNET_OVERLAP s1,s2");
    }

    @Test
    void fiveAddressesOfASubnetAreReserved_R017() {
        for (String last : List.of("0", "1", "2", "3", "255")) {
            expect(
                    new Design()
                            .vpc("A", "10.0.0.0/16")
                            .subnet("s", "A", "10.0.0.0/24")
                            .instance("i", "s", "10.0.0." + last),
                    "X_ADDRESS_RESERVED i:10.0.0." + last);
        }
    }

    @Test
    void anAddressBelongsToItsSubnetAndToOneInterface_R017() {
        expect(
                new Design()
                        .vpc("A", "10.0.0.0/16")
                        .subnet("s", "A", "10.0.0.0/24")
                        .instance("i-1", "s", "10.0.0.9")
                        .instance("i-2", "s", "10.0.0.9")
                        .instance("i-3", "s", "10.0.7.9"),
                "X_ADDRESS_OUTSIDE_SUBNET i-3:10.0.7.9",
                "X_ADDRESS_DUPLICATE i-2:10.0.0.9");
    }

    @Test
    void aSubnetUsesOneTable_R021() {
        Design design =
                new Design()
                        .vpc("A", "10.0.0.0/16")
                        .subnet("s", "A", "10.0.0.0/24")
                        .table("rtb-1", "A", "s")
                        .table("rtb-2", "A", "s");
        expect(design, "X_SUBNET_TWO_TABLES s,rtb-1,rtb-2");
    }

    @Test
    void insideTheVpcOnlyWholeSubnetsAreRoutedToMiddleboxes_R024() {
        Design design =
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .subnet("s1", "A", "10.1.1.0/24")
                        .subnet("s2", "A", "10.1.2.0/24")
                        .vpc("B", "10.2.0.0/16")
                        .peering("pcx-ab", "A", "B")
                        .appliance("i-box", "s1", "10.1.1.9");
        expect(
                design.main(
                        "rtb-a",
                        "A",
                        "10.1.2.0/24 > pcx-ab",
                        "10.1.2.0/25 > i-box",
                        "10.1.1.0/24 > i-box",
                        "10.0.0.0/8 > pcx-ab"),
                "X_ROUTE_INSIDE_LOCAL rtb-a:10.1.2.0/24",
                "X_ROUTE_INSIDE_LOCAL rtb-a:10.1.2.0/25");
    }

    @Test
    void aTableHoldsOneRoutePerDestination_R030() {
        expect(
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .internetGateway("igw-a", "A")
                        .main("rtb-a", "A", "0.0.0.0/0 > igw-a", "0.0.0.0/0 > igw-a"),
                "X_ROUTE_DUPLICATE rtb-a:0.0.0.0/0");
    }

    @Test
    void someDestinationsAreReserved_R031() {
        expect(
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .internetGateway("igw-a", "A")
                        .main("rtb-a", "A", "169.254.169.0/24 > igw-a"),
                "X_ROUTE_DEST_RESERVED rtb-a:169.254.169.0/24");
    }

    @Test
    void aRouteToWhatIsGoneIsABlackhole_R032() {
        expect(
                new Design().vpc("A", "10.1.0.0/16").main("rtb-a", "A", "0.0.0.0/0 > nat-gone"),
                "BAD_STATE_ROUTE rtb-a:0.0.0.0/0");
    }

    @Test
    void aTargetBelongsToTheTablesVpc_R034() {
        expect(
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .vpc("B", "10.2.0.0/16")
                        .internetGateway("igw-b", "B")
                        .main("rtb-a", "A", "0.0.0.0/0 > igw-b"),
                "X_ROUTE_TARGET_FOREIGN rtb-a:0.0.0.0/0",
                "BAD_STATE_ROUTE rtb-a:0.0.0.0/0");
    }

    @Test
    void interfaceEndpointsAreNoRouteTargets_R035() {
        Design design =
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .subnet("s", "A", "10.1.1.0/24")
                        .balancer("nlb", "A", "s", "10.1.1.9", 443)
                        .service("svc", "nlb")
                        .endpoint("vpce-a", "A", "s", "10.1.1.99", "svc", EndpointState.AVAILABLE);
        assertTrue(
                problems(design.main("rtb-a", "A", "10.7.0.0/16 > vpce-a"))
                        .contains("X_ROUTE_TARGET_INVALID rtb-a:10.7.0.0/16"));
    }

    @Test
    void anEgressOnlyGatewayCarriesNoIpv4_R034() {
        assertTrue(
                problems(
                                new Design()
                                        .vpc("A", "10.1.0.0/16")
                                        .egressOnlyGateway("eigw-a", "A")
                                        .main("rtb-a", "A", "0.0.0.0/0 > eigw-a"))
                        .contains("X_ROUTE_TARGET_INVALID rtb-a:0.0.0.0/0"));
    }

    @Test
    void aVpcHasOneInternetGateway_R041() {
        expect(
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .internetGateway("igw-1", "A")
                        .internetGateway("igw-2", "A"),
                "X_IGW_SECOND igw-2");
    }

    @Test
    void anyOverlapBetweenPeersFailsThePeering_R062() {
        Design design =
                new Design()
                        .vpc("A", "10.1.0.0/16", "10.7.1.0/24")
                        .vpc("B", "10.2.0.0/16", "10.7.0.0/20")
                        .peering("pcx", "A", "B");
        expect(design, "X_PCX_CIDR_OVERLAP A,B");
        String says = design.report().problems().getFirst().says();
        assertTrue(says.contains("10.7.1.0/24 of A overlaps 10.7.0.0/20 of B"), says);
    }

    @Test
    void overlapOfIpv6BlocksFailsThePeeringToo_R062() {
        expect(
                new Design()
                        .vpc("A", "10.1.0.0/16", "2600:1f18:2:100::/56")
                        .vpc("B", "10.2.0.0/16", "2600:1f18:2:100::/60")
                        .peering("pcx", "A", "B"),
                "X_PCX_CIDR_OVERLAP A,B");
    }

    @Test
    void aVpcMayPeerWithTwoThatOverlapAndIsWarned_R063() {
        Design design =
                new Design()
                        .vpc("H", "10.1.0.0/16")
                        .vpc("B", "10.2.0.0/16")
                        .vpc("C", "10.2.0.0/16")
                        .peering("pcx-hb", "H", "B")
                        .peering("pcx-hc", "H", "C");
        assertTrue(
                design.report()
                        .life(vpcanvas.model.Ref.to(PeeringConnection.class, "pcx-hb"))
                        .isActive());
        expect(design, "X_OVERLAP_AMBIGUOUS H,B,C");
    }

    @Test
    void aNarrowerPeerShadowsAWiderOne_R068() {
        expect(
                new Design()
                        .vpc("H", "10.1.0.0/16")
                        .vpc("B", "10.2.0.0/16")
                        .vpc("C", "10.2.8.0/24")
                        .peering("pcx-hb", "H", "B")
                        .peering("pcx-hc", "H", "C"),
                "X_OVERLAP_SHADOWS H,B,C");
    }

    @Test
    void twoVpcsHaveOnePeering_R064() {
        expect(
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .vpc("B", "10.2.0.0/16")
                        .peering("pcx-1", "A", "B")
                        .peering("pcx-2", "B", "A"),
                "X_PCX_DUPLICATE pcx-2");
    }

    @Test
    void aVpcCannotPeerWithItself_R064() {
        expect(new Design().vpc("A", "10.1.0.0/16").peering("pcx", "A", "A"), "X_PCX_FAILED pcx");
    }

    @Test
    void aPendingPeeringIsTold_R058() {
        expect(
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .vpc("B", "10.2.0.0/16")
                        .peering(
                                "pcx",
                                "A",
                                "B",
                                PeeringConnection.Status.REQUESTED,
                                Routing.AUTOMATIC),
                "X_PCX_NOT_ACTIVE pcx");
    }

    @Test
    void aSideWithoutRouteIntoItsPeeringIsTold_R060() {
        expect(
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .subnet("a1", "A", "10.1.1.0/24")
                        .instance("i-a", "a1", "10.1.1.9")
                        .main("rtb-a", "A", "10.2.0.0/16 > pcx-ab")
                        .vpc("B", "10.2.0.0/16")
                        .subnet("b1", "B", "10.2.1.0/24")
                        .instance("i-b", "b1", "10.2.1.9")
                        .main("rtb-b", "B")
                        .peering("pcx-ab", "A", "B"),
                "NO_ROUTE_TO_DESTINATION rtb-b");
    }

    @Test
    void equalBlocksThatMeetNowhereAreInformationOncePerGroup_R080() {
        Design design =
                new Design()
                        .vpc("A", "10.0.0.0/16")
                        .vpc("B", "10.0.0.0/16")
                        .vpc("C", "10.0.4.0/24")
                        .vpc("D", "10.9.0.0/16");
        expect(design, "X_OVERLAP_HARMLESS A,B,C");
        assertEquals(Severity.INFO, design.report().problems().getFirst().code().severity());
    }

    @Test
    void aReferenceToNothingIsTold() {
        expect(
                new Design().vpc("A", "10.0.0.0/16").instance("i", "nowhere", "10.0.0.9"),
                "UNKNOWN_RESOURCE i");
    }
}
