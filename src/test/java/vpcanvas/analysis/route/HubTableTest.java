package vpcanvas.analysis.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vpcanvas.HubParts.attach;
import static vpcanvas.HubParts.attachAutomatic;
import static vpcanvas.HubParts.attachVpn;
import static vpcanvas.HubParts.bgpVpn;
import static vpcanvas.HubParts.corporate;
import static vpcanvas.HubParts.customerGateway;
import static vpcanvas.HubParts.gatewayEndpoint;
import static vpcanvas.HubParts.hub;
import static vpcanvas.HubParts.hubPeering;
import static vpcanvas.HubParts.hubTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.analysis.Report;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Change;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.altered.AlteredHubs;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// What stands in the tables of hubs, and what that makes of the tables of VPCs.
class HubTableTest {

    private static List<String> hubRoutes(Design design, String table) {
        return told(
                design.report()
                        .hubTable(Ref.to(TransitGatewayRouteTable.class, table))
                        .orElseThrow()
                        .routes());
    }

    private static List<String> routes(Design design, String table) {
        return told(design.report().table(Ref.to(RouteTable.class, table)).orElseThrow().routes());
    }

    private static List<String> told(List<? extends TableRoute> routes) {
        return routes.stream()
                .map(r -> r.destination() + " " + r.targetId() + " " + r.originWord())
                .toList();
    }

    private static Design vpcs() {
        return new Design()
                .vpc("A", "10.1.0.0/16", "10.11.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A")
                .vpc("B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .main("rtb-b", "B")
                .plus(
                        hub("tgw-1"),
                        attachAutomatic("att-a", "tgw-1", "A", "a1"),
                        attachAutomatic("att-b", "tgw-1", "B", "b1"));
    }

    @Test
    void aVpcPropagatesAllItsBlocks_R103() {
        Design design = vpcs().plus(hubTable("rtb", "tgw-1", "att-a att-b", "att-a att-b"));
        assertEquals(
                List.of(
                        "10.1.0.0/16 att-a propagated",
                        "10.2.0.0/16 att-b propagated",
                        "10.11.0.0/16 att-a propagated"),
                hubRoutes(design, "rtb"));
    }

    @Test
    void ipv6BlocksAreToldByAttachmentsThatSupportThem_R117() {
        Design design =
                vpcs().vpc("C", "10.3.0.0/16", "2001:db8:3::/56")
                        .subnet("c1", "C", "10.3.1.0/24", "2001:db8:3::/64")
                        .plus(
                                attachAutomatic("att-c", "tgw-1", "C", "c1"),
                                hubTable("rtb", "tgw-1", "att-a att-c", "att-a att-c"));
        assertEquals("2001:db8:3::/56 att-c propagated", hubRoutes(design, "rtb").getLast());
        VpcAttachment attachment =
                design.report().topology().find(Ref.to(VpcAttachment.class, "att-c")).orElseThrow();
        design.change(new Change.Replace(AlteredHubs.ipv6(attachment, false)));
        assertEquals(
                List.of(
                        "10.1.0.0/16 att-a propagated",
                        "10.3.0.0/16 att-c propagated",
                        "10.11.0.0/16 att-a propagated"),
                hubRoutes(design, "rtb"));
    }

    @Test
    void staticComesBeforePropagated_R105_R106() {
        Design design =
                vpcs().plus(
                                hubTable(
                                        "rtb",
                                        "tgw-1",
                                        "att-a att-b",
                                        "att-a att-b",
                                        "10.2.0.0/16 > att-a"));
        assertEquals(
                List.of("10.2.0.0/16 att-a static", "10.2.0.0/16 att-b propagated"),
                hubRoutes(design, "rtb").subList(1, 3));
        HubTable table =
                design.report()
                        .hubTable(Ref.to(TransitGatewayRouteTable.class, "rtb"))
                        .orElseThrow();
        assertEquals(List.of("10.2.0.0/16 att-b propagated"), told(table.outranked()));
        Selection<HubRoute> selection = table.select(Ip.parse("10.2.1.1"));
        assertEquals(
                List.of(Selection.Why.HIGHER_PRIORITY_ROUTE),
                selection.rejected().stream().map(Selection.Rejected::why).toList());
    }

    @Test
    void theLongestPrefixComesFirst_R106() {
        HubTable table =
                vpcs().plus(
                                hubTable(
                                        "rtb",
                                        "tgw-1",
                                        "att-a",
                                        "att-a att-b",
                                        "10.0.0.0/8 > att-a",
                                        "10.2.9.0/24 > att-a"))
                        .report()
                        .hubTable(Ref.to(TransitGatewayRouteTable.class, "rtb"))
                        .orElseThrow();
        Selection<HubRoute> selection = table.select(Ip.parse("10.2.9.1"));
        assertEquals(
                "10.2.9.0/24", Objects.requireNonNull(selection.chosen()).destination().toString());
        assertEquals(
                List.of("10.2.0.0/16 att-b propagated", "10.0.0.0/8 att-a static"),
                told(selection.rejected().stream().map(Selection.Rejected::route).toList()));
    }

    @Test
    void derivedRoutesAreTheBlocksThatTheHubDelivers_R101() {
        Design design = vpcs().plus(hubTable("rtb", "tgw-1", "att-a att-b", "att-a att-b"));
        assertEquals(
                List.of(
                        "10.1.0.0/16 local local",
                        "10.2.0.0/16 tgw-1 automatic",
                        "10.11.0.0/16 local local"),
                routes(design, "rtb-a"));
        Design unpropagated = vpcs().plus(hubTable("rtb", "tgw-1", "att-a att-b", "att-a"));
        assertEquals(
                List.of("10.1.0.0/16 local local", "10.11.0.0/16 local local"),
                routes(unpropagated, "rtb-a"));
    }

    @Test
    void anAuthoredRouteStaysAndNoneIsDerivedForItsBlock_R030() {
        Design design =
                vpcs().without("rtb-a")
                        .main("rtb-a", "A", "10.2.0.0/16 > igw-a")
                        .internetGateway("igw-a", "A")
                        .plus(hubTable("rtb", "tgw-1", "att-a att-b", "att-a att-b"));
        assertEquals("10.2.0.0/16 igw-a static", routes(design, "rtb-a").get(1));
        assertEquals(3, routes(design, "rtb-a").size());
    }

    @Test
    void aVpcThatIsHiddenGetsNoRoutesForWhatNobodyAnswers_R110() {
        Design design =
                vpcs().vpc("C", "10.1.0.0/16")
                        .subnet("c1", "C", "10.1.7.0/24")
                        .main("rtb-c", "C")
                        .plus(
                                attachAutomatic("att-c", "tgw-1", "C", "c1"),
                                hubTable("rtb", "tgw-1", "att-a att-b att-c", "att-a att-b att-c"));
        assertEquals(List.of("10.1.0.0/16 local local"), routes(design, "rtb-c"));
        assertEquals(3, hubRoutes(design, "rtb").size());
    }

    @Test
    void aSecondaryBlockThatOverlapsNothingIsStillPropagated_R110() {
        Design design =
                vpcs().vpc("C", "10.1.0.0/16", "100.64.3.0/24")
                        .subnet("c1", "C", "100.64.3.0/26")
                        .plus(
                                attach("att-c", "tgw-1", "C", "c1"),
                                hubTable("rtb", "tgw-1", "att-a att-c", "att-a att-c"));
        assertEquals("100.64.3.0/24 att-c propagated", hubRoutes(design, "rtb").getLast());
    }

    @Test
    void aPeeringRoutedAutomaticallyGetsOneRouteForEachBlockOfTheOtherHub_R107() {
        Design design =
                vpcs().vpcIn("eu-west-1", "D", "10.4.0.0/16")
                        .subnet("d1", "D", "10.4.1.0/24")
                        .plus(
                                hub("tgw-2", "eu-west-1"),
                                attachAutomatic("att-d", "tgw-2", "D", "d1"),
                                hubPeering(
                                        "peer",
                                        "tgw-1",
                                        "tgw-2",
                                        AttachmentState.AVAILABLE,
                                        Routing.AUTOMATIC),
                                hubTable("rtb-1", "tgw-1", "att-a att-b peer", "att-a att-b"),
                                hubTable(
                                        "rtb-2",
                                        "tgw-2",
                                        "att-d peer",
                                        "att-d",
                                        "0.0.0.0/0 > att-d"));
        assertEquals(
                List.of("10.4.0.0/16 peer automatic"),
                hubRoutes(design, "rtb-1").stream().filter(r -> r.contains("peer")).toList());
        assertEquals(
                List.of(
                        "10.1.0.0/16 peer automatic",
                        "10.2.0.0/16 peer automatic",
                        "10.11.0.0/16 peer automatic"),
                hubRoutes(design, "rtb-2").stream().filter(r -> r.contains("peer")).toList());
    }

    @Test
    void aBlockThatTheHubHasItselfIsNotTakenOverAPeering_R110() {
        Design design =
                vpcs().vpcIn("eu-west-1", "D", "10.2.128.0/20")
                        .subnet("d1", "D", "10.2.129.0/24")
                        .plus(
                                hub("tgw-2", "eu-west-1"),
                                attachAutomatic("att-d", "tgw-2", "D", "d1"),
                                hubPeering(
                                        "peer",
                                        "tgw-1",
                                        "tgw-2",
                                        AttachmentState.AVAILABLE,
                                        Routing.AUTOMATIC),
                                hubTable("rtb-1", "tgw-1", "att-a att-b peer", "att-a att-b"),
                                hubTable("rtb-2", "tgw-2", "att-d peer", "att-d"));
        assertEquals(
                List.of(),
                hubRoutes(design, "rtb-1").stream().filter(r -> r.contains("peer")).toList());
    }

    @Test
    void aRingOfHubsLeadsNowhereInACircle_R108() {
        Design ring = new Design();
        for (int i = 0; i < 5; i++) {
            ring.vpc("V" + i, "10." + i + ".0.0/16")
                    .subnet("s" + i, "V" + i, "10." + i + ".1.0/24")
                    .instance("i-" + i, "s" + i, "10." + i + ".1.10")
                    .plus(
                            hub("tgw-" + i),
                            attachAutomatic("att-" + i, "tgw-" + i, "V" + i, "s" + i),
                            hubPeering(
                                    "p-" + i,
                                    "tgw-" + i,
                                    "tgw-" + (i + 1) % 5,
                                    AttachmentState.AVAILABLE,
                                    Routing.AUTOMATIC),
                            hubTable(
                                    "rtb-" + i,
                                    "tgw-" + i,
                                    "att-" + i + " p-" + i + " p-" + (i + 4) % 5,
                                    "att-" + i));
        }
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                if (i != j) {
                    assertEquals(List.of(), ring.trace("i-" + i, "i-" + j).blockers());
                }
            }
        }
    }

    @Test
    void whatAVpnLearnsEntersByPropagationAndTheShorterPathWins_R103_R106() {
        Design design =
                vpcs().plus(
                                corporate("dc", "192.168.0.0/16", ""),
                                customerGateway("cgw", "dc"),
                                bgpVpn("vpn-1", "cgw", "tgw-1", "192.168.0.0/16"),
                                attachVpn("att-vpn", "tgw-1", "vpn-1"),
                                hubTable("rtb", "tgw-1", "att-a att-vpn", "att-vpn"));
        assertEquals(List.of("192.168.0.0/16 att-vpn propagated"), hubRoutes(design, "rtb"));
        assertEquals("192.168.0.0/16 tgw-1 automatic", routes(design, "rtb-a").getLast());
    }

    @Test
    void aGatewayEndpointIsListedAtTheTablesOfItsOwnVpc_R094() {
        Design design = vpcs().plus(gatewayEndpoint("vpce-s3", "A", "s3", "rtb-a rtb-b"));
        Report report = design.report();
        assertEquals(
                1,
                report.table(Ref.to(RouteTable.class, "rtb-a"))
                        .orElseThrow()
                        .unlistedServices()
                        .size());
        assertEquals(
                0, report.table(Ref.to(RouteTable.class, "rtb-b")).orElseThrow().services().size());
        design.plus(
                new PrefixList(
                        Ref.to(PrefixList.class, "pl-s3"),
                        "s3",
                        1,
                        List.of(Cidr.parse("52.216.0.0/15"))));
        EffectiveTable listed =
                design.report().table(Ref.to(RouteTable.class, "rtb-a")).orElseThrow();
        assertEquals(List.of(), listed.unlistedServices());
        assertEquals("52.216.0.0/15 vpce-s3 gateway-endpoint", told(listed.routes()).getLast());
    }

    /// A look-up through shared routes answers as a table would that had copied them.
    @Test
    void sharedRoutesAreLookedUpAsCopiedOnesWouldBe() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> authored = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                authored.add(
                        "10.%d.0.0/%d > igw-a"
                                .formatted(random.nextInt(8) * 2, 13 + random.nextInt(3)));
            }
            Design design =
                    vpcs().without("rtb-a")
                            .main(
                                    "rtb-a",
                                    "A",
                                    authored.stream()
                                            .map(HubTableTest::canonical)
                                            .distinct()
                                            .toArray(String[]::new))
                            .internetGateway("igw-a", "A")
                            .plus(
                                    hubTable(
                                            "rtb",
                                            "tgw-1",
                                            "att-a att-b",
                                            "att-a att-b",
                                            canonical(
                                                    "10.%d.0.0/14 > att-b"
                                                            .formatted(random.nextInt(16))),
                                            "10.2.%d.0/24 > blackhole"
                                                    .formatted(random.nextInt(4))));
            EffectiveTable table =
                    design.report().table(Ref.to(RouteTable.class, "rtb-a")).orElseThrow();
            EffectiveTable copied =
                    new EffectiveTable(
                            table.table(), table.routes(), List.of(), List.of(), List.of());
            for (int i = 0; i < 50; i++) {
                Ip address =
                        Ip.parse("10.%d.%d.1".formatted(random.nextInt(16), random.nextInt(6)));
                assertEquals(
                        copied.select(address).chosen(),
                        table.select(address).chosen(),
                        "seed " + seed + ", " + address);
            }
        }
    }

    private static String canonical(String route) {
        String[] parts = route.split(" > ", 2);
        return Cidr.canonical(parts[0]).cidr() + " > " + parts[1];
    }
}
