package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.analysis.QuotaProblem;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Offer;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Change;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Document;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnConnection;
import vpcanvas.model.altered.AlteredHubs;

/// Hubs and corporate networks are drawn and moved by hand like everything else.
class HubEditingTest {
    private final EditorDriver sample = EditorDriver.open(Plans.sample("transit-gateway-overlap"));

    private static <T extends Resource> String last(EditorDriver editor, Class<T> type) {
        return editor.document().topology().all(type).getLast().ref().id();
    }

    private static Offer offer(EditorDriver editor, Offer.Kind kind) {
        return editor.state().offers().stream()
                .filter(o -> o.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVpcAHubAndACorporateNetworkAreDrawnAndConnected() {
        EditorDriver editor = EditorDriver.open(Document.empty());
        editor.act("place-vpc").click(300, 300);
        editor.act("place-transit-gateway").act("enter");
        String hub = editor.state().selection().single().orElseThrow();
        assertEquals(hub, last(editor, TransitGateway.class));
        editor.act("place-corporate-network").click(900, 300);
        String network = editor.state().selection().single().orElseThrow();

        editor.select(last(editor, Vpc.class), hub).act("connect");
        editor.choose(offer(editor, Offer.Kind.TRANSIT_GATEWAY_ATTACHMENT));
        editor.select(network, hub).act("connect");
        editor.choose(offer(editor, Offer.Kind.VPN_BGP));
        assertEquals(1, editor.document().topology().all(VpcAttachment.class).size());
        assertEquals(1, editor.document().topology().all(VpnConnection.class).size());
        assertEquals(List.of(), editor.state().report().problems());
    }

    @Test
    void aHubWithTwelveSpokesIsDrawnByHand() {
        EditorDriver editor = EditorDriver.open(Document.empty());
        editor.act("place-vpc").click(300, 300);
        String region = last(editor, Region.class);
        editor.select(region).act("place-transit-gateway").act("enter");
        String hub = editor.state().selection().single().orElseThrow();
        for (int i = 1; i < 12; i++) {
            editor.select(region).act("place-vpc").act("enter");
        }
        List<Vpc> vpcs = editor.document().topology().all(Vpc.class);
        for (Vpc vpc : vpcs) {
            editor.select(vpc.ref().id(), hub).act("connect");
            editor.choose(offer(editor, Offer.Kind.TRANSIT_GATEWAY_ATTACHMENT));
        }
        assertEquals(12, editor.document().topology().all(VpcAttachment.class).size());
        Report report = editor.state().freshReport();
        assertEquals(
                List.of(),
                report.problems().stream().filter(p -> !(p instanceof QuotaProblem)).toList());
        for (Vpc vpc : vpcs) {
            Subnet subnet = report.inventory().subnetsOf(vpc.ref()).getFirst();
            long others =
                    report.tableOf(subnet).routes().stream()
                            .filter(r -> r.targetId().equals(hub))
                            .count();
            assertEquals(11, others, vpc.label());
        }
    }

    @Test
    void aCorporateNetworkCarriesItsGatewayAlong() {
        sample.drag("corp-hq", 40, 24);
        assertEquals(
                40,
                sample.place("cgw-hq").x()
                        - sample.opened().layout().rect("cgw-hq").orElseThrow().x());
        sample.expectUndo("Undo move headquarters");
    }

    @Test
    void aPeeringOfHubsThatWaitsIsAcceptedByAnAction() {
        PeeringAttachment peering = sample.find(PeeringAttachment.class, "tgw-attach-eu-us");
        sample.apply(
                new Change.Replace(AlteredHubs.state(peering, AttachmentState.PENDING_ACCEPTANCE)));
        sample.select("tgw-attach-eu-us").act("accept");
        assertEquals(
                AttachmentState.AVAILABLE,
                sample.find(PeeringAttachment.class, "tgw-attach-eu-us").state());
    }

    @Test
    void aSecondVirtualPrivateGatewayIsRefusedWithTheReason() {
        sample.select("vpc-shop").act("place-virtual-private-gateway").act("enter");
        Document one = sample.document();
        sample.select("vpc-shop").act("place-virtual-private-gateway").act("enter");
        assertEquals(one, sample.document());
        assertTrue(sample.state().notice().contains("already"), sample.state().notice());
    }

    @Test
    void aCustomerGatewayStandsInACorporateNetworkOnly() {
        sample.act("place-customer-gateway").click(10, 10);
        sample.expectNotice("Drop the customer gateway in a corporate network.");
        sample.select("corp-hq").act("place-customer-gateway").act("enter");
        CustomerGateway added =
                sample.find(
                        CustomerGateway.class, sample.state().selection().single().orElseThrow());
        assertEquals(Ref.to(CorporateNetwork.class, "corp-hq"), added.corporateNetwork());
    }

    @Test
    void aConnectorIsFollowedFromAVpcToItsHubAndOn() {
        Links links = new Links(sample.document());
        assertTrue(links.of("vpc-shop").contains("tgw-attach-shop"));
        assertTrue(links.of("tgw-attach-shop").contains("tgw-eu"));
        assertTrue(links.of("vpn-hq").contains("corp-hq"));
    }
}
