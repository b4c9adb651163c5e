package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.Address;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.EndpointService;
import vpcanvas.model.EndpointState;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.Subnet;
import vpcanvas.model.Use;
import vpcanvas.net.Ip;

/// Reaching one service of another VPC by drawing a line.
class PrivateLinkTest {
    private static final Offer.Kind LINK = Offer.Kind.PRIVATE_LINK;

    private static Hand hand(Design design) {
        return new Hand(Document.of(design.topology()));
    }

    @Test
    void aLineFromInstanceToInstanceMakesEndpointServiceAndLoadBalancer() {
        Hand hand = Hand.withTwoInstances().connect(LINK, "i-1", "i-2").assertLegal();
        assertEquals(List.of("vpce-vpc-2"), hand.ids(InterfaceEndpoint.class));
        assertEquals(List.of("svc-vpc-2"), hand.ids(EndpointService.class));
        assertEquals(List.of("nlb-vpc-2"), hand.ids(LoadBalancer.class));
        assertTrue(hand.trace("i-1", "i-2").isReachable());
        assertFalse(hand.trace("i-2", "i-1").isReachable());
        assertTrue(hand.trace("i-1", "i-2").isPrivate());
    }

    @Test
    void theFigureShowsWhoUsesWhat() {
        Hand hand = Hand.withTwoInstances().connect(LINK, "i-1", "i-2");
        assertEquals(
                List.of(use("i-1", "vpce-vpc-2"), use("nlb-vpc-2", "i-2")),
                hand.document().figures().getFirst().uses());
    }

    private static Use use(String from, String to) {
        return new Use(Ref.to(Resource.class, from), Ref.to(Resource.class, to));
    }

    @Test
    void emptyVpcsGetATargetButNoConsumer() {
        Hand hand = Hand.withTwoVpcs().connect(LINK, "vpc-1", "vpc-2").assertLegal();
        assertEquals("subnet-vpc-2-private-a", hand.get("i-1").subnet().id());
        hand.instance("subnet-vpc-1-private-a");
        assertTrue(hand.trace("i-2", "i-1").isReachable());
    }

    @Test
    void overlappingBlocksAreHarmless_R080() {
        Design design =
                new Design()
                        .vpc("a", "10.0.0.0/16")
                        .vpc("b", "10.0.0.0/16")
                        .subnet("sa", "a", "10.0.0.0/24")
                        .subnet("sb", "b", "10.0.0.0/24")
                        .instance("i-a", "sa", "10.0.0.10")
                        .instance("i-b", "sb", "10.0.0.10");
        Hand hand = hand(design).connect(LINK, "i-a", "i-b").assertLegal();
        assertTrue(hand.trace("i-a", "i-b").isReachable());
    }

    @Test
    void aSecondConsumerUsesTheSameService() {
        Hand hand = Hand.withTwoInstances().connect(LINK, "i-1", "i-2");
        hand.draw(Add.vpc(hand.document(), null, new Point(160, 800)));
        hand.instance("subnet-vpc-3-private-a").connect(LINK, "i-3", "vpc-2").assertLegal();
        assertEquals(1, hand.ids(EndpointService.class).size());
        assertEquals(2, hand.ids(InterfaceEndpoint.class).size());
        assertTrue(hand.trace("i-3", "i-2").isReachable());
    }

    @Test
    void theSameConnectionIsNotMadeTwice() {
        Hand hand = Hand.withTwoInstances().connect(LINK, "i-1", "i-2");
        assertEquals(
                "vpce-vpc-2 leads there already", hand.offer(LINK, "vpc-1", "vpc-2").refusal());
        assertTrue(hand.offer(LINK, "i-2", "i-1").isLegal());
    }

    @Test
    void aDrawnLoadBalancerGetsATarget() {
        Hand hand = Hand.withTwoInstances();
        hand.draw(
                Add.loadBalancer(
                        hand.document(), Ref.to(Subnet.class, "subnet-vpc-2-private-a"), null));
        hand.connect(LINK, "i-1", "nlb-1").assertLegal();
        assertEquals(List.of("nlb-1"), hand.ids(LoadBalancer.class));
        assertTrue(hand.trace("i-1", "i-2").isReachable());
    }

    @Test
    void aDrawnEndpointIsLedToTheService() {
        Hand hand = Hand.withTwoInstances();
        hand.draw(
                Add.interfaceEndpoint(
                        hand.document(), Ref.to(Subnet.class, "subnet-vpc-1-private-a"), null));
        hand.connect(LINK, "vpce-1", "i-2").assertLegal();
        assertTrue(hand.trace("i-1", "i-2").isReachable());
        assertEquals(
                "vpce-1 leads to a service already", hand.offer(LINK, "vpce-1", "i-2").refusal());
    }

    @Test
    void aServiceItselfCanBeDrawnTo() {
        Hand hand = Hand.withTwoInstances().connect(LINK, "i-1", "i-2");
        hand.draw(Add.vpc(hand.document(), null, new Point(160, 800)));
        hand.instance("subnet-vpc-3-private-a").connect(LINK, "i-3", "svc-vpc-2");
        assertTrue(hand.trace("i-3", "i-2").isReachable());
    }

    @Test
    void aConsumerInAnotherRegionIsLetIn_R086() {
        Design design =
                new Design()
                        .vpcIn("us-east-1", "a", "10.0.0.0/16")
                        .vpcIn("eu-west-1", "b", "10.1.0.0/16")
                        .subnet("sa", "a", "10.0.0.0/24")
                        .subnetIn("az9", "sb", "b", "10.1.0.0/24")
                        .instance("i-a", "sa", "10.0.0.10")
                        .instance("i-b", "sb", "10.1.0.10");
        Hand hand = hand(design).connect(LINK, "i-a", "i-b").assertLegal();
        assertEquals(
                List.of(Ref.to(Region.class, "us-east-1")),
                hand.get(EndpointService.class, "svc-b").supportedRegions());
        assertTrue(hand.trace("i-a", "i-b").isReachable());
    }

    @Test
    void theEndpointStandsInAZoneOfTheService_R081() {
        Design design =
                new Design()
                        .vpc("a", "10.0.0.0/16")
                        .vpc("b", "10.1.0.0/16")
                        .subnetIn("az1", "sa", "a", "10.0.0.0/24")
                        .subnetIn("az2", "sb", "b", "10.1.0.0/24")
                        .instance("i-a", "sa", "10.0.0.10")
                        .instance("i-b", "sb", "10.1.0.10");
        Hand hand = hand(design).connect(LINK, "i-a", "i-b").assertLegal();
        Subnet made = hand.get(Subnet.class, "subnet-a-private-a");
        assertEquals("az2", made.availabilityZoneId());
        assertTrue(hand.trace("i-a", "i-b").isReachable());
    }

    @Test
    void anInterfaceIsRegisteredByItsAddress() {
        Design design =
                new Design()
                        .vpc("a", "10.0.0.0/16")
                        .vpc("b", "10.1.0.0/16")
                        .subnet("sa", "a", "10.0.0.0/24")
                        .subnet("sb", "b", "10.1.0.0/24")
                        .instance("i-a", "sa", "10.0.0.10")
                        .plus(
                                new NetworkInterface(
                                        Ref.to(NetworkInterface.class, "eni-b"),
                                        "",
                                        Ref.to(Subnet.class, "sb"),
                                        List.of(new Address(Ip.parse("10.1.0.10"), null)),
                                        List.of(),
                                        SourceDestCheck.ENABLED,
                                        null));
        Hand hand = hand(design).connect(LINK, "i-a", "eni-b").assertLegal();
        assertTrue(hand.trace("i-a", "eni-b").isReachable());
    }

    @Test
    void onlyANetworkLoadBalancerCanServe() {
        Hand hand = Hand.withTwoInstances();
        Subnet subnet = hand.get(Subnet.class, "subnet-vpc-2-private-a");
        hand.draw(
                new Change.Add(
                        new LoadBalancer(
                                Ref.to(LoadBalancer.class, "alb"),
                                "",
                                LoadBalancer.Type.APPLICATION,
                                LoadBalancer.Scheme.INTERNAL,
                                subnet.vpc(),
                                List.of(),
                                List.of(),
                                List.of(),
                                false,
                                List.of(),
                                false),
                        null));
        assertEquals(
                "alb is no network load balancer, which a service needs",
                hand.offer(LINK, "i-1", "alb").refusal());
    }

    @Test
    void anEndpointThatWaitsForAcceptanceIsThereAlready() {
        Design design =
                new Design()
                        .vpc("a", "10.0.0.0/16")
                        .vpc("b", "10.1.0.0/16")
                        .subnet("sa", "a", "10.0.0.0/24")
                        .subnet("sb", "b", "10.1.0.0/24")
                        .instance("i-b", "sb", "10.1.0.10")
                        .balancer("nlb", "b", "sb", "10.1.0.11", 443, "i-b")
                        .service("svc", "nlb")
                        .endpoint(
                                "vpce",
                                "a",
                                "sa",
                                "10.0.0.9",
                                "svc",
                                EndpointState.PENDING_ACCEPTANCE);
        assertEquals("vpce leads there already", hand(design).offer(LINK, "a", "b").refusal());
    }
}
