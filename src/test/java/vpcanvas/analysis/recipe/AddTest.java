package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Drawing one thing more.
class AddTest {
    private static final Ref<Vpc> VPC = Ref.to(Vpc.class, "vpc-1");
    private static final Ref<Subnet> SUBNET = Ref.to(Subnet.class, "subnet-vpc-1-private-a");

    @Test
    void aVpcComesWithABlockASubnetAndItsTable() {
        Hand hand = new Hand();
        Change change = Add.vpc(hand.document(), null, new Point(203, 150));
        assertEquals("add VPC vpc-1", change.label());
        hand.draw(change).assertLegal();
        assertEquals(
                List.of(Cidr.parse("10.0.0.0/16")), hand.get(Vpc.class, "vpc-1").usableBlocks());
        Subnet subnet = hand.get(Subnet.class, "subnet-vpc-1-private-a");
        assertEquals("private-a", subnet.name());
        assertEquals(List.of(Cidr.parse("10.0.0.0/24")), subnet.cidrBlocks());
        RouteTable table = hand.get(RouteTable.class, "rtb-vpc-1-private-a");
        assertEquals(List.of(subnet.ref()), table.subnets());
    }

    @Test
    void aVpcStandsWhereItIsDroppedOnTheGridInARegionOfItsOwn() {
        Hand hand = new Hand();
        hand.draw(Add.vpc(hand.document(), null, new Point(203, 150)));
        assertEquals(new Rect(40, 32, 320, 240), hand.place("vpc-1"));
        assertEquals(new Rect(56, 72, 288, 184), hand.place("subnet-vpc-1-private-a"));
        assertEquals(new Rect(16, -8, 368, 304), hand.place("eu-central-1"));
    }

    @Test
    void theFirstThingInTheChangeIsTheOneThatWasAskedFor() {
        Change.Together change =
                assertInstanceOf(
                        Change.Together.class, Add.vpc(Document.empty(), null, new Point(0, 0)));
        Change.Add first = assertInstanceOf(Change.Add.class, change.changes().getFirst());
        assertEquals("vpc-1", first.resource().ref().id());
    }

    @Test
    void aSecondVpcOverlapsNothingAndTheRegionGrowsRoundIt() {
        Hand hand = Hand.withTwoVpcs();
        assertEquals(List.of("eu-central-1"), hand.ids(Region.class));
        assertEquals(List.of(), hand.report().problems());
        assertTrue(hand.place("eu-central-1").contains(hand.place("vpc-2")));
    }

    @Test
    void aVpcDroppedOnAnotherOneStandsBesideIt() {
        Hand hand = new Hand();
        hand.draw(Add.vpc(hand.document(), null, new Point(200, 200)));
        hand.draw(Add.vpc(hand.document(), null, new Point(220, 220)));
        assertFalse(hand.place("vpc-1").intersects(hand.place("vpc-2")));
    }

    @Test
    void aVpcBetweenTwoRegionsIsInTheNearerOne() {
        Hand hand = new Hand();
        hand.draw(Add.region(hand.document(), new Point(0, 0)));
        hand.draw(Add.region(hand.document(), new Point(2000, 0)));
        hand.draw(Add.vpc(hand.document(), null, new Point(1500, 0)));
        assertEquals("us-east-1", hand.get(Vpc.class, "vpc-1").region().id());
    }

    @Test
    void aVpcDroppedIntoARegionIsInIt() {
        Hand hand = new Hand();
        hand.draw(Add.region(hand.document(), new Point(0, 0)));
        Ref<Region> region = Ref.to(Region.class, "eu-central-1");
        hand.draw(Add.vpc(hand.document(), region, new Point(0, 0)));
        assertTrue(hand.place("eu-central-1").contains(hand.place("vpc-1")));
        hand.draw(Add.vpc(hand.document(), region, null));
        assertTrue(hand.place("eu-central-1").contains(hand.place("vpc-2")));
        assertFalse(hand.place("vpc-1").intersects(hand.place("vpc-2")));
    }

    @Test
    void aFullVpcGrowsForOneMoreSubnet() {
        Hand hand = Hand.withTwoVpcs().subnet("vpc-1").assertLegal();
        Rect second = hand.place("subnet-vpc-1-private-b");
        assertFalse(second.intersects(hand.place("subnet-vpc-1-private-a")));
        assertTrue(hand.place("vpc-1").contains(second));
        assertTrue(hand.place("eu-central-1").contains(hand.place("vpc-1")));
    }

    @Test
    void aFullSubnetPushesDownWhatIsBelowIt() {
        Hand hand = Hand.withTwoVpcs().subnet("vpc-1").subnet("vpc-2");
        Rect neighbour = hand.place("subnet-vpc-1-private-b");
        for (int i = 0; i < 6; i++) {
            hand.instance("subnet-vpc-1-private-a");
        }
        assertTrue(hand.place("subnet-vpc-1-private-b").y() > neighbour.y());
        assertFalse(
                hand.place("subnet-vpc-1-private-a")
                        .intersects(hand.place("subnet-vpc-1-private-b")));
        assertTrue(hand.place("vpc-1").contains(hand.place("subnet-vpc-1-private-b")));
    }

    @Test
    void instancesGetTheNextAddressAndTheNearestFreeSpot() {
        Hand hand = Hand.withTwoVpcs();
        Point at = new Point(84, 140);
        hand.draw(Add.instance(hand.document(), SUBNET, at));
        hand.draw(Add.instance(hand.document(), SUBNET, at));
        hand.assertLegal();
        assertEquals("10.0.0.5", hand.get("i-2").addresses().getFirst().privateIpAddress() + "");
        assertEquals(new Rect(64, 120, 40, 40), hand.place("i-1"));
        assertEquals(new Rect(168, 120, 40, 40), hand.place("i-2"));
    }

    @Test
    void anInternetGatewayStandsOnTheBorderThatFacesTheOtherVpc() {
        Hand hand = Hand.withTwoVpcs();
        hand.draw(Add.internetGateway(hand.document(), VPC));
        hand.draw(Add.internetGateway(hand.document(), Ref.to(Vpc.class, "vpc-2")));
        hand.assertLegal();
        assertEquals(List.of("igw-vpc-1", "igw-vpc-2"), hand.ids(InternetGateway.class));
        assertEquals(hand.place("vpc-1").right(), hand.place("igw-vpc-1").centre().x());
        assertEquals(hand.place("vpc-2").x(), hand.place("igw-vpc-2").centre().x());
        assertFalse(hand.place("igw-vpc-2").intersects(hand.place("subnet-vpc-2-private-a")));
    }

    @Test
    void gatewaysKeepToTheBorderOfAVpcThatGrows() {
        Hand hand = Hand.withTwoVpcs();
        hand.draw(Add.internetGateway(hand.document(), VPC));
        Rect before = hand.place("igw-vpc-1");
        hand.draw(new Change.Move("vpc-2", hand.place("vpc-2").moved(0, 400)));
        hand.subnet("vpc-1").subnet("vpc-1");
        assertEquals(hand.place("vpc-1").right(), hand.place("igw-vpc-1").centre().x());
        assertEquals(before.y(), hand.place("igw-vpc-1").y());
    }

    @Test
    void aNatGatewayHasAnElasticAddressAndALoadBalancerListensOn443() {
        Hand hand = Hand.withTwoVpcs();
        hand.draw(Add.natGateway(hand.document(), SUBNET, null));
        hand.draw(Add.loadBalancer(hand.document(), SUBNET, null));
        hand.draw(Add.interfaceEndpoint(hand.document(), SUBNET, null));
        hand.assertLegal();
        NatGateway nat = hand.get(NatGateway.class, "nat-1");
        assertEquals("203.0.113.1", nat.addresses().getFirst().publicIp() + "");
        assertEquals(443, hand.get(LoadBalancer.class, "nlb-1").listeners().getFirst().port());
        assertTrue(hand.place(SUBNET.id()).contains(hand.place("vpce-1")));
    }

    @Test
    void aNoteMayStandOnAVpc() {
        Hand hand = Hand.withTwoVpcs();
        hand.draw(Add.note(hand.document(), "here", new Point(160, 160)));
        assertEquals("here", hand.document().notes().getFirst().text());
        assertTrue(hand.place(Layout.note("note-1")).contains(new Point(160, 160)));
    }

    @Test
    void whatIsPutIntoAContainerWithoutAPlaceIsPlacedWithIt() {
        Hand hand =
                new Hand(
                        Document.of(
                                new Design()
                                        .vpc("vpc-1", "10.0.0.0/16")
                                        .subnet(SUBNET.id(), "vpc-1", "10.0.0.0/24")
                                        .topology()));
        hand.instance(SUBNET.id()).subnet("vpc-1");
        hand.draw(Add.internetGateway(hand.document(), VPC));
        hand.draw(Add.vpc(hand.document(), null, null));
        assertEquals(Layout.empty(), hand.document().layout());
    }

    @Test
    void whereThereIsNoBlockAndNoAddressLeftThereIsNone() {
        Hand hand =
                new Hand(
                        Document.of(
                                new Design()
                                        .vpc("vpc-1", "10.0.0.0/28")
                                        .subnet(SUBNET.id(), "vpc-1", "10.0.0.0/28")
                                        .topology()));
        hand.subnet("vpc-1").instance("subnet-vpc-1-private-a-2").assertLegal();
        assertEquals(List.of(), hand.get(Subnet.class, "subnet-vpc-1-private-a-2").cidrBlocks());
        assertEquals(List.of(), hand.get("i-1").addresses());
    }

    @Test
    void nothingCanBePutIntoWhatIsNotThere() {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Add.subnet(Document.empty(), VPC, null));
        assertEquals("there is no vpc-1 in this design", refusal.getMessage());
    }
}
