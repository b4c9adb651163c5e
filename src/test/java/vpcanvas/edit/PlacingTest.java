package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// New things stand where they are dropped, and in what takes them.
class PlacingTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    @Test
    void twoVpcsThatCanTalkTakeFourSteps() {
        EditorDriver fresh = EditorDriver.open(Document.empty());
        fresh.act("place-vpc").click(300, 300);
        fresh.act("place-vpc").click(900, 300);
        fresh.expectSelection("vpc-2").act("connect").drag("vpc-1", 600, 0);
        fresh.expectTool(Tool.Connect.Choosing.class);
        fresh.choose(fresh.state().offers().getFirst());
        fresh.expectTool(Tool.Connect.Idle.class);
        assertEquals(
                1,
                fresh.state().report().inventory().peeringsOf(Ref.to(Vpc.class, "vpc-1")).size());
        assertTrue(fresh.state().report().problems().isEmpty(), "it is a working network");
        fresh.act("undo").act("undo").act("undo").expectUnchanged();
    }

    @Test
    void theContainerThatWouldTakeItHighlights() {
        editor.act("place-instance").move(300, 250);
        assertEquals("a2", editor.state().dropTarget());
        editor.move(1100, 700);
        assertEquals(null, editor.state().dropTarget());
    }

    @Test
    void aDropFromThePaletteIsARelease() {
        editor.then(s -> Editor.tool(s, new Tool.Place(Kind.INSTANCE, null, null)));
        editor.move(300, 250).release(300, 250).expectTool(Tool.Select.Idle.class);
        Instance placed = editor.find(Instance.class, "i-1");
        assertEquals("a2", placed.subnet().id());
        editor.expectSelection("i-1").expectUndo("Undo add instance i-1");
        assertTrue(editor.place("a2").contains(editor.place("i-1")));
    }

    @Test
    void whatNeedsAContainerIsNotDroppedOnPaper() {
        editor.act("place-nat-gateway").click(1150, 700).expectUnchanged();
        editor.expectNotice("Drop the NAT gateway in a subnet.");
        editor.expectTool(Tool.Place.class);
        editor.act("place-subnet").click(1150, 700).expectNotice("Drop the subnet in a VPC.");
        editor.cancel().expectTool(Tool.Select.Idle.class);
    }

    @Test
    void shiftKeepsTheToolForOneMore() {
        editor.act("place-instance").hold(Modifiers.SHIFT).click(300, 250);
        editor.expectTool(Tool.Place.class);
        editor.hold(Modifiers.NONE).click(300, 300).expectTool(Tool.Select.Idle.class);
        assertEquals("a2", editor.find(Instance.class, "i-2").subnet().id());
    }

    @Test
    void enterPlacesItInWhatIsSelectedWithoutThePointer() {
        editor.select("b1").act("place-instance").act("enter").expectSelection("i-1");
        assertEquals("b1", editor.find(Instance.class, "i-1").subnet().id());
        editor.act("place-subnet").act("enter");
        assertEquals(
                2, editor.state().report().inventory().subnetsOf(Ref.to(Vpc.class, "B")).size());
        editor.act("select-none").act("place-instance").act("enter");
        editor.expectNotice("Drop the instance in a subnet.");
    }

    @Test
    void everyKindCanBePlaced() {
        for (Kind kind : Kind.values()) {
            EditorDriver site = EditorDriver.open(Plans.twoVpcs());
            site.act("place-corporate-network").click(400, 700);
            EditorDriver fresh = EditorDriver.open(site.document());
            fresh.then(s -> Editor.tool(s, new Tool.Place(kind, null, null)));
            int y = kind == Kind.CUSTOMER_GATEWAY ? 700 : 250;
            fresh.move(300, y).release(300, y);
            assertEquals(1, fresh.state().selection().keys().size(), kind.toString());
            String key = fresh.state().selection().keys().first();
            fresh.place(key);
            assertTrue(fresh.state().history().canUndo());
            fresh.act("undo").expectUnchanged();
        }
    }

    @Test
    void aGatewayGoesToTheBorderOfItsVpc() {
        editor.act("place-internet-gateway").click(800, 450);
        InternetGateway gateway =
                editor.find(InternetGateway.class, editor.state().selection().keys().first());
        assertEquals(Ref.to(Vpc.class, "B"), gateway.vpc());
    }

    @Test
    void aNewSubnetHasAFreeBlock() {
        editor.act("place-subnet").click(800, 450);
        Subnet subnet = editor.find(Subnet.class, editor.state().selection().keys().first());
        assertEquals("B", subnet.vpc().id());
        assertEquals("[10.1.0.0/24]", subnet.cidrBlocks().toString());
    }

    @Test
    void inADesignWithoutPlacesItStandsWhereItIsDropped() {
        EditorDriver bare = EditorDriver.open(Plans.unplaced());
        var subnet = bare.place("a2");
        bare.act("place-instance").click(subnet.centre().x(), subnet.centre().y());
        assertEquals("a2", bare.find(Instance.class, "i-1").subnet().id());
        assertTrue(bare.place("a2").contains(bare.place("i-1")));
        assertTrue(bare.place("A").contains(bare.place("a2")));
    }
}
