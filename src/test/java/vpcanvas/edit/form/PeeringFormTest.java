package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.edit.Plans;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;

/// The form of a peering: its status, its life, and who writes the routes of each side.
class PeeringFormTest {
    private final Forms peering = Forms.of(Plans.twoVpcs(), "pcx-ab");

    @Test
    void itSaysWhatHasBecomeOfIt() {
        assertEquals(
                List.of(
                        Row.of("is", "active"),
                        new Row("requester", "A", "A"),
                        new Row("accepter", "B", "B")),
                peering.rows("about"));
        peering.type("status", "REQUESTED");
        assertEquals(Row.of("is", "pending-acceptance"), peering.rows("about").getFirst());
        assertEquals("because", peering.rows("about").get(1).name());
    }

    @Test
    void aSideThatBecomesManualKeepsItsRoutes() {
        assertEquals("route A of pcx-ab manual", peering.label("requester-routing", "MANUAL"));
        peering.type("requester-routing", "MANUAL");
        assertEquals(
                List.of(Design.route("0.0.0.0/0 > igw-a"), Design.route("10.1.0.0/16 > pcx-ab")),
                peering.find(RouteTable.class, "rtb-a").routes());
        PeeringConnection changed = peering.find(PeeringConnection.class, "pcx-ab");
        assertEquals(Routing.MANUAL, changed.requesterRouting());
        assertEquals(Routing.AUTOMATIC, changed.accepterRouting());
    }

    @Test
    void aSideThatBecomesAutomaticKeepsWhatWasAuthored() {
        peering.type("requester-routing", "MANUAL").type("requester-routing", "AUTOMATIC");
        assertEquals(2, peering.find(RouteTable.class, "rtb-a").routes().size());
    }

    @Test
    void aVpcThatPeersWithItselfHasOneSide() {
        Forms self =
                Forms.of(
                        Plans.of(
                                new Design().vpc("A", "10.0.0.0/16").peering("pcx-aa", "A", "A"),
                                null),
                        "pcx-aa");
        assertFalse(self.form().field("accepter-routing").isPresent());
        assertEquals(Row.of("is", "failed"), self.rows("about").getFirst());
    }
}
