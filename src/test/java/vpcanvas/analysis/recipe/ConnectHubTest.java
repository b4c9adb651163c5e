package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.HubParts.hub;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vpcanvas.Design;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Change;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Document;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Routing;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Cidr;

/// Drawing lines to hubs, and between hubs and corporate networks.
class ConnectHubTest {
    private static final Offer.Kind ATTACH = Offer.Kind.TRANSIT_GATEWAY_ATTACHMENT;
    private static final Offer.Kind PEER = Offer.Kind.TRANSIT_GATEWAY_PEERING;
    private static final Offer.Kind BGP = Offer.Kind.VPN_BGP;
    private static final Offer.Kind STATIC = Offer.Kind.VPN_STATIC;
    private static final Offer.Kind DIRECT = Offer.Kind.DIRECT_CONNECT;

    /// vpc-1, vpc-2 and tgw-1 in Frankfurt, vpc-3 and tgw-2 in Virginia, corp-1 outside.
    private static Hand world() {
        Hand hand = Hand.withTwoInstances();
        hand.draw(Add.transitGateway(hand.document(), null, new Point(440, 160)));
        hand.draw(Add.region(hand.document(), new Point(1800, 160)));
        Ref<Region> virginia = Ref.to(Region.class, "us-east-1");
        hand.draw(Add.vpc(hand.document(), virginia, new Point(1800, 160)));
        hand.draw(Add.transitGateway(hand.document(), virginia, new Point(1500, 160)));
        hand.draw(Add.corporateNetwork(hand.document(), null));
        return hand;
    }

    private static TransitGatewayRouteTable table(Hand hand, String id) {
        return hand.get(TransitGatewayRouteTable.class, id);
    }

    private static List<String> ids(List<? extends Ref<?>> refs) {
        return refs.stream().map(Ref::id).toList();
    }

    @ParameterizedTest
    @CsvSource({"vpc-1,tgw-1", "tgw-1,vpc-1", "i-1,tgw-1", "tgw-1,subnet-vpc-1-private-a"})
    void aVpcIsAttachedWhicheverWayTheLineIsDrawn(String from, String to) {
        Hand hand = world().connect(ATTACH, from, to).assertLegal();
        VpcAttachment attachment = hand.get(VpcAttachment.class, "tgw-attach-vpc-1");
        assertEquals(AttachmentState.AVAILABLE, attachment.state());
        assertEquals(Routing.AUTOMATIC, attachment.routing());
        assertEquals(List.of("subnet-vpc-1-private-a"), ids(attachment.subnets()));
        TransitGatewayRouteTable table = table(hand, "tgw-rtb-1");
        assertEquals(List.of("tgw-attach-vpc-1"), ids(table.associations()));
        assertEquals(List.of("tgw-attach-vpc-1"), ids(table.propagations()));
    }

    @Test
    void whatAVpcHasOfIpv6IsToldToTheHub_R117() {
        Design design =
                new Design()
                        .vpc("a", "10.0.0.0/16", "2001:db8:a::/56")
                        .subnet("s1", "a", "10.0.1.0/24")
                        .vpc("b", "10.1.0.0/16")
                        .subnet("s2", "b", "10.1.1.0/24")
                        .plus(hub("tgw-1"));
        Hand hand = new Hand(Document.of(design.topology()));
        hand.connect(ATTACH, "a", "tgw-1").connect(ATTACH, "b", "tgw-1");
        assertTrue(hand.get(VpcAttachment.class, "tgw-attach-a").ipv6Support());
        assertFalse(hand.get(VpcAttachment.class, "tgw-attach-b").ipv6Support());
    }

    @Test
    void anAttachmentHasOneSubnetPerZoneAndTakesThoseKeptForIt_R098() {
        Design design =
                new Design()
                        .vpc("a", "10.0.0.0/16")
                        .subnetIn("az1", "s1", "a", "10.0.1.0/24")
                        .subnetIn("az1", "s2", "a", "10.0.2.0/24")
                        .subnetIn("az2", "s3", "a", "10.0.3.0/24")
                        .subnetIn("az2", "s4", "a", "10.0.4.0/28")
                        .subnetIn("az3", "s5", "a", "2001:db8::/64");
        Hand hand = new Hand(Document.of(design.topology()));
        hand.draw(Add.transitGateway(hand.document(), null, null));
        Subnet kept = hand.get(Subnet.class, "s4");
        hand.draw(
                new Change.Replace(
                        new Subnet(
                                kept.ref(),
                                "attachment-b",
                                kept.vpc(),
                                kept.cidrBlocks(),
                                kept.availabilityZone(),
                                kept.availabilityZoneId())));
        hand.connect(ATTACH, "a", "tgw-1");
        assertEquals(
                List.of("s1", "s4"), ids(hand.get(VpcAttachment.class, "tgw-attach-a").subnets()));
    }

    @Test
    void aVpcWithoutASubnetGetsOneToBeAttachedBy() {
        Hand hand = new Hand(Document.of(new Design().vpc("a", "10.0.0.0/16").topology()));
        hand.draw(Add.transitGateway(hand.document(), null, null));
        hand.connect(ATTACH, "a", "tgw-1").assertLegal();
        assertEquals(
                List.of("subnet-a-private-a"),
                ids(hand.get(VpcAttachment.class, "tgw-attach-a").subnets()));
    }

    @Test
    void aHubServesVpcsOfItsOwnRegion_R096() {
        assertEquals(
                "vpc-3 is in us-east-1, tgw-1 in eu-central-1; attach it to a hub there and peer"
                        + " the hubs",
                world().offer(ATTACH, "vpc-3", "tgw-1").refusal());
    }

    @Test
    void aVpcHasOneAttachmentPerHub_R118() {
        Hand hand = world().connect(ATTACH, "vpc-1", "tgw-1");
        assertEquals(
                "tgw-attach-vpc-1 joins the two already",
                hand.offer(ATTACH, "tgw-1", "i-1").refusal());
        assertTrue(hand.offer(ATTACH, "tgw-1", "vpc-2").isLegal());
    }

    @Test
    void hubsArePeeredOnceAndAskTheirTablesAboutEachOther_R108() {
        Hand hand = world().connect(PEER, "tgw-1", "tgw-2").assertLegal();
        PeeringAttachment peering = hand.get(PeeringAttachment.class, "tgw-attach-1-2");
        assertEquals(AttachmentState.AVAILABLE, peering.state());
        assertEquals(Routing.AUTOMATIC, peering.requesterRouting());
        assertEquals(Routing.AUTOMATIC, peering.accepterRouting());
        for (String id : List.of("tgw-rtb-1", "tgw-rtb-2")) {
            assertEquals(List.of("tgw-attach-1-2"), ids(table(hand, id).associations()));
            assertEquals(List.of(), table(hand, id).propagations());
        }
        assertEquals(
                "tgw-attach-1-2 joins the two already",
                hand.offer(PEER, "tgw-2", "tgw-1").refusal());
        assertEquals(
                "a hub has no peering with itself", hand.offer(PEER, "tgw-1", "tgw-1").refusal());
    }

    @Test
    void aBgpVpnPropagatesWhatTheNetworkAnnounces() {
        Hand hand = world().connect(BGP, "corp-1", "tgw-1").assertLegal();
        VpnConnection vpn = hand.get(VpnConnection.class, "vpn-1");
        assertEquals("cgw-1", vpn.customerGateway().id());
        assertEquals("192.168.0.0/16", vpn.announced().getFirst().cidrBlock() + "");
        assertEquals(List.of(), vpn.staticRoutes());
        TransitGatewayRouteTable table = table(hand, "tgw-rtb-1");
        assertEquals(List.of("tgw-attach-1"), ids(table.associations()));
        assertEquals(List.of("tgw-attach-1"), ids(table.propagations()));
        assertEquals("vpn-1 joins the two already", hand.offer(STATIC, "tgw-1", "cgw-1").refusal());
    }

    @Test
    void aStaticVpnNeedsARouteOnTheHub_R133() {
        Hand hand = world().connect(STATIC, "tgw-1", "corp-1").assertLegal();
        VpnConnection vpn = hand.get(VpnConnection.class, "vpn-1");
        assertEquals(List.of(Cidr.parse("192.168.0.0/16")), vpn.staticRoutes());
        TransitGatewayRouteTable table = table(hand, "tgw-rtb-1");
        assertEquals(List.of(), table.propagations());
        assertEquals(1, table.routes().size());
        assertEquals(
                Ref.to(VpcAttachment.class, "tgw-attach-1"),
                table.routes().getFirst().attachment());
    }

    @Test
    void theCustomerGatewayThatIsThereIsUsed() {
        Hand hand = world().connect(BGP, "corp-1", "tgw-1").connect(BGP, "cgw-1", "tgw-2");
        assertEquals(List.of("cgw-1"), hand.ids(CustomerGateway.class));
        assertEquals(List.of("vpn-1", "vpn-1-2"), hand.ids(VpnConnection.class));
    }

    @Test
    void directConnectAnnouncesTheBlocksOnTheHub_R137() {
        Hand hand = world().connect(ATTACH, "vpc-1", "tgw-1").connect(ATTACH, "vpc-2", "tgw-1");
        hand.connect(DIRECT, "corp-1", "tgw-1").assertLegal();
        DirectConnectAttachment attachment =
                hand.topology().all(DirectConnectAttachment.class).getFirst();
        assertEquals("[10.0.0.0/16, 10.1.0.0/16]", attachment.allowedPrefixes() + "");
        DirectConnectGateway gateway = hand.get(DirectConnectGateway.class, "dxgw-1");
        assertEquals(Ref.to(CorporateNetwork.class, "corp-1"), gateway.corporateNetwork());
        assertEquals("192.168.0.0/16", gateway.announced().getFirst().cidrBlock() + "");
        assertFalse(hand.place("dxgw-1").intersects(hand.place("eu-central-1")));
        assertEquals(
                "tgw-attach-dxgw-1 joins the two already",
                hand.offer(DIRECT, "tgw-1", "dxgw-1").refusal());
        assertEquals(
                "dxgw-1 leads to corp-1 already", hand.offer(DIRECT, "dxgw-1", "corp-1").refusal());
    }

    @Test
    void onlyTheWaysThatFitTheEndsAreOffered() {
        Hand hand = world();
        assertEquals(List.of("Transit gateway attachment"), labels(hand, "vpc-1", "tgw-1"));
        assertEquals(List.of("Transit gateway peering"), labels(hand, "tgw-2", "tgw-1"));
        List<String> lines =
                List.of("Site-to-Site VPN (BGP)", "Site-to-Site VPN (static)", "Direct Connect");
        assertEquals(lines, labels(hand, "corp-1", "tgw-1"));
        assertEquals(lines, labels(hand, "corp-1", "vpc-1"));
    }

    private static List<String> labels(Hand hand, String from, String to) {
        return Connect.offers(hand.document(), hand.report(), from, to).stream()
                .map(Offer::label)
                .toList();
    }

    @Test
    void anyTwoThingsHaveAnAnswerAndWhatIsOfferedIsLegal() {
        Hand hand = world().connect(BGP, "corp-1", "tgw-1").connect(DIRECT, "corp-1", "tgw-2");
        List<String> ids =
                Stream.concat(
                                hand.topology().resources().stream().map(r -> r.ref().id()),
                                Stream.of("internet", "nothing"))
                        .toList();
        for (String from : ids) {
            for (String to : ids) {
                for (Offer offer : Connect.offers(hand.document(), hand.report(), from, to)) {
                    String what = from + " to " + to + ": " + offer;
                    assertTrue((offer.refusal() == null) == offer.isLegal(), what);
                    if (offer.isLegal()) {
                        new Hand(hand.document()).connect(offer.kind(), from, to).assertLegal();
                    }
                }
            }
        }
    }

    @Test
    void whatUndoSaysNamesBothEnds() {
        Change change = world().offer(ATTACH, "vpc-1", "tgw-1").change();
        assertEquals("attach vpc-1 to tgw-1", change == null ? "" : change.label());
    }
}
