package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;

/// Copying and pasting.
class CopiesTest {
    private static final Point OFFSET = new Point(0, 480);

    private static Copies paste(Document document, String... keys) {
        return Copies.paste(document, Clip.of(document, Set.of(keys)), OFFSET);
    }

    private static Hand pasted(Document document, String... keys) {
        return new Hand(document).draw(paste(document, keys).change());
    }

    private static Document template(String name) {
        return Templates.named(name).orElseThrow();
    }

    @Test
    void aVpcIsCopiedWithAllInItAndAFreeBlock() {
        Document document = template("peering");
        Copies copies = paste(document, "vpc-shop");
        assertEquals(Set.of("vpc-shop-2"), copies.keys());
        assertEquals("paste shop-2", copies.change().label());
        Hand hand = new Hand(document).draw(copies.change()).assertLegal();
        Vpc copy = hand.get(Vpc.class, "vpc-shop-2");
        assertEquals("shop-2", copy.name());
        assertEquals(List.of(Cidr.parse("10.2.0.0/16")), copy.usableBlocks());
        assertEquals(
                List.of(Cidr.parse("10.2.0.0/24")),
                hand.get(Subnet.class, "subnet-shop-private-a-2").cidrBlocks());
        assertEquals(
                "10.2.0.10", hand.get("i-orders-2").addresses().getFirst().privateIpAddress() + "");
        assertEquals(
                List.of(Ref.to(Subnet.class, "subnet-shop-private-a-2")),
                hand.get(RouteTable.class, "rtb-shop-private-a-2").subnets());
        assertEquals(hand.place("i-orders").moved(0, 480), hand.place("i-orders-2"));
        assertTrue(hand.place("eu-central-1").contains(hand.place("vpc-shop-2")));
    }

    @Test
    void whatJoinsTwoCopiedVpcsIsCopiedToo() {
        Hand hand = pasted(template("peering"), "vpc-shop", "vpc-billing").assertLegal();
        assertTrue(hand.trace("i-orders-2", "i-invoices-2").isReachable());
        assertTrue(hand.trace("i-orders", "i-invoices").isReachable());
    }

    @Test
    void aCopiedServiceServesTheCopiedConsumer() {
        Hand hand = pasted(template("privatelink"), "vpc-shop", "vpc-billing").assertLegal();
        Trace trace = hand.trace("i-orders-2", "i-invoices-2");
        assertTrue(trace.isReachable(), trace.blockers().toString());
    }

    @Test
    void aCopiedWayOutHasPublicAddressesOfItsOwn() {
        Hand hand = pasted(template("internet"), "vpc-shop", "vpc-billing").assertLegal();
        assertTrue(hand.trace("i-orders-2", "i-invoices-2").isReachable());
        assertEquals(
                "203.0.113.3", hand.get("i-invoices-2").addresses().getFirst().publicIp() + "");
    }

    @Test
    void theConsumerAloneKeepsItsService() {
        Hand hand = pasted(template("privatelink"), "vpc-shop").assertLegal();
        assertTrue(hand.trace("i-orders-2", "i-invoices").isReachable());
    }

    @Test
    void aSubnetIsCopiedIntoItsVpcWithTheNextBlockAndLetter() {
        Hand hand = pasted(template("internet"), "subnet-shop-private-a").assertLegal();
        Subnet copy = hand.get(Subnet.class, "subnet-shop-private-a-2");
        assertEquals("private-b", copy.name());
        assertEquals(List.of(Cidr.parse("10.0.2.0/24")), copy.cidrBlocks());
        RouteTable table = hand.get(RouteTable.class, "rtb-shop-private-a-2");
        assertEquals("private-b", table.name());
        assertTrue(hand.trace("i-orders-2", "i-invoices").isReachable());
        assertTrue(hand.place("vpc-shop").contains(hand.place(copy.ref().id())));
    }

    @Test
    void anInstanceIsCopiedIntoItsSubnetWithTheNextAddress() {
        Hand hand = pasted(template("peering"), "i-orders").assertLegal();
        assertEquals(
                "10.0.0.4", hand.get("i-orders-2").addresses().getFirst().privateIpAddress() + "");
        assertEquals("orders-2", hand.get("i-orders-2").name());
    }

    @Test
    void whatWasCutComesBackAsItWas() {
        Document document = template("peering");
        Clip clip = Clip.of(document, Set.of("vpc-shop", "vpc-billing"));
        Document cut =
                Dependents.of(document, Set.of("vpc-shop", "vpc-billing"))
                        .change()
                        .applyTo(document)
                        .document();
        Document back = Copies.paste(cut, clip, new Point(0, 0)).change().applyTo(cut).document();
        assertEquals(document.topology(), back.topology());
    }

    @Test
    void aClipFitsIntoAnEmptyDocument() {
        Document document = template("peering");
        Hand hand = new Hand();
        Clip clip = Clip.of(document, Set.of("us-east-1"));
        hand.draw(Copies.paste(hand.document(), clip, OFFSET).change()).assertLegal();
        assertEquals(List.of("vpc-billing"), hand.ids(Vpc.class));
        assertEquals(document.topology().byId("vpc-billing"), hand.topology().byId("vpc-billing"));
    }

    @Test
    void whatHasNoPlaceToStandIsLeftOut() {
        Clip clip = Clip.of(template("peering"), Set.of("i-orders"));
        Copies copies = Copies.paste(Document.empty(), clip, OFFSET);
        assertEquals(Set.of(), copies.keys());
        assertEquals(Document.empty(), copies.change().applyTo(Document.empty()).document());
    }

    @Test
    void aSecondInternetGatewayIsNotCopiedIntoAVpc() {
        assertTrue(Clip.of(template("internet"), Set.of("igw-shop")).isEmpty());
    }

    @Test
    void aShownCardIsShownForTheCopyToo() {
        Hand hand = pasted(template("peering"), "vpc-shop");
        assertTrue(
                hand.document()
                        .figures()
                        .getFirst()
                        .cards()
                        .contains(Ref.to(RouteTable.class, "rtb-shop-private-a-2")));
        assertEquals(
                hand.place("card:rtb-shop-private-a").moved(0, 480),
                hand.place("card:rtb-shop-private-a-2"));
    }

    @Test
    void notesAreCopied() {
        Document document =
                Add.note(Document.empty(), "here", new Point(0, 0))
                        .applyTo(Document.empty())
                        .document();
        Copies copies = paste(document, Layout.note("note-1"));
        Document after = copies.change().applyTo(document).document();
        assertEquals(2, after.notes().size());
        assertEquals(Set.of(Layout.note("note-2")), copies.keys());
    }

    @Test
    void securityGroupsAndRoutesInsideTheVpcMoveWithItsBlock() {
        Design design =
                new Design()
                        .vpc("a", "10.0.0.0/16")
                        .subnet("s", "a", "10.0.0.0/24")
                        .subnet("t", "a", "10.0.1.0/24")
                        .appliance("i-fw", "t", "10.0.1.10")
                        .table("rtb", "a", "s", "10.0.1.0/24 > i-fw");
        design.plus(
                new SecurityGroup(
                        Ref.to(SecurityGroup.class, "sg"),
                        "",
                        Ref.to(Vpc.class, "a"),
                        List.of(),
                        List.of()));
        Hand hand = pasted(Document.of(design.topology()), "a").assertLegal();
        RouteTable copy = hand.get(RouteTable.class, "rtb-2");
        assertEquals(
                Destination.of(Cidr.parse("10.1.1.0/24")), copy.routes().getFirst().destination());
        assertEquals("i-fw-2", copy.routes().getFirst().target().ref().id());
        assertEquals("a-2", hand.get(SecurityGroup.class, "sg-2").vpc().id());
    }

    @Test
    void pastingTwiceGivesTwo() {
        Document document = template("peering");
        Clip clip = Clip.of(document, Set.of("vpc-shop"));
        Hand hand = new Hand(document);
        for (int i = 0; i < 2; i++) {
            Change change = Copies.paste(hand.document(), clip, OFFSET).change();
            hand.draw(change).assertLegal();
        }
        assertEquals(
                List.of("vpc-billing", "vpc-shop", "vpc-shop-2", "vpc-shop-3"),
                hand.ids(Vpc.class));
    }

    @Test
    void aVpcIsCopiedWithoutItsAttachment() {
        Hand hand = pasted(template("hub-and-spoke"), "vpc-spoke-1").assertLegal();
        assertEquals(3, hand.ids(VpcAttachment.class).size());
        assertEquals(4, hand.ids(Vpc.class).size());
    }

    @Test
    void aHubIsCopiedWithTheAttachmentsOfCopiedVpcs() {
        Hand hand = pasted(template("hub-and-spoke"), "vpc-spoke-1", "vpc-spoke-2", "tgw-1");
        hand.assertLegal();
        assertEquals(List.of("tgw-1", "tgw-2"), hand.ids(TransitGateway.class));
        TransitGatewayRouteTable copy = hand.get(TransitGatewayRouteTable.class, "tgw-rtb-2");
        assertEquals("tgw-2", copy.transitGateway().id());
        assertEquals(
                List.of("tgw-attach-spoke-4", "tgw-attach-spoke-5"),
                copy.associations().stream().map(Ref::id).toList());
        assertTrue(hand.trace("i-app-4", "i-app-5").isReachable());
    }

    @Test
    void aHubAloneIsCopiedEmpty() {
        Hand hand = pasted(template("hub-and-spoke"), "tgw-1").assertLegal();
        assertEquals(
                List.of(), hand.get(TransitGatewayRouteTable.class, "tgw-rtb-2").associations());
        assertFalse(hand.place("tgw-1").intersects(hand.place("tgw-2")));
    }
}
