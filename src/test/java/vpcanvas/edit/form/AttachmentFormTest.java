package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.edit.Plans;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Destination;
import vpcanvas.model.Document;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VpcAttachment;

/// The forms of what is attached to a hub: where a VPC meets it, and who writes the routes.
class AttachmentFormTest {
    private final Document sample = Plans.sample("transit-gateway-overlap");
    private final Forms billing = Forms.of(sample, "tgw-attach-billing");
    private final Forms peering = Forms.of(sample, "tgw-attach-eu-us");

    @Test
    void itIsCalledByWhatItJoins() {
        assertEquals("billing – tgw-eu", billing.form().title());
        assertEquals("tgw-eu – tgw-us", peering.form().title());
        assertEquals("vpn-hq", Forms.of(sample, "vpn-hq").form().title());
        assertEquals("headquarters – tgw-eu", Forms.of(sample, "tgw-attach-hq").form().title());
    }

    @Test
    void aZoneIsCoveredByOneSubnet() {
        Field.Choice zone =
                (Field.Choice)
                        billing.form().fields().stream()
                                .filter(f -> f.id().startsWith("subnet"))
                                .findFirst()
                                .orElseThrow();
        assertEquals("subnet-billing-private-a", zone.value());
        billing.type(zone.id(), "");
        assertEquals(List.of(), billing.find(VpcAttachment.class, "tgw-attach-billing").subnets());
        billing.type(zone.id(), "subnet-billing-private-a");
        assertEquals(
                List.of(Ref.to(Subnet.class, "subnet-billing-private-a")),
                billing.find(VpcAttachment.class, "tgw-attach-billing").subnets());
    }

    @Test
    void routesThatBecomeMineStandInTheTablesOfTheVpc() {
        billing.press("mine", "Make routes mine");
        assertEquals(
                Routing.MANUAL, billing.find(VpcAttachment.class, "tgw-attach-billing").routing());
        List<RouteTable> tables =
                billing.document().topology().all(RouteTable.class).stream()
                        .filter(t -> t.vpc().id().equals("vpc-billing"))
                        .toList();
        assertEquals(
                List.of("10.0.0.0/16", "10.8.0.0/16", "192.168.0.0/16"),
                tables.getFirst().routes().stream()
                        .map(r -> ((Destination.Block) r.destination()).cidr())
                        .map(Object::toString)
                        .toList());
        assertFalse(billing.form().field("mine").isPresent());
    }

    @Test
    void applianceModeAndStateAreSet() {
        billing.type("appliance-mode", "yes").type("ipv6", "yes").type("state", "PENDING");
        VpcAttachment after = billing.find(VpcAttachment.class, "tgw-attach-billing");
        assertTrue(after.applianceModeSupport());
        assertTrue(after.ipv6Support());
        assertEquals(AttachmentState.PENDING, after.state());
        assertFalse(billing.row("tgw-eu", "tgw-attach-billing").state().isEmpty());
    }

    @Test
    void aPendingPeeringIsAcceptedOrRejected() {
        assertFalse(peering.form().field("answer").isPresent());
        peering.type("state", "PENDING_ACCEPTANCE");
        Document pending = peering.document();
        peering.press("answer", "Accept");
        assertEquals(
                AttachmentState.AVAILABLE,
                peering.find(PeeringAttachment.class, "tgw-attach-eu-us").state());
        Forms rejected = Forms.of(pending, "tgw-attach-eu-us").press("answer", "Reject");
        assertEquals(
                AttachmentState.REJECTED,
                rejected.find(PeeringAttachment.class, "tgw-attach-eu-us").state());
    }

    @Test
    void eachSideOfAPeeringIsRoutedByItself() {
        peering.press("requester-mine", "Make routes mine");
        PeeringAttachment after = peering.find(PeeringAttachment.class, "tgw-attach-eu-us");
        assertEquals(Routing.MANUAL, after.requesterRouting());
        assertEquals(Routing.AUTOMATIC, after.accepterRouting());
        assertEquals(1, peering.find(TransitGatewayRouteTable.class, "tgw-rtb-eu").routes().size());
        assertTrue(
                Forms.of(peering.document(), "tgw-eu")
                        .read("routes-tgw-rtb-eu")
                        .contains("10.8.0.0/16 > tgw-us static"));
        assertEquals(1, peering.matrix("tgw-us").rows().size());
    }
}
