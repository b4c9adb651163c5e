package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.HubParts.attach;
import static vpcanvas.HubParts.attachAutomatic;
import static vpcanvas.HubParts.attachVpn;
import static vpcanvas.HubParts.bgpVpn;
import static vpcanvas.HubParts.corporate;
import static vpcanvas.HubParts.customerGateway;
import static vpcanvas.HubParts.gateway;
import static vpcanvas.HubParts.hub;
import static vpcanvas.HubParts.hubPeering;
import static vpcanvas.HubParts.hubTable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Routing;
import vpcanvas.net.Cidr;

/// Overlapping blocks are judged by what they do.
class ConflictsTest {

    private static List<Problem> overlaps(Design design) {
        return design.report().problems().stream()
                .filter(p -> p.code().name().contains("OVERLAP"))
                .toList();
    }

    private static void expect(Design design, String... problems) {
        assertEquals(
                List.of(problems),
                overlaps(design).stream()
                        .map(p -> p.code() + " " + String.join(",", p.at()))
                        .toList());
    }

    private static String says(Design design) {
        return overlaps(design).getFirst().says();
    }

    /// H is peered with B and C.
    private static Design peers(String blockOfB, String blockOfC, Routing routing) {
        return new Design()
                .vpc("H", "10.1.0.0/16")
                .subnet("h1", "H", "10.1.1.0/24")
                .vpc("B", blockOfB)
                .vpc("C", blockOfC)
                .peering("pcx-hb", "H", "B", PeeringConnection.Status.ACCEPTED, routing)
                .peering("pcx-hc", "H", "C", PeeringConnection.Status.ACCEPTED, routing);
    }

    @Test
    void aNarrowerRouteToAnotherPeerShadowsAPart_R068() {
        Design design = peers("10.2.0.0/16", "10.2.8.0/24", Routing.AUTOMATIC);
        expect(design, "X_OVERLAP_SHADOWS H:main:10.2.0.0/16,B,C");
        assertEquals(
                "main leads 10.2.0.0/16 to B, but 10.2.8.0/24 to C: the narrower route wins. Give one"
                        + " of them another block if that is not meant.",
                says(design));
    }

    @Test
    void ofTwinPeersOneIsLeftOutUntilRoutesTellThemApart_R063() {
        expect(peers("10.2.0.0/16", "10.2.0.0/16", Routing.AUTOMATIC), "X_OVERLAP_AMBIGUOUS H,B,C");
        expect(
                peers("10.2.0.0/16", "10.2.0.0/16", Routing.MANUAL)
                        .main("rtb", "H", "10.2.0.0/16 > pcx-hc", "10.2.1.44/32 > pcx-hb"),
                "X_OVERLAP_SHADOWS rtb:10.2.0.0/16,C,B");
        expect(
                peers("10.2.0.0/16", "10.2.0.0/16", Routing.MANUAL)
                        .main("rtb", "H", "10.2.0.0/17 > pcx-hc", "10.2.128.0/17 > pcx-hb"));
    }

    @Test
    void aRouteOutsideTheBlockItselfShadowsNothing() {
        expect(
                peers("10.2.0.0/16", "10.3.0.0/16", Routing.MANUAL)
                        .main("rtb", "H", "10.0.0.0/8 > pcx-hb", "10.3.0.0/16 > pcx-hc"));
    }

    @Test
    void whatPassesOnOrLeadsToTheSamePlaceShadowsNothing() {
        expect(
                peers("10.2.0.0/16", "10.3.0.0/16", Routing.MANUAL)
                        .nat("nat-1", "h1", "10.1.1.9", null)
                        .main(
                                "rtb",
                                "H",
                                "10.2.0.0/16 > pcx-hb",
                                "10.2.4.0/24 > pcx-hb",
                                "10.2.5.0/24 > nat-1",
                                "0.0.0.0/0 > pcx-hc"));
    }

    @Test
    void anythingElseThatTakesAPartIsNamed() {
        Design design =
                peers("10.2.0.0/16", "10.3.0.0/16", Routing.MANUAL)
                        .internetGateway("igw-h", "H")
                        .main("rtb", "H", "10.2.0.0/16 > pcx-hb", "10.2.5.0/24 > igw-h");
        expect(design, "X_OVERLAP_SHADOWS rtb:10.2.0.0/16,B,igw-h");
    }

    /// A, B and C on a hub; routes of A by hand.
    private static Design onHub(String blockOfC, String filling, String... hubRoutes) {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .vpc("B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .vpc("C", blockOfC)
                .plus(
                        hub("tgw-1"),
                        attachAutomatic("att-a", "tgw-1", "A", "a1"),
                        attachAutomatic("att-b", "tgw-1", "B", "b1"),
                        attach("att-c", "tgw-1", "C", "c1"),
                        hubTable("rtb-hub", "tgw-1", "att-a att-b att-c", filling, hubRoutes));
    }

    @Test
    void aStaticRouteOfAHubShadowsAPartOfAnotherVpc_R106() {
        expect(
                onHub("10.3.0.0/16", "att-a att-b att-c", "10.2.9.0/24 > att-c"),
                "X_OVERLAP_SHADOWS tgw-1:rtb-hub:10.2.0.0/16,B,C");
        expect(onHub("10.3.0.0/16", "att-a att-b att-c", "10.2.9.0/24 > blackhole"));
        expect(onHub("10.3.0.0/16", "att-a att-b att-c", "10.2.9.0/24 > att-b"));
    }

    @Test
    void whatAnUndrawnSiteAnnouncesShadowsToo_R106() {
        Design design =
                onHub("10.3.0.0/16", "att-a att-b att-c att-vpn")
                        .plus(
                                customerGateway("cgw", "unknown"),
                                bgpVpn("vpn-1", "cgw", "tgw-1", "10.2.7.0/24"),
                                attachVpn("att-vpn", "tgw-1", "vpn-1"));
        expect(design, "X_OVERLAP_SHADOWS tgw-1:rtb-hub:10.2.0.0/16,B,att-vpn");
    }

    @Test
    void aPeeringShadowsWhatAHubLeadsTo_R106() {
        Design design =
                onHub("10.3.0.0/16", "att-a att-b att-c")
                        .vpc("P", "10.2.6.0/24")
                        .peering(
                                "pcx-ap",
                                "A",
                                "P",
                                PeeringConnection.Status.ACCEPTED,
                                Routing.AUTOMATIC);
        assertTrue(
                overlaps(design).stream()
                        .anyMatch(p -> p.at().equals(List.of("A:main:10.2.0.0/16", "B", "P"))),
                () -> overlaps(design).toString());
    }

    @Test
    void aHubShadowsAPartOfAPeer_R106() {
        Design design =
                onHub("10.9.4.0/24", "att-a att-b att-c")
                        .vpc("P", "10.9.0.0/16")
                        .peering(
                                "pcx-ap",
                                "A",
                                "P",
                                PeeringConnection.Status.ACCEPTED,
                                Routing.AUTOMATIC);
        assertTrue(
                overlaps(design).stream()
                        .anyMatch(p -> p.at().equals(List.of("A:main:10.9.0.0/16", "P", "C"))),
                () -> overlaps(design).toString());
    }

    /// A on one hub, B on another of another Region, peered.
    private static Design twoHubs(String blockOfA, String blockOfB) {
        return new Design()
                .vpc("A", blockOfA)
                .vpcIn("eu-west-1", "B", blockOfB)
                .plus(
                        hub("tgw-1"),
                        hub("tgw-2", "eu-west-1"),
                        attach("att-a", "tgw-1", "A", "a1"),
                        attach("att-b", "tgw-2", "B", "b1"),
                        hubPeering(
                                "peer",
                                "tgw-1",
                                "tgw-2",
                                AttachmentState.AVAILABLE,
                                Routing.AUTOMATIC));
    }

    @Test
    void vpcsOnPeeredHubsThatOverlapAreAmbiguous_R110() {
        for (String narrow : List.of("10.1.0.0/16", "10.1.7.0/24")) {
            expect(
                    twoHubs("10.1.0.0/16", narrow)
                            .plus(
                                    hubTable("rtb-1", "tgw-1", "att-a peer", "att-a"),
                                    hubTable("rtb-2", "tgw-2", "att-b peer", "att-b")),
                    "X_OVERLAP_AMBIGUOUS A,B,tgw-1,tgw-2");
        }
        expect(
                twoHubs("2600:1f18:1::/56", "2600:1f18:1::/60")
                        .plus(
                                hubTable(
                                        "rtb-1",
                                        "tgw-1",
                                        "att-a peer",
                                        "",
                                        "2600:1f18:1::/56 > att-a"),
                                hubTable(
                                        "rtb-2",
                                        "tgw-2",
                                        "att-b peer",
                                        "",
                                        "2600:1f18:1::/60 > att-b")),
                "X_OVERLAP_AMBIGUOUS A,B,tgw-1,tgw-2",
                "X_OVERLAP_SHADOWS tgw-1:rtb-1:2600:1f18:1::/56,A,peer");
    }

    @Test
    void whatAHubDoesNotLeadToMeetsNothingThere_R110() {
        expect(
                twoHubs("10.1.0.0/16", "10.1.0.0/16")
                        .plus(
                                hubTable("rtb-1", "tgw-1", "att-a peer", "att-a"),
                                hubTable("rtb-2", "tgw-2", "att-b peer", "")));
    }

    private static Design site(String blocks, String vpcBlock) {
        return new Design()
                .vpc("A", vpcBlock)
                .plus(
                        gateway("vgw-a", "A"),
                        corporate("dc", blocks, ""),
                        customerGateway("cgw", "dc"),
                        bgpVpn("vpn-1", "cgw", "vgw-a", blocks));
    }

    @Test
    void aSiteThatOverlapsTheVpcOfItsGatewayIsAmbiguous_R139() {
        expect(site("10.1.4.0/24", "10.1.0.0/16"), "X_OVERLAP_AMBIGUOUS dc,A");
        expect(site("10.0.0.0/8", "10.1.0.0/16"), "X_OVERLAP_AMBIGUOUS dc,A");
        expect(site("2600:1f18::/32", "2600:1f18:1::/56"), "X_OVERLAP_AMBIGUOUS dc,A");
        expect(site("192.168.0.0/16", "10.1.0.0/16"));
        assertEquals("R-139", overlaps(site("10.0.0.0/8", "10.1.0.0/16")).getFirst().rule());
    }

    @Test
    void aSiteOnAHubIsToldOnceForAllVpcs_R139() {
        Design design =
                onHub("10.3.0.0/16", "att-a att-b att-c")
                        .plus(
                                corporate("dc", "10.0.0.0/8", ""),
                                customerGateway("cgw", "dc"),
                                bgpVpn("vpn-1", "cgw", "tgw-1", "10.0.0.0/8"),
                                attachVpn("att-vpn", "tgw-1", "vpn-1"));
        expect(design, "X_OVERLAP_AMBIGUOUS dc,A,B,C");
    }

    @Test
    void sitesOnOneGatewayDoNotOverlap_R135() {
        Design design =
                site("192.168.0.0/16", "10.1.0.0/16")
                        .plus(
                                corporate("branch", "192.168.7.0/24", ""),
                                customerGateway("cgw-2", "branch"),
                                bgpVpn("vpn-2", "cgw-2", "vgw-a", "192.168.7.0/24"));
        expect(design, "X_OVERLAP_AMBIGUOUS branch,dc");
        assertEquals("R-135", overlaps(design).getFirst().rule());
    }

    @Test
    void prefixListsThatOverlapAndLeadApartAreAmbiguous_R029() {
        Design design =
                peers("10.2.0.0/16", "10.3.0.0/16", Routing.MANUAL)
                        .plus(list("pl-1", "10.2.0.0/16"), list("pl-2", "10.2.4.0/24"))
                        .main("rtb", "H", "pl-1 > pcx-hb", "pl-2 > pcx-hc");
        assertTrue(
                overlaps(design).stream()
                        .anyMatch(
                                p ->
                                        p.code() == ProblemCode.X_OVERLAP_AMBIGUOUS
                                                && p.rule().equals("R-029")
                                                && p.at().equals(List.of("rtb", "pl-1", "pl-2"))),
                () -> overlaps(design).toString());
        expect(
                peers("10.2.0.0/16", "10.3.0.0/16", Routing.MANUAL)
                        .plus(list("pl-1", "10.2.0.0/16"), list("pl-2", "10.2.4.0/24"))
                        .main("rtb", "H", "pl-1 > pcx-hb", "pl-2 > pcx-hb"));
    }

    private static PrefixList list(String id, String block) {
        return new PrefixList(Ref.to(PrefixList.class, id), "", 5, List.of(Cidr.parse(block)));
    }

    @Test
    void whatMeetsNowhereIsHarmlessCorporateNetworksToo_R080() {
        expect(
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .plus(corporate("dc", "10.1.4.0/24 2600:1f18::/32", "")),
                "X_OVERLAP_HARMLESS A,dc");
        expect(
                new Design()
                        .vpc("A", "10.1.0.0/16", "2600:1f18:1::/56")
                        .vpc("B", "10.2.0.0/16", "2600:1f18:1::/60"),
                "X_OVERLAP_HARMLESS A,B");
        expect(
                new Design()
                        .plus(
                                corporate("dc", "10.1.4.0/24", ""),
                                corporate("hq", "10.0.0.0/8", "")));
    }

    @Test
    void aThirdOneWithTheBlockOfTwoPeersIsHarmless_R080() {
        expect(
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .vpc("B", "10.1.0.0/16")
                        .vpc("C", "10.1.0.0/16")
                        .peering("pcx", "A", "B"),
                "X_PCX_CIDR_OVERLAP A,B",
                "X_OVERLAP_HARMLESS A,B,C");
    }

    @Test
    void aHubWithThousandsOfVpcsInsideASiteTellsItInOneSentence() {
        int many = 2000;
        String all =
                IntStream.range(0, many).mapToObj(i -> "att-" + i).collect(Collectors.joining(" "));
        Design design =
                new Design()
                        .plus(
                                hub("tgw-1"),
                                hubTable("rtb", "tgw-1", all, all),
                                corporate("dc", "10.0.0.0/8", ""),
                                customerGateway("cgw", "dc"),
                                bgpVpn("vpn-1", "cgw", "tgw-1", "10.0.0.0/8"),
                                attachVpn("att-vpn", "tgw-1", "vpn-1"));
        for (int i = 0; i < many; i++) {
            design.vpc("v-" + i, "10.%d.%d.0/24".formatted(i / 250, i % 250))
                    .plus(attach("att-" + i, "tgw-1", "v-" + i, "s-" + i));
        }
        assertEquals(1, overlaps(design).size());
        assertTrue(says(design).contains("v-0, v-1, v-10, v-100, v-1000 and 1995 more"));
    }
}
