package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.edit.Plans;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;

/// The form of a transit gateway: its matrix, the routes of its tables, and what they don't lead
/// to.
class HubFormTest {
    private final Forms hub = Forms.of(Plans.sample("transit-gateway-overlap"), "tgw-eu");

    private TransitGatewayRouteTable table() {
        return hub.find(TransitGatewayRouteTable.class, "tgw-rtb-eu");
    }

    private static String cell(MatrixRow row) {
        MatrixRow.MatrixCell cell = row.cells().getFirst();
        return row.name()
                + (cell.associated() ? " associated" : "")
                + (cell.propagates() ? " propagates" : "");
    }

    @Test
    void theMatrixSaysWhoAsksATableAndWhoFillsIt() {
        Matrix matrix = hub.matrix("tgw-eu");
        assertEquals(List.of(new Option("tgw-rtb-eu", "tgw-eu")), matrix.tables());
        assertEquals(
                List.of(
                        "billing associated propagates",
                        "tgw-us associated",
                        "headquarters associated propagates",
                        "legacy associated propagates",
                        "shop associated propagates"),
                matrix.rows().stream().map(HubFormTest::cell).toList());
    }

    @Test
    void anAttachmentAsksOneTableAtMost() {
        hub.press("tables", "Add a route table");
        assertEquals("tgw-eu-rtb", hub.matrix("tgw-eu").tables().getFirst().value());
        MatrixRow shop = hub.row("tgw-eu", "tgw-attach-shop");
        assertEquals(
                "associate shop with tgw-eu-rtb", hub.matrix("tgw-eu").associate(shop, 0).label());
        hub.apply(hub.matrix("tgw-eu").associate(shop, 0));
        shop = hub.row("tgw-eu", "tgw-attach-shop");
        assertTrue(shop.cells().getFirst().associated());
        assertFalse(shop.cells().getLast().associated());
        hub.apply(hub.matrix("tgw-eu").associate(shop, 0));
        assertTrue(
                hub.row("tgw-eu", "tgw-attach-shop").cells().stream()
                        .noneMatch(MatrixRow.MatrixCell::associated));
    }

    @Test
    void aPropagationIsTakenAwayAndComesLastAgain() {
        MatrixRow shop = hub.row("tgw-eu", "tgw-attach-shop");
        hub.apply(hub.matrix("tgw-eu").propagate(shop, 0));
        assertTrue(hub.read("routes-tgw-rtb-eu").contains("10.0.0.0/16 > legacy propagated"));
        hub.apply(hub.matrix("tgw-eu").propagate(shop, 0));
        assertEquals("tgw-attach-shop", table().propagations().getLast().id());
        assertTrue(hub.read("routes-tgw-rtb-eu").contains("10.0.0.0/16 > legacy propagated"));
    }

    @Test
    void aPeeringOfHubsCannotPropagate() {
        MatrixRow peering = hub.row("tgw-eu", "tgw-attach-eu-us");
        assertFalse(peering.mayPropagate(0));
        assertEquals("Routes over a peering are static.", peering.refusal());
        assertThrows(
                IllegalArgumentException.class, () -> hub.matrix("tgw-eu").propagate(peering, 0));
    }

    @Test
    void aTableShowsWhereEachRouteComesFrom() {
        assertEquals(
                List.of(
                        "10.0.0.0/16 > shop propagated",
                        "10.1.0.0/16 > billing propagated",
                        "10.8.0.0/16 > tgw-us automatic",
                        "192.168.0.0/16 > headquarters propagated"),
                hub.read("routes-tgw-rtb-eu"));
    }

    @Test
    void theBlockThatAnEarlierVpcHidesIsNamedWithItsReason() {
        assertEquals(
                List.of(
                        new Row(
                                "10.0.0.0/16 of legacy",
                                "overlaps 10.0.0.0/16 of shop, which came first",
                                "tgw-attach-legacy")),
                hub.rows("hidden-tgw-rtb-eu"));
    }

    @Test
    void aStaticRouteIsWrittenAndSaysWhatItWinsOver() {
        Field.RouteRows routes = hub.routes("routes-tgw-rtb-eu");
        assertEquals(
                Verdict.remark("A static route wins over the one to 10.1.0.0/16 there is."),
                routes.check("10.1.0.0/16"));
        assertFalse(routes.check("10.1.0.0").ok());
        hub.apply(routes.add("10.1.0.0/16", "tgw-attach-shop"));
        List<RouteRow> rows = hub.routes("routes-tgw-rtb-eu").rows();
        assertEquals("", rows.get(1).lost());
        assertEquals("Loses to the static route: static comes before VPC.", rows.get(2).lost());
        hub.apply(hub.routes("routes-tgw-rtb-eu").remove(rows.get(1)));
        assertEquals(List.of(), table().routes());
    }

    @Test
    void aBlackholeRouteLeadsNowhere() {
        hub.apply(hub.routes("routes-tgw-rtb-eu").add("10.8.0.0/16", ""));
        assertNull(table().routes().getFirst().attachment());
        RouteRow row =
                hub.routes("routes-tgw-rtb-eu").rows().stream()
                        .filter(r -> r.target().equals("nowhere"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("it is a blackhole route", row.blackhole());
        assertThrows(
                IllegalArgumentException.class,
                () -> hub.routes("routes-tgw-rtb-eu").add("10.8.0.0/16", "tgw-attach-analytics"));
    }

    @Test
    void whoLooksForAddressMappingIsLedToMappedAddresses() {
        Field.Deeds mapping = hub.deeds("mapping");
        assertTrue(mapping.sentence().startsWith("A transit gateway translates nothing"));
        assertEquals(
                List.of(new Deed.Connecting("Connect shop to legacy…", "vpc-shop", "vpc-legacy")),
                mapping.deeds());
    }

    @Test
    void anAttachmentWhoseVpcOverlapsSaysSoTooAndOthersDoNot() {
        assertTrue(of("tgw-attach-legacy").field("mapping").isPresent());
        assertTrue(of("tgw-attach-shop").field("mapping").isPresent());
        assertFalse(of("tgw-attach-billing").field("mapping").isPresent());
    }

    private Form of(String key) {
        return Forms.of(hub.document(), key).form();
    }

    @Test
    void aTableThatIsDeletedIsNoDefaultAnyLonger() {
        hub.press("table-tgw-rtb-eu", "Delete tgw-eu");
        TransitGateway after = hub.find(TransitGateway.class, "tgw-eu");
        assertNull(after.associationDefaultRouteTable());
        assertTrue(
                hub.document()
                        .topology()
                        .find(Ref.to(TransitGatewayRouteTable.class, "tgw-rtb-eu"))
                        .isEmpty());
    }

    @Test
    void theDefaultTablesAndTheAsnAreChosen() {
        hub.type("association-default", "").type("asn", "64600");
        TransitGateway after = hub.find(TransitGateway.class, "tgw-eu");
        assertNull(after.associationDefaultRouteTable());
        assertEquals(64600, after.amazonSideAsn());
        hub.expectWrong("asn", "65535", "64512 to 65534");
        hub.expectWrong("asn", "many", "number");
    }

    @Test
    void aTableHasAFormOfItsOwn() {
        Forms table = Forms.of(hub.document(), "card:tgw-rtb-eu").type("name", "core");
        assertEquals("transit gateway route table", table.form().kind());
        assertEquals("tgw-eu", table.form().place());
        assertEquals("core", table.form().title());
        assertEquals(5, table.matrix("tgw-eu").rows().size());
        assertEquals(4, table.read("routes-tgw-rtb-eu").size());
    }
}
