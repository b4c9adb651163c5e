package vpcanvas.analysis.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.analysis.Report;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Route tables as packets meet them.
class EffectiveTableTest {

    private static List<String> rows(Design design, String table) {
        return design
                .report()
                .table(Ref.to(RouteTable.class, table))
                .orElseThrow()
                .routes()
                .stream()
                .map(
                        r ->
                                r.destination()
                                        + " "
                                        + r.targetId()
                                        + " "
                                        + r.origin().word()
                                        + " "
                                        + r.state())
                .toList();
    }

    private static Subnet subnet(Design design, String id) {
        return design.topology().find(Ref.to(Subnet.class, id)).orElseThrow();
    }

    private static Design vpc() {
        return new Design()
                .vpc("A", "10.1.0.0/16", "100.64.1.0/24")
                .subnet("a1", "A", "10.1.1.0/24")
                .subnet("a2", "A", "10.1.2.0/24")
                .instance("i-a", "a1", "10.1.1.9");
    }

    @Test
    void everyTableHasALocalRoutePerBlock_R023() {
        assertEquals(
                List.of("10.1.0.0/16 local local active", "100.64.1.0/24 local local active"),
                rows(vpc().main("rtb", "A"), "rtb"));
    }

    @Test
    void aSubnetWithoutTableUsesTheMainOne_R021_R022() {
        Design design = vpc().main("rtb-main", "A").table("rtb-own", "A", "a2");
        Report report = design.report();
        assertEquals("rtb-main", report.tableOf(subnet(design, "a1")).table().ref().id());
        assertEquals("rtb-own", report.tableOf(subnet(design, "a2")).table().ref().id());
    }

    @Test
    void aVpcHasAMainTableEvenWhenNoneIsDrawn_R022() {
        Design design = vpc();
        assertEquals("A:main", design.report().tableOf(subnet(design, "a1")).table().ref().id());
        assertEquals(2, rows(design, "A:main").size());
    }

    @Test
    void aWiderRouteLeavesLocalTrafficLocal_R025() {
        Design design = vpc().vpc("B", "10.2.0.0/16").main("rtb", "A", "10.0.0.0/8 > pcx-ab");
        design.peering("pcx-ab", "A", "B");
        EffectiveTable table = design.report().table(Ref.to(RouteTable.class, "rtb")).orElseThrow();
        assertEquals("local", chosen(table, "10.1.3.4").targetId());
        assertEquals("pcx-ab", chosen(table, "10.2.3.4").targetId());
    }

    private static EffectiveRoute chosen(EffectiveTable table, String address) {
        return Objects.requireNonNull(table.select(Ip.parse(address)).chosen());
    }

    @Test
    void aStaticRouteBeatsOneOfAPrefixList_R027_R029() {
        Ref<PrefixList> list = Ref.to(PrefixList.class, "pl-1");
        Ref<RouteTable> rtb = Ref.to(RouteTable.class, "rtb");
        Target viaList = new Target.ToInternetGateway(Ref.to(InternetGateway.class, "igw-list"));
        Design design =
                vpc().plus(new PrefixList(list, "", 5, List.of(Cidr.parse("10.9.0.0/16"))))
                        .internetGateway("igw-a", "A")
                        .main("rtb", "A", "10.9.0.0/16 > igw-a")
                        .change(
                                new Change.AddRoute(
                                        rtb, new Route(new Destination.ListOf(list), viaList)));
        Selection<EffectiveRoute> selection =
                design.report().table(rtb).orElseThrow().select(Ip.parse("10.9.1.1"));
        assertEquals("igw-a", Objects.requireNonNull(selection.chosen()).targetId());
        Selection.Rejected lost = selection.rejected().getFirst();
        assertEquals("prefix-list", lost.route().originWord());
        assertEquals(Selection.Why.HIGHER_PRIORITY_ROUTE, lost.why());
        assertEquals(1, design.report().table(rtb).orElseThrow().outranked().size());
    }

    @Test
    void automaticRoutesGoOnTablesOfSubnetsForWorkloadsOneForEachBlock() {
        Design design =
                vpc().subnet("a3", "A", "10.1.3.0/24")
                        .nat("nat-a", "a3", "10.1.3.9", "198.51.100.7")
                        .main("rtb", "A")
                        .table("rtb-fresh", "A", "a2")
                        .table("rtb-nat", "A", "a3")
                        .vpc("B", "10.2.0.0/16", "10.22.0.0/16")
                        .peering(
                                "pcx-ab",
                                "A",
                                "B",
                                PeeringConnection.Status.ACCEPTED,
                                Routing.AUTOMATIC);
        List<String> both =
                List.of(
                        "10.1.0.0/16 local local active",
                        "10.2.0.0/16 pcx-ab automatic active",
                        "10.22.0.0/16 pcx-ab automatic active",
                        "100.64.1.0/24 local local active");
        assertEquals(both, rows(design, "rtb"));
        assertEquals(both, rows(design, "rtb-fresh"), "nothing is drawn there yet");
        assertEquals(2, rows(design, "rtb-nat").size(), "a NAT gateway passes on what others send");
    }

    @Test
    void anAuthoredRouteStaysWhereAnAutomaticOneWouldGo_R030() {
        Design design =
                vpc().main("rtb", "A", "10.2.0.0/16 > nat-gone")
                        .vpc("B", "10.2.0.0/16")
                        .peering(
                                "pcx-ab",
                                "A",
                                "B",
                                PeeringConnection.Status.ACCEPTED,
                                Routing.AUTOMATIC);
        assertEquals(
                List.of(
                        "10.1.0.0/16 local local active",
                        "10.2.0.0/16 nat-gone static blackhole",
                        "100.64.1.0/24 local local active"),
                rows(design, "rtb"));
    }

    @Test
    void aLocalRouteCanBeReplaced_R023() {
        Design design =
                vpc().appliance("i-box", "a2", "10.1.2.9").main("rtb", "A", "10.1.0.0/16 > i-box");
        assertEquals(
                List.of("10.1.0.0/16 i-box static active", "100.64.1.0/24 local local active"),
                rows(design, "rtb"));
    }

    @Test
    void onlyAssociatedBlocksCount_R011() {
        Vpc vpc =
                new Vpc(
                        Ref.to(Vpc.class, "A"),
                        "",
                        Ref.to(vpcanvas.model.Region.class, "r"),
                        null,
                        List.of(
                                new vpcanvas.model.VpcBlock(
                                        Cidr.parse("10.1.0.0/16"),
                                        vpcanvas.model.VpcBlock.State.FAILED)));
        assertEquals(List.of(), rows(new Design().plus(vpc).main("rtb", "A"), "rtb"));
    }

    @Test
    void aSubnetIsPublicByItsTableNotByItsName_R040() {
        Design design =
                vpc().internetGateway("igw-a", "A")
                        .main("rtb", "A")
                        .table("rtb-2", "A", "a2", "0.0.0.0/0 > igw-a");
        assertFalse(design.report().isPublic(subnet(design, "a1")));
        assertTrue(design.report().isPublic(subnet(design, "a2")));
        design.change(
                new Change.AddRoute(
                        Ref.to(RouteTable.class, "rtb"), Design.route("0.0.0.0/0 > igw-a")));
        assertTrue(design.report().isPublic(subnet(design, "a1")));
        design.without("igw-a");
        assertFalse(design.report().isPublic(subnet(design, "a1")));
    }
}
