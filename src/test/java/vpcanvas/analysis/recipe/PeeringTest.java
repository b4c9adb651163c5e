package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Routing;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Peering two VPCs by drawing a line.
class PeeringTest {
    private static final Offer.Kind PEERING = Offer.Kind.PEERING;
    private static final Offer.Kind REQUEST = Offer.Kind.PEERING_REQUEST;

    private static PeeringConnection only(Hand hand) {
        return hand.topology().all(PeeringConnection.class).getFirst();
    }

    @Test
    void aPeeringIsAcceptedAtOnceAndBothSidesRouteAutomatically() {
        Hand hand = Hand.withTwoInstances().connect(PEERING, "vpc-1", "vpc-2").assertLegal();
        PeeringConnection peering = only(hand);
        assertEquals("pcx-vpc-1-vpc-2", peering.ref().id());
        assertEquals(PeeringConnection.Status.ACCEPTED, peering.status());
        assertEquals(Routing.AUTOMATIC, peering.requesterRouting());
        assertTrue(hand.trace("i-1", "i-2").isReachable());
        assertTrue(hand.trace("i-2", "i-1").isReachable());
    }

    @Test
    void aRequestWaitsUntilItIsAccepted() {
        Hand hand = Hand.withTwoInstances().connect(REQUEST, "i-1", "subnet-vpc-2-private-a");
        assertEquals("vpc-1", only(hand).requesterVpc().id());
        assertEquals(false, hand.trace("i-1", "i-2").isReachable());
        hand.draw(new Change.SetPeeringStatus(only(hand).ref(), PeeringConnection.Status.ACCEPTED));
        assertTrue(hand.trace("i-1", "i-2").isReachable());
    }

    @Test
    void whatUndoSaysNamesBothSides() {
        Hand hand = Hand.withTwoVpcs();
        Change peer = hand.offer(PEERING, "vpc-1", "vpc-2").change();
        Change ask = hand.offer(REQUEST, "vpc-1", "vpc-2").change();
        assertEquals("peer vpc-1 with vpc-2", peer == null ? "" : peer.label());
        assertEquals("ask vpc-2 to peer with vpc-1", ask == null ? "" : ask.label());
    }

    @Test
    void overlappingBlocksCannotPeer_R062() {
        Hand hand = Hand.withTwoVpcs();
        hand.draw(
                new Change.UseBlock(
                        Ref.to(Vpc.class, "vpc-2"),
                        Cidr.parse("10.1.0.0/16"),
                        Cidr.parse("10.0.0.0/16")));
        assertEquals(
                "10.0.0.0/16 overlaps 10.0.0.0/16",
                hand.offer(PEERING, "vpc-1", "vpc-2").refusal());
        assertEquals(
                "10.0.0.0/16 overlaps 10.0.0.0/16",
                hand.offer(REQUEST, "vpc-1", "vpc-2").refusal());
    }

    @Test
    void twoVpcsHaveOnePeeringAtMost_R064() {
        Hand hand = Hand.withTwoVpcs().connect(REQUEST, "vpc-1", "vpc-2");
        assertEquals(
                "pcx-vpc-1-vpc-2 joins the two as soon as it is accepted",
                hand.offer(PEERING, "vpc-2", "vpc-1").refusal());
        hand.draw(new Change.SetPeeringStatus(only(hand).ref(), PeeringConnection.Status.ACCEPTED));
        assertEquals(
                "pcx-vpc-1-vpc-2 joins the two already",
                hand.offer(PEERING, "vpc-2", "vpc-1").refusal());
    }

    @Test
    void aRejectedPeeringDoesNotStandInTheWay() {
        Hand hand = Hand.withTwoInstances().connect(REQUEST, "vpc-1", "vpc-2");
        hand.draw(new Change.SetPeeringStatus(only(hand).ref(), PeeringConnection.Status.REJECTED));
        hand.connect(PEERING, "vpc-1", "vpc-2");
        assertTrue(hand.trace("i-1", "i-2").isReachable());
    }

    @Test
    void aThirdVpcMayOverlapWithAPeer() {
        Hand hand =
                new Hand(
                        Document.of(
                                new Design()
                                        .vpc("hub", "10.0.0.0/16")
                                        .vpc("one", "10.1.0.0/16")
                                        .vpc("two", "10.1.0.0/16")
                                        .topology()));
        hand.connect(PEERING, "hub", "one").connect(PEERING, "hub", "two").assertLegal();
    }
}
