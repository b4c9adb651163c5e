package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.FilterParts;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.AlteredCarriers;

/// Deleting, and what goes with it.
class DependentsTest {

    private static Set<String> left(Document document, String... keys) {
        Change change = Dependents.of(document, Set.of(keys)).change();
        Document after = change.applyTo(document).document();
        Set<String> left = new TreeSet<>();
        after.topology().resources().forEach(r -> left.add(r.ref().id()));
        return left;
    }

    private static Document template(String name) {
        return Templates.named(name).orElseThrow();
    }

    @Test
    void aVpcTakesAllThatStandsInItAndItsPeering() {
        Document document = template("peering");
        Dependents deletion = Dependents.of(document, Set.of("vpc-billing"));
        assertEquals("delete billing", deletion.change().label());
        assertEquals(List.of("invoices", "pcx-shop-billing", "private-a"), deletion.said());
        assertEquals(
                Set.of(
                        "eu-central-1",
                        "us-east-1",
                        "vpc-shop",
                        "subnet-shop-private-a",
                        "rtb-shop-private-a",
                        "i-orders"),
                left(document, "vpc-billing"));
    }

    @Test
    void aRegionTakesItsVpcs() {
        assertEquals(
                Set.of(
                        "us-east-1",
                        "vpc-billing",
                        "subnet-billing-private-a",
                        "rtb-billing-private-a",
                        "i-invoices"),
                left(template("peering"), "eu-central-1"));
    }

    @Test
    void aServiceGoesWithItsLastLoadBalancerAndTakesTheEndpointsAlong() {
        Document document = template("privatelink");
        Dependents deletion = Dependents.of(document, Set.of("nlb-billing"));
        assertEquals(List.of("svc-billing", "vpce-billing"), deletion.said());
        Document after = deletion.change().applyTo(document).document();
        assertEquals(List.of(), after.figures().getFirst().uses());
    }

    @Test
    void aTargetThatGoesIsNoLongerRegistered() {
        Document document = template("privatelink");
        Hand hand = new Hand(document);
        hand.draw(Dependents.of(document, Set.of("i-invoices")).change());
        LoadBalancer balancer = hand.get(LoadBalancer.class, "nlb-billing");
        assertEquals(List.of(), balancer.targetGroups().getFirst().targets());
        assertEquals(
                List.of(),
                hand.report().problems().stream()
                        .map(p -> p.code())
                        .filter(c -> c.name().equals("UNKNOWN_RESOURCE"))
                        .toList());
    }

    @Test
    void authoredRoutesToWhatGoesAreRemovedAndSaid() {
        Document document = template("internet");
        Dependents deletion = Dependents.of(document, Set.of("nat-1"));
        assertEquals(List.of("the route 0.0.0.0/0 of private-a"), deletion.said());
        Hand hand = new Hand(document).draw(deletion.change());
        assertEquals(List.of(), hand.get(RouteTable.class, "rtb-shop-private-a").routes());
    }

    @Test
    void thePathOfAFigureGoesWithItsEnd() {
        Document document = template("internet");
        Change change = Dependents.of(document, Set.of("i-invoices")).change();
        NamedFigure figure = change.applyTo(document).document().figures().getFirst();
        assertEquals(null, figure.path());
        assertEquals(3, figure.cards().size());
    }

    @Test
    void aCardIsOnlyHidden() {
        Document document = template("peering");
        Dependents deletion = Dependents.of(document, Set.of("card:rtb-shop-private-a"));
        assertEquals("hide the card of private-a", deletion.change().label());
        Document after = deletion.change().applyTo(document).document();
        assertEquals(document.topology(), after.topology());
        assertEquals(
                List.of(Ref.to(RouteTable.class, "rtb-billing-private-a")),
                after.figures().getFirst().cards());
        assertTrue(after.layout().rect("card:rtb-shop-private-a").isEmpty());
    }

    @Test
    void withoutTheCloudThePathIsNotShown() {
        Document document = template("internet");
        Change change = Dependents.of(document, Set.of(Layout.INTERNET)).change();
        Document after = change.applyTo(document).document();
        assertEquals(null, after.figures().getFirst().path());
        assertEquals(document.topology(), after.topology());
    }

    @Test
    void notesAndThingsGoTogether() {
        Hand hand = Hand.withTwoInstances();
        hand.draw(Add.note(hand.document(), "n", new Point(0, 600)));
        Dependents deletion = Dependents.of(hand.document(), Set.of("i-1", Layout.note("note-1")));
        assertEquals("delete 2 things", deletion.change().label());
        hand.draw(deletion.change());
        assertEquals(List.of(), hand.document().notes());
        assertTrue(hand.topology().byId("i-1").isEmpty());
    }

    @Test
    void pinnedBendsGoWithTheirConnector() {
        Document document =
                new Change.Bend("pcx-shop-billing#requester", List.of(new Point(1, 1)))
                        .applyTo(template("peering"))
                        .document();
        Change change = Dependents.of(document, Set.of("vpc-shop")).change();
        assertEquals(0, change.applyTo(document).document().layout().bends().size());
    }

    @Test
    void aVirtualPrivateGatewayIsLeftDetached() {
        Design design = new Design().vpc("a", "10.0.0.0/16");
        Ref<VirtualPrivateGateway> vgw = Ref.to(VirtualPrivateGateway.class, "vgw");
        design.plus(new VirtualPrivateGateway(vgw, "", Ref.to(Vpc.class, "a"), 64512));
        Hand hand = new Hand(Document.of(design.topology()));
        hand.draw(Dependents.of(hand.document(), Set.of("a")).change());
        assertEquals(null, hand.get(VirtualPrivateGateway.class, "vgw").vpc());
    }

    @Test
    void aTableThatServesAnotherSubnetToStays() {
        Design design =
                new Design()
                        .vpc("a", "10.0.0.0/16")
                        .subnet("s", "a", "10.0.0.0/24")
                        .subnet("t", "a", "10.0.1.0/24");
        design.plus(
                new RouteTable(
                        Ref.to(RouteTable.class, "rtb"),
                        "",
                        Ref.to(Vpc.class, "a"),
                        false,
                        List.of(Ref.to(Subnet.class, "s"), Ref.to(Subnet.class, "t")),
                        List.of(),
                        List.of(),
                        List.of()));
        Document document = Document.of(design.topology());
        assertTrue(left(document, "s").contains("rtb"));
        assertEquals(Set.of("a", "us-east-1"), left(document, "s", "t"));
    }

    /// Whatever is deleted, nothing that stays refers to what has gone.
    @Test
    void nothingDangles() {
        for (String name : Templates.names()) {
            Document document = template(name);
            for (Resource resource : document.topology().resources()) {
                String id = resource.ref().id();
                Hand hand = new Hand(document);
                hand.draw(Dependents.of(document, Set.of(id)).change());
                assertEquals(
                        List.of(),
                        hand.report().problems().stream()
                                .filter(p -> p.code().rule().matches("R-147|R-032"))
                                .toList(),
                        name + " without " + id);
            }
        }
    }

    @Test
    void deletingAnUnknownKeyDoesNothing() {
        Document document = template("peering");
        Change change = Dependents.of(document, Set.of("nothing")).change();
        assertEquals(document, change.applyTo(document).document());
        assertEquals(1, document.topology().all(PeeringConnection.class).size());
        assertEquals(2, document.topology().all(Region.class).size());
    }

    private static List<String> said(String template, String key) {
        return Dependents.of(template(template), Set.of(key)).said();
    }

    @Test
    void aHubTakesWhatIsAttachedToItAndTheRoutesThere() {
        List<String> said = said("transit-gateway", "tgw-eu");
        for (String gone :
                List.of(
                        "tgw-attach-shop",
                        "tgw-attach-billing",
                        "tgw-attach-legacy",
                        "tgw-attach-eu-us",
                        "tgw-attach-hq",
                        "vpn-hq",
                        "the route 100.64.2.0/24 of mapped-a",
                        "the route 100.64.1.0/24 of mapped-a")) {
            assertTrue(said.contains(gone), gone + " in " + said);
        }
        Set<String> left = left(template("transit-gateway"), "tgw-eu");
        assertTrue(left.containsAll(Set.of("vpc-shop", "tgw-us", "corp-hq", "cgw-hq")));
    }

    @Test
    void anAttachmentTakesTheRoutesOnBothSides() {
        assertEquals(
                List.of("the route 100.64.1.0/24 of mapped-a", "the route 100.64.2.0/24 of tgw-eu"),
                said("transit-gateway", "tgw-attach-legacy"));
    }

    @Test
    void aVpcOnAHubTakesItsAttachment() {
        assertTrue(said("transit-gateway", "vpc-billing").contains("tgw-attach-billing"));
    }

    @Test
    void aCorporateNetworkTakesItsLines() {
        assertEquals(
                Set.of("customer gateway", "tgw-attach-hq", "vpn-hq"),
                Set.copyOf(said("transit-gateway", "corp-hq")));
    }

    @Test
    void whatIsLeftOfAHubIsLegal() {
        for (String key : List.of("tgw-eu", "tgw-us", "vpc-shop", "corp-hq", "cgw-hq", "vpn-hq")) {
            Document document = template("transit-gateway");
            new Hand(document).draw(Dependents.of(document, Set.of(key)).change()).assertLegal();
        }
    }

    @Test
    void aGroupIsTakenOffInterfacesAndOutOfRules() {
        Hand hand =
                new Hand(template("peering"))
                        .draw(add(FilterParts.group("sg-a", "vpc-shop", "", FilterParts.ALL)))
                        .draw(
                                add(
                                        FilterParts.group(
                                                "sg-b", "vpc-shop", "tcp 22 sg-a", "all sg-a")));
        hand.draw(
                new Change.Replace(
                        AlteredCarriers.carrying(
                                hand.get(Instance.class, "i-orders"),
                                List.of(Ref.to(SecurityGroup.class, "sg-a")))));
        Dependents deletion = Dependents.of(hand.document(), Set.of("sg-a"));
        assertEquals(List.of("sg-a on orders", "the rules of sg-b for sg-a"), deletion.said());
        hand.draw(deletion.change());
        assertEquals(List.of(), hand.get(Instance.class, "i-orders").securityGroups());
        assertEquals(List.of(), hand.get(SecurityGroup.class, "sg-b").ingress());
        assertEquals(List.of(), hand.report().problems());
    }

    @Test
    void anAclGoesWithItsAssociations() {
        Hand hand =
                new Hand(template("peering"))
                        .draw(
                                add(
                                        FilterParts.acl(
                                                "acl-1", "vpc-shop", "subnet-shop-private-a", "")));
        Dependents deletion = Dependents.of(hand.document(), Set.of("acl-1"));
        assertEquals(List.of("acl-1 on private-a"), deletion.said());
        assertEquals(
                List.of("acl-1", "orders", "pcx-shop-billing", "private-a"),
                Dependents.of(hand.document(), Set.of("vpc-shop")).said().stream()
                        .sorted()
                        .toList());
    }

    private static Change add(Resource resource) {
        return new Change.Add(resource, null);
    }
}
