package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;

/// Reaching a service of a VPC whose block overlaps one's own.
class MappedAddressesTest {
    private static final Offer.Kind MAPPED = Offer.Kind.MAPPED_ADDRESSES;
    private static final Offer.Kind ATTACH = Offer.Kind.TRANSIT_GATEWAY_ATTACHMENT;

    /// Two VPCs of the same block on one hub: i-1 in vpc-1, i-2 in vpc-2.
    private static Hand overlapping() {
        Hand hand = overlap(Hand.withTwoInstances());
        hand.draw(Add.transitGateway(hand.document(), null, new Point(440, 160)));
        return hand.connect(ATTACH, "vpc-1", "tgw-1").connect(ATTACH, "vpc-2", "tgw-1");
    }

    private static Hand overlap(Hand hand) {
        hand.draw(
                new Change.UseBlock(
                        Ref.to(Vpc.class, "vpc-2"),
                        Cidr.parse("10.1.0.0/16"),
                        Cidr.parse("10.0.0.0/16")));
        Subnet subnet = hand.get(Subnet.class, "subnet-vpc-2-private-a");
        hand.draw(
                new Change.Replace(
                        new Subnet(
                                subnet.ref(),
                                subnet.name(),
                                subnet.vpc(),
                                List.of(Cidr.parse("10.0.0.0/24")),
                                "",
                                "")));
        return hand.draw(Dependents.of(hand.document(), Set.of("i-2")).change())
                .instance(subnet.ref().id());
    }

    @Test
    void overlappingVpcsAreOfferedNeitherPeeringNorPlainTransit_R127() {
        List<Offer.Kind> legal =
                Hand.BETWEEN_VPCS.stream()
                        .filter(k -> overlapping().offer(k, "i-1", "i-2").isLegal())
                        .toList();
        assertEquals(List.of(MAPPED, Offer.Kind.PRIVATE_LINK, Offer.Kind.INTERNET_PATH), legal);
    }

    @Test
    void oneActionBuildsTheRealParts_R128() {
        Hand hand = overlapping();
        Change change = hand.offer(MAPPED, "i-1", "i-2").change();
        assertEquals("address mapping i-1 → i-2", change == null ? "" : change.label());
        hand.connect(MAPPED, "i-1", "i-2").assertLegal();
        assertEquals("[10.0.0.0/16, 100.64.1.0/24]", blocks(hand, "vpc-1"));
        assertEquals("[10.0.0.0/16, 100.64.2.0/24]", blocks(hand, "vpc-2"));
        NatGateway nat = hand.get(NatGateway.class, "nat-map");
        assertEquals(NatGateway.Connectivity.PRIVATE, nat.connectivityType());
        assertEquals("subnet-vpc-1-mapped-a", String.valueOf(nat.subnet()));
        LoadBalancer balancer = hand.get(LoadBalancer.class, "nlb-map");
        assertEquals(LoadBalancer.Scheme.INTERNAL, balancer.scheme());
        assertEquals("subnet-vpc-2-mapped-a", balancer.nodes().getFirst().subnet().id());
        for (String vpc : List.of("vpc-1", "vpc-2")) {
            assertEquals(
                    List.of(Ref.to(Subnet.class, "subnet-" + vpc + "-mapped-a")),
                    hand.get(VpcAttachment.class, "tgw-attach-" + vpc).subnets());
        }
        assertTrue(hand.trace("i-1", "nlb-map").isReachable());
    }

    private static String blocks(Hand hand, String vpc) {
        return hand.get(Vpc.class, vpc).usableBlocks().toString();
    }

    @Test
    void onlyTheHiddenAttachmentStopsToPropagate() {
        for (List<String> ends : List.of(List.of("i-1", "i-2"), List.of("i-2", "i-1"))) {
            Hand hand = overlapping().connect(MAPPED, ends.getFirst(), ends.getLast());
            TransitGatewayRouteTable table = hand.get(TransitGatewayRouteTable.class, "tgw-rtb-1");
            assertEquals("[tgw-attach-vpc-1]", table.propagations() + "", ends.toString());
            assertEquals(2, table.routes().size());
        }
    }

    @Test
    void theOtherSideAnswersAndOpensNothing_R120() {
        assertFalse(overlapping().trace("i-1", "i-2").isReachable());
        Hand hand = overlapping().connect(MAPPED, "i-1", "i-2");
        assertTrue(hand.trace("i-1", "i-2").isReachable());
        assertFalse(hand.trace("i-2", "i-1").isReachable());
    }

    @Test
    void eachDirectionIsMappedByItself() {
        Hand hand = overlapping().connect(MAPPED, "i-1", "i-2");
        assertEquals("nlb-map leads there already", hand.offer(MAPPED, "i-1", "i-2").refusal());
        hand.connect(MAPPED, "i-2", "i-1").assertLegal();
        assertTrue(hand.trace("i-2", "nlb-map-2").isReachable());
        assertTrue(hand.trace("i-1", "nlb-map").isReachable());
        assertEquals("[10.0.0.0/16, 100.64.1.0/24]", blocks(hand, "vpc-1"));
    }

    @Test
    void anotherServiceUsesTheSameBlocks_R121() {
        Hand hand = overlapping().connect(MAPPED, "i-1", "i-2");
        hand.instance("subnet-vpc-2-private-a").connect(MAPPED, "i-1", "i-3").assertLegal();
        assertEquals(List.of("nat-map"), hand.ids(NatGateway.class));
        assertEquals(List.of("nlb-map", "nlb-map-2"), hand.ids(LoadBalancer.class));
        assertEquals("[10.0.0.0/16, 100.64.2.0/24]", blocks(hand, "vpc-2"));
    }

    @Test
    void theServiceIsOfTheAskedPort() {
        Hand hand = overlapping();
        Change change =
                Connect.offer(
                                Offer.Kind.MAPPED_ADDRESSES,
                                hand.document(),
                                hand.report(),
                                "i-1",
                                "i-2",
                                5432)
                        .change();
        if (change == null) {
            throw new AssertionError("refused");
        }
        hand.draw(change);
        assertEquals(5432, hand.get(LoadBalancer.class, "nlb-map").listeners().getFirst().port());
    }

    @Test
    void hubAndAttachmentsAreCreatedWhereThereAreNone() {
        Hand hand = overlap(Hand.withTwoInstances()).connect(MAPPED, "vpc-1", "vpc-2");
        hand.assertLegal();
        assertTrue(hand.trace("i-1", "nlb-map").isReachable());
        assertTrue(hand.place("eu-central-1").contains(hand.place("tgw-1")));
    }

    @Test
    void overlappingVpcsOfTwoRegionsMeetOverPeeredHubs() {
        Design design =
                new Design()
                        .vpcIn("eu-central-1", "a", "10.0.0.0/16")
                        .vpcIn("us-east-1", "b", "10.0.0.0/16")
                        .subnetIn("euc1-az1", "sa", "a", "10.0.0.0/24")
                        .subnetIn("use1-az1", "sb", "b", "10.0.0.0/24")
                        .instance("i-a", "sa", "10.0.0.10")
                        .instance("i-b", "sb", "10.0.0.10");
        Hand hand = new Hand(Document.of(design.topology()));
        hand.connect(MAPPED, "i-a", "i-b").assertLegal();
        assertTrue(hand.trace("i-a", "nlb-map").isReachable());
        assertEquals("use1-az1", hand.get(Subnet.class, "subnet-b-mapped-a").availabilityZoneId());
        assertEquals(2, hand.ids(Region.class).size());
    }

    @Test
    void whatDoesNotOverlapNeedsNoMapping() {
        assertEquals(
                "no block of vpc-1 overlaps one of vpc-2; a hub or a peering leads there",
                Hand.withTwoInstances().offer(MAPPED, "i-1", "i-2").refusal());
    }

    @Test
    void aVpcWithAllItsBlocksCannotBeMapped_R009() {
        Design design =
                new Design()
                        .vpc(
                                "a",
                                "10.0.0.0/24",
                                "10.0.1.0/24",
                                "10.0.2.0/24",
                                "10.0.3.0/24",
                                "10.0.4.0/24")
                        .vpc("b", "10.0.0.0/16")
                        .subnet("sa", "a", "10.0.0.0/24")
                        .subnet("sb", "b", "10.0.0.0/24");
        assertEquals(
                "a has 5 blocks, as many as a VPC may have by default",
                new Hand(Document.of(design.topology())).offer(MAPPED, "a", "b").refusal());
    }

    @Test
    void whatTheSampleLacksBeforeMappingIsWhatIsBuilt() {
        Hand before = Hand.of("transit-gateway-overlap");
        Hand after = Hand.of("transit-gateway");
        before.connect(MAPPED, "i-orders", "i-archive").assertLegal();
        assertEquals(kinds(after), kinds(before));
        TransitGatewayRouteTable made = before.get(TransitGatewayRouteTable.class, "tgw-rtb-eu");
        assertEquals(after.get(TransitGatewayRouteTable.class, "tgw-rtb-eu"), made);
        for (String id : List.of("vpc-shop", "vpc-legacy")) {
            assertEquals(after.get(Vpc.class, id), before.get(Vpc.class, id));
        }
        for (String id : List.of("tgw-attach-shop", "tgw-attach-legacy", "tgw-attach-billing")) {
            assertEquals(after.get(VpcAttachment.class, id), before.get(VpcAttachment.class, id));
        }
        for (String vpc : List.of("shop", "legacy")) {
            assertEquals(
                    after.get(Subnet.class, "subnet-" + vpc + "-mapped-a"),
                    before.get(Subnet.class, "subnet-" + vpc + "-mapped-a"));
        }
        assertEquals(
                after.document().figures().getFirst().uses(),
                before.document().figures().getFirst().uses());
        assertTrue(before.trace("i-orders", "nlb-map").isReachable());
    }

    private static Map<String, Integer> kinds(Hand hand) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Resource resource : hand.topology().resources()) {
            kinds.merge(resource.getClass().getSimpleName(), 1, Integer::sum);
        }
        return kinds;
    }
}
