package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.HubParts.attach;
import static vpcanvas.HubParts.hub;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Document;
import vpcanvas.model.Flow;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;

/// Reaching a VPC over public addresses by drawing a line.
class InternetPathTest {
    private static final Offer.Kind PATH = Offer.Kind.INTERNET_PATH;

    private static Hand hand(Design design) {
        return new Hand(Document.of(design.topology()));
    }

    /// Two VPCs without a way out; `sa` and `sb` with an instance each.
    private static Design twoSubnets() {
        return new Design()
                .vpc("a", "10.0.0.0/16")
                .vpc("b", "10.1.0.0/16")
                .subnet("sa", "a", "10.0.0.0/24")
                .subnet("sb", "b", "10.1.0.0/24")
                .instance("i-a", "sa", "10.0.0.10")
                .instance("i-b", "sb", "10.1.0.10");
    }

    private static String publicAddress(Hand hand, String instance) {
        return String.valueOf(hand.get(instance).addresses().getFirst().publicIp());
    }

    @Test
    void thePrivateSideGoesOutByANatGatewayInAPublicSubnet() {
        Hand hand = Hand.withTwoInstances().connect(PATH, "i-1", "i-2").assertLegal();
        Trace trace = hand.trace("i-1", "i-2");
        assertTrue(trace.isReachable(), trace.blockers().toString());
        assertFalse(trace.isPrivate());
        assertEquals("203.0.113.1", publicAddress(hand, "i-2"));
        assertEquals("null", publicAddress(hand, "i-1"));
        NatGateway nat = hand.get(NatGateway.class, "nat-1");
        assertEquals(Ref.to(Subnet.class, "subnet-vpc-1-public-a"), nat.subnet());
        assertFalse(hand.trace("i-2", "i-1").isReachable());
    }

    @Test
    void theFigureShowsThePath() {
        Hand hand = Hand.withTwoInstances().connect(PATH, "i-1", "i-2");
        assertEquals(
                new Flow("i-1", "i-2", Protocol.TCP, 443),
                hand.document().figures().getFirst().path());
    }

    @Test
    void beforeAPrivateWayTheFigureShowsThePublicOneByItsAddress() {
        Hand hand =
                Hand.withTwoInstances()
                        .connect(Offer.Kind.PEERING, "vpc-1", "vpc-2")
                        .connect(PATH, "i-1", "i-2");
        assertEquals(
                new Flow("i-1", "203.0.113.1", Protocol.TCP, 443),
                hand.document().figures().getFirst().path());
    }

    @Test
    void thePublicSideGoesOutByAnAddressOfItsOwn() {
        Design design =
                twoSubnets()
                        .internetGateway("igw-a", "a")
                        .table("rtb-a", "a", "sa", "0.0.0.0/0 > igw-a");
        Hand hand = hand(design).connect(PATH, "i-a", "i-b").assertLegal();
        assertTrue(hand.trace("i-a", "i-b").isReachable());
        assertEquals("203.0.113.2", publicAddress(hand, "i-a"));
        assertEquals(List.of(), hand.ids(NatGateway.class));
    }

    @Test
    void whatIsThereIsUsed() {
        Design design =
                twoSubnets()
                        .internetGateway("igw-a", "a")
                        .internetGateway("igw-b", "b")
                        .subnet("public", "a", "10.0.9.0/24")
                        .table("rtb-public", "a", "public", "0.0.0.0/0 > igw-a")
                        .nat("nat-a", "public", "10.0.9.9", "203.0.113.77")
                        .table("rtb-b", "b", "sb", "0.0.0.0/0 > igw-b");
        Hand hand = hand(design).connect(PATH, "i-a", "i-b").assertLegal();
        assertTrue(hand.trace("i-a", "i-b").isReachable());
        assertEquals(List.of("igw-a", "igw-b"), hand.ids(InternetGateway.class));
        assertEquals(List.of("nat-a"), hand.ids(NatGateway.class));
        assertEquals(List.of("public", "sa", "sb"), hand.ids(Subnet.class));
    }

    @Test
    void aSubnetThatSharesATableGetsOneOfItsOwn() {
        Design design =
                twoSubnets()
                        .subnet("sb2", "b", "10.1.1.0/24")
                        .instance("i-b2", "sb2", "10.1.1.10")
                        .main("rtb-main", "b", "192.168.0.0/16 > pcx-gone");
        Hand hand = hand(design).connect(PATH, "i-a", "i-b").assertLegal();
        RouteTable main = hand.get(RouteTable.class, "rtb-main");
        assertEquals(1, main.routes().size(), "the main table stays as it was");
        RouteTable own = hand.get(RouteTable.class, "rtb-sb");
        assertEquals(List.of(Ref.to(Subnet.class, "sb")), own.subnets());
        assertEquals(2, own.routes().size(), "the copy has the old route and the new one");
        assertFalse(
                hand.report().isPublic(hand.get(Subnet.class, "sb2")),
                "the other subnet stays private");
    }

    @Test
    void aBlackholeMayBeReplaced() {
        Design design = twoSubnets().table("rtb-b", "b", "sb", "0.0.0.0/0 > igw-gone");
        Hand hand = hand(design).connect(PATH, "i-a", "i-b").assertLegal();
        assertTrue(hand.trace("i-a", "i-b").isReachable());
        assertEquals(1, hand.get(RouteTable.class, "rtb-b").routes().size());
    }

    @Test
    void aDefaultRouteInUseIsNotTurned() {
        Hand hand = Hand.withTwoInstances().instance("subnet-vpc-1-private-a");
        hand.connect(PATH, "i-1", "i-2");
        assertEquals(
                "i-3 goes out of private-a through nat-1; what the internet reaches needs another"
                        + " subnet",
                hand.offer(PATH, "i-2", "i-1").refusal());
    }

    @Test
    void aDefaultRouteToAHubIsNotTurned() {
        Design design = twoSubnets().table("rtb-b", "b", "sb", "0.0.0.0/0 > tgw-1");
        design.plus(hub("tgw-1"), attach("att-b", "tgw-1", "b", "sb"));
        assertEquals(
                "sb sends 0.0.0.0/0 to tgw-1", hand(design).offer(PATH, "i-a", "i-b").refusal());
        assertEquals(
                "sb sends 0.0.0.0/0 to tgw-1", hand(design).offer(PATH, "i-b", "i-a").refusal());
    }

    @Test
    void aMoreSpecificRouteInTheWayIsToldByTheTrace() {
        Design design = twoSubnets().table("rtb-a", "a", "sa", "203.0.113.0/24 > igw-gone");
        Offer offer = hand(design).offer(PATH, "i-a", "i-b");
        assertTrue(String.valueOf(offer.refusal()).contains("203.0.113.0/24"), offer.toString());
    }

    @Test
    void emptyVpcsGetAnInstanceEach() {
        Hand hand = Hand.withTwoVpcs().connect(PATH, "vpc-1", "vpc-2").assertLegal();
        assertTrue(hand.trace("i-2", "i-1").isReachable());
    }

    @Test
    void theInternetItselfMayBeAnEnd() {
        Hand hand = Hand.withTwoInstances().connect(PATH, "i-1", Layout.INTERNET).assertLegal();
        assertTrue(hand.trace("i-1", "internet").isReachable());
        assertFalse(hand.trace("internet", "i-1").isReachable());
        hand.connect(PATH, Layout.INTERNET, "i-2").assertLegal();
        assertTrue(hand.trace("internet", "i-2").isReachable());
    }

    @Test
    void theSamePathIsNotMadeTwice() {
        Hand hand = Hand.withTwoInstances().connect(PATH, "i-1", "i-2");
        assertEquals("it is there already", hand.offer(PATH, "i-1", "i-2").refusal());
    }

    @Test
    void noPublicAddressMeansNoPath() {
        Design design = twoSubnets();
        for (int host = 1; host < 255; host++) {
            design.subnet("s" + host, "a", "10.0." + host + ".0/24");
            design.instance("i-" + host, "s" + host, "10.0." + host + ".10", "203.0.113." + host);
            design.instance("j-" + host, "s" + host, "10.0." + host + ".11", "198.51.100." + host);
        }
        assertEquals(
                "no public address is left for i-b",
                hand(design).offer(PATH, "i-a", "i-b").refusal());
    }
}
