package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnConnection;

/// Two VPCs that meet on a hub, and a VPC that meets a corporate network.
class ThroughHubTest {
    private static final Offer.Kind THROUGH = Offer.Kind.THROUGH_TRANSIT_GATEWAY;

    @Test
    void aHubIsCreatedBetweenTheTwo() {
        Hand hand = Hand.withTwoInstances().connect(THROUGH, "i-1", "i-2").assertLegal();
        assertTrue(hand.trace("i-1", "i-2").isReachable());
        assertTrue(hand.trace("i-2", "i-1").isReachable());
        assertTrue(hand.place("tgw-1").x() > hand.place("vpc-1").right());
        assertTrue(hand.place("tgw-1").right() < hand.place("vpc-2").x());
        assertEquals("tgw-1 joins the two already", hand.offer(THROUGH, "vpc-2", "i-1").refusal());
    }

    @Test
    void theHubThatIsThereIsUsed() {
        Hand hand = Hand.withTwoInstances();
        hand.draw(Add.transitGateway(hand.document(), null, null));
        hand.connect(Offer.Kind.TRANSIT_GATEWAY_ATTACHMENT, "vpc-1", "tgw-1");
        hand.connect(THROUGH, "vpc-2", "vpc-1").assertLegal();
        assertEquals(List.of("tgw-1"), hand.ids(TransitGateway.class));
        assertEquals(2, hand.ids(VpcAttachment.class).size());
    }

    @Test
    void twoRegionsMeetOverPeeredHubs() {
        Hand hand = Hand.withTwoInstances();
        hand.draw(Add.region(hand.document(), new Point(1800, 160)));
        Ref<Region> virginia = Ref.to(Region.class, "us-east-1");
        hand.draw(Add.vpc(hand.document(), virginia, new Point(1800, 160)));
        hand.instance("subnet-vpc-3-private-a").connect(THROUGH, "i-1", "i-3").assertLegal();
        assertEquals(2, hand.ids(TransitGateway.class).size());
        assertEquals(1, hand.ids(PeeringAttachment.class).size());
        assertTrue(hand.trace("i-1", "i-3").isReachable());
        assertTrue(hand.trace("i-3", "i-1").isReachable());
        hand.connect(THROUGH, "i-3", "i-2").assertLegal();
        assertEquals(2, hand.ids(TransitGateway.class).size());
        assertTrue(hand.trace("i-2", "i-3").isReachable());
    }

    @Test
    void twoEmptyVpcsStayEmpty() {
        Hand hand = Hand.withTwoVpcs().connect(THROUGH, "vpc-1", "vpc-2").assertLegal();
        hand.instance("subnet-vpc-1-private-a").instance("subnet-vpc-2-private-a");
        assertTrue(hand.trace("i-1", "i-2").isReachable());
    }

    @Test
    void aHubTranslatesNothing_R111() {
        Hand hand = Hand.of("transit-gateway-overlap");
        assertEquals(
                "10.0.0.0/16 overlaps 10.0.0.0/16; a hub translates nothing",
                hand.offer(THROUGH, "i-orders", "i-archive").refusal());
    }

    @Test
    void aRequestedPeeringLeavesTheWayOverTheHubAsItIs() {
        Hand hand = Hand.withTwoInstances().connect(THROUGH, "i-1", "i-2");
        hand.connect(Offer.Kind.PEERING_REQUEST, "i-1", "i-2");
        assertTrue(hand.trace("i-1", "i-2").isReachable());
    }

    @Test
    void aVpnOfOneVpcIsLearnedByItsTables_R129() {
        for (Offer.Kind kind : List.of(Offer.Kind.VPN_BGP, Offer.Kind.VPN_STATIC)) {
            Hand hand = Hand.withTwoInstances();
            hand.draw(Add.corporateNetwork(hand.document(), null));
            hand.connect(kind, "corp-1", "vpc-1").assertLegal();
            assertEquals(List.of("vgw-vpc-1"), hand.ids(VirtualPrivateGateway.class));
            assertEquals(
                    List.of(Ref.to(VirtualPrivateGateway.class, "vgw-vpc-1")),
                    hand.get(RouteTable.class, "rtb-vpc-1-private-a").propagatingVgws());
            assertTrue(hand.trace("i-1", "corp-1").isReachable(), kind.toString());
            assertEquals(
                    "vpn-1 joins the two already",
                    hand.offer(kind, "vgw-vpc-1", "cgw-1").refusal());
            assertEquals(List.of("vpn-1"), hand.ids(VpnConnection.class));
        }
    }
}
