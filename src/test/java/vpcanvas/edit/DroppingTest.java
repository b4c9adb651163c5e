package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Document;
import vpcanvas.model.EndpointState;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// What becomes of something that is dropped in another container.
class DroppingTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    @Test
    void theSubnetThatWouldTakeATileHighlightsBeforeTheDrop() {
        editor.grab("i-web", 170, 60);
        assertEquals("a2", editor.state().dropTarget());
        editor.move(150, 280);
        assertNull(editor.state().dropTarget());
        editor.release(150, 280).expectUndo("Undo move i-web");
        assertSame(editor.opened().topology(), editor.document().topology());
    }

    @Test
    void anInstanceInAnotherSubnetTakesAFreeAddressThere() {
        editor.drag("i-web", 170, 60).expectUndo("Undo move i-web to a2");
        Instance moved = editor.find(Instance.class, "i-web");
        assertEquals("a2", moved.subnet().id());
        assertEquals("10.0.2.4", moved.addresses().getFirst().privateIpAddress().toString());
        editor.expectNotice("i-web has the address 10.0.2.4 now.");
        editor.act("undo").expectUnchanged();
    }

    @Test
    void controlKeepsATileWhereItBelongs() {
        editor.hold(Modifiers.CONTROL).grab("i-web", 170, 60);
        assertNull(editor.state().dropTarget());
        editor.release(310, 272).expectNotice("i-web still belongs to a1.");
        assertEquals("a1", editor.find(Instance.class, "i-web").subnet().id());
    }

    @Test
    void aTileOnBarePaperStillBelongsToItsSubnet() {
        editor.drag("i-web", 0, 460).expectNotice("i-web still belongs to a1.");
        assertSame(editor.opened().topology(), editor.document().topology());
    }

    @Test
    void whatEscapeTakesBackIsNotTaken() {
        editor.grab("i-web", 170, 60).cancel().expectUnchanged();
    }

    @Test
    void aSubnetInAnotherVpcKeepsItsBlockAndItIsSaidThatThisDoesNotFit() {
        editor.select("a2").press(250, 320).move(600, 430).move(800, 440);
        assertEquals("B", editor.state().dropTarget());
        editor.release(800, 440).expectUndo("Undo move a2 to B");
        assertEquals("B", editor.find(Subnet.class, "a2").vpc().id());
        editor.expectNotice(
                "a2 keeps 10.0.2.0/24, which lies in no block of B; give it another one.");
    }

    @Test
    void theTableOfTheVpcThatASubnetLeavesLosesIt() {
        editor.select("a1").press(72, 320).move(600, 430).release(800, 440);
        assertEquals("B", editor.find(Subnet.class, "a1").vpc().id());
        assertEquals(List.of(), editor.find(RouteTable.class, "rtb-a").subnets());
        assertEquals("a1", editor.find(Instance.class, "i-web").subnet().id());
    }

    @Test
    void anInternetGatewayIsAttachedToTheVpcThatItIsDroppedOn() {
        editor.drag("igw-a", 500, 40).expectUndo("Undo move igw-a to B");
        assertEquals(Ref.to(Vpc.class, "B"), editor.find(InternetGateway.class, "igw-a").vpc());
    }

    @Test
    void aCardAndANoteBelongToNothing() {
        editor.drag("card:rtb-b", -500, -40).expectUndo("Undo move card of rtb-b");
        editor.drag("note:n1", 0, -200).expectUndo("Undo move note “ask the network team”");
        assertSame(editor.opened().topology(), editor.document().topology());
    }

    @Test
    void nothingTakesTwoKindsAtOnce() {
        editor.select("i-web", "a2").press(140, 212).move(800, 250);
        assertNull(editor.state().dropTarget());
    }

    @Test
    void severalInstancesTakeDifferentAddresses() {
        EditorDriver two =
                EditorDriver.open(
                        Plans.of(
                                Plans.network().instance("i-api", "a1", "10.0.1.11"),
                                Plans.twoVpcs()
                                        .layout()
                                        .with("i-api", new Rect(120, 270, 40, 40))));
        two.select("i-web", "i-api").press(140, 212).move(300, 212).release(310, 212);
        assertEquals("10.0.2.4", address(two, "i-api"));
        assertEquals("10.0.2.5", address(two, "i-web"));
    }

    private static String address(EditorDriver editor, String id) {
        Instance instance = editor.find(Instance.class, id);
        return instance.addresses().getFirst().privateIpAddress().toString();
    }

    @Test
    void aVpcInAnotherRegionTakesTheZonesOfThatRegion() {
        Document plan = Plans.twoVpcs();
        Map<String, Rect> places = new TreeMap<>(plan.layout().rects());
        places.put("eu-west-1", new Rect(0, 700, 600, 500));
        Subnet a1 = plan.topology().find(Ref.to(Subnet.class, "a1")).orElseThrow();
        Document wide =
                plan.with(
                                plan.topology()
                                        .plus(new Region(Ref.to(Region.class, "eu-west-1")))
                                        .replace(
                                                new Subnet(
                                                        a1.ref(),
                                                        "",
                                                        a1.vpc(),
                                                        a1.cidrBlocks(),
                                                        "us-east-1a",
                                                        "use1-az1")))
                        .with(Layout.of(places, Map.of()));
        EditorDriver two = EditorDriver.open(wide);
        two.drag("A", 10, 660).expectUndo("Undo move A to eu-west-1");
        assertEquals("eu-west-1", two.find(Vpc.class, "A").region().id());
        assertEquals("eu-west-1a", two.find(Subnet.class, "a1").availabilityZone());
        assertEquals("", two.find(Subnet.class, "a1").availabilityZoneId());
    }

    @Test
    void aLoadBalancerAndAnEndpointGoToTheVpcOfTheirSubnet() {
        EditorDriver wide =
                EditorDriver.open(
                        Plans.of(
                                Plans.network()
                                        .balancer("nlb", "A", "a1", "10.0.1.20", 443, "i-web")
                                        .endpoint(
                                                "vpce-x",
                                                "A",
                                                "a2",
                                                "10.0.2.20",
                                                "vpce-svc",
                                                EndpointState.AVAILABLE),
                                Plans.twoVpcs()
                                        .layout()
                                        .with("nlb", new Rect(120, 270, 40, 40))
                                        .with("vpce-x", new Rect(300, 192, 40, 40))));
        wide.drag("nlb", 610, 10);
        LoadBalancer balancer = wide.find(LoadBalancer.class, "nlb");
        assertEquals("B", balancer.vpc().id());
        assertEquals("10.1.1.4", String.valueOf(balancer.nodes().getFirst().privateIpAddress()));
        wide.select("a2").press(250, 320).move(600, 430).release(800, 440);
        InterfaceEndpoint endpoint = wide.find(InterfaceEndpoint.class, "vpce-x");
        assertEquals("B", endpoint.vpc().id());
        assertTrue(endpoint.nodes().getFirst().subnet().id().equals("a2"));
    }
}
