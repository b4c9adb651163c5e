package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vpcanvas.HubParts.gateway;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;

/// What the route table of a gateway may hold.
class EdgeTablesTest {

    private static void expect(Design design, String... problems) {
        assertEquals(
                List.of(problems),
                design.report().problems().stream()
                        .map(p -> p.code() + " " + String.join(",", p.at()))
                        .toList());
    }

    private static Design design() {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("s1", "A", "10.1.1.0/24")
                .subnet("s2", "A", "10.1.2.0/24")
                .appliance("i-firewall", "s2", "10.1.2.9")
                .internetGateway("igw-a", "A")
                .main("rtb-main", "A", "0.0.0.0/0 > igw-a");
    }

    @Test
    void itSteersWholeBlocksToMiddleboxes_R036() {
        expect(
                design().edgeTable(
                                "rtb-edge",
                                "A",
                                "igw-a",
                                "10.1.0.0/16 > i-firewall",
                                "10.1.1.0/24 > i-firewall"));
    }

    @Test
    void itLeadsNowhereElse_R036() {
        expect(
                design().vpc("B", "10.2.0.0/16")
                        .peering("pcx-ab", "A", "B")
                        .main("rtb-b", "B", "10.1.0.0/16 > pcx-ab")
                        .table("rtb-a", "A", "s1", "10.2.0.0/16 > pcx-ab")
                        .edgeTable(
                                "rtb-edge",
                                "A",
                                "igw-a",
                                "10.1.1.0/24 > pcx-ab",
                                "10.1.2.0/24 > igw-a"),
                "X_ROUTE_TARGET_INVALID rtb-edge:10.1.1.0/24",
                "X_ROUTE_TARGET_INVALID rtb-edge:10.1.2.0/24");
    }

    @Test
    void itKnowsNothingOutsideItsVpcAndNoParts_R036() {
        expect(
                design().edgeTable(
                                "rtb-edge",
                                "A",
                                "igw-a",
                                "0.0.0.0/0 > i-firewall",
                                "10.1.1.0/25 > i-firewall",
                                "pl-sites > i-firewall"),
                "X_EDGE_DESTINATION rtb-edge:0.0.0.0/0",
                "X_EDGE_DESTINATION rtb-edge:10.1.1.0/25",
                "X_EDGE_DESTINATION rtb-edge:pl-sites");
    }

    @Test
    void itIsNoMainTableAndNothingPropagatesIntoIt_R036_R022() {
        RouteTable both =
                new RouteTable(
                        Ref.to(RouteTable.class, "rtb-edge"),
                        "",
                        Ref.to(Vpc.class, "A"),
                        true,
                        List.of(),
                        List.of(Ref.to(Resource.class, "vgw-a")),
                        List.of(Ref.to(VirtualPrivateGateway.class, "vgw-a")),
                        List.of());
        expect(
                new Design().vpc("A", "10.1.0.0/16").plus(gateway("vgw-a", "A"), both),
                "X_EDGE_TABLE rtb-edge",
                "X_EDGE_TABLE rtb-edge");
    }

    @Test
    void aGatewayOfTheVpcHasOneTable_R036() {
        expect(
                design().edgeTable("rtb-edge-1", "A", "igw-a")
                        .edgeTable("rtb-edge-2", "A", "igw-a"),
                "X_EDGE_TABLE rtb-edge-2");
        expect(
                design().vpc("B", "10.2.0.0/16").edgeTable("rtb-edge", "B", "igw-a"),
                "X_EDGE_TABLE rtb-edge");
    }
}
