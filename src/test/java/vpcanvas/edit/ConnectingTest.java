package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.analysis.recipe.Offer;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Connections are drawn from place to place, and offered with the reason where they can't be.
class ConnectingTest {
    private static final Layout LAYOUT =
            Layout.empty()
                    .with("us-east-1", new Rect(0, 0, 1100, 500))
                    .with("A", new Rect(40, 80, 300, 300))
                    .with("B", new Rect(400, 80, 300, 300))
                    .with("C", new Rect(760, 80, 300, 300));

    private static Document three() {
        return Plans.of(
                new Design()
                        .vpc("A", "10.0.0.0/16")
                        .vpc("B", "10.1.0.0/16")
                        .vpc("C", "10.0.0.0/16"),
                LAYOUT);
    }

    private final EditorDriver editor = EditorDriver.open(three());

    private Offer offer(Offer.Kind kind) {
        return editor.state().offers().stream()
                .filter(o -> o.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDragWithTheToolOffersWhatCanBe() {
        editor.act("connect").grab("A", 400, 100);
        assertEquals("B", editor.state().dropTarget());
        editor.release(452, 192);
        Tool.Connect.Choosing choosing = editor.expectTool(Tool.Connect.Choosing.class);
        assertEquals("A", choosing.from());
        assertEquals("B", choosing.to());
        assertTrue(offer(Offer.Kind.PEERING).isLegal());
        editor.expectUnchanged();
    }

    @Test
    void aRefusedWaySaysWhy() {
        editor.act("connect").drag("A", 760, 100);
        Offer peering = offer(Offer.Kind.PEERING);
        assertFalse(peering.isLegal());
        assertEquals("10.0.0.0/16 overlaps 10.0.0.0/16", peering.refusal());
    }

    @Test
    void theChosenWayIsOneStep() {
        editor.act("connect").drag("A", 400, 100);
        editor.choose(offer(Offer.Kind.PEERING)).expectUndo("Undo peer A with B");
        editor.expectTool(Tool.Connect.Idle.class);
        editor.place("pcx-a-b");
        editor.act("undo").expectUnchanged();
    }

    @Test
    void aRequestCanBeAcceptedAndRejectedLater() {
        editor.act("connect").drag("A", 400, 100);
        editor.choose(offer(Offer.Kind.PEERING_REQUEST)).select("pcx-a-b");
        editor.act("reject").expectUndo("Undo reject pcx-a-b");
        assertEquals(PeeringConnection.Status.REJECTED, status());
        editor.act("undo").act("accept").expectUndo("Undo accept pcx-a-b");
        assertEquals(PeeringConnection.Status.ACCEPTED, status());
        assertFalse(Actions.find("accept").orElseThrow().isEnabled(editor.state()));
    }

    private PeeringConnection.Status status() {
        return editor.find(PeeringConnection.class, "pcx-a-b").status();
    }

    @Test
    void aClickOnEachEndConnectsToo() {
        editor.act("connect").click("A").expectTool(Tool.Connect.From.class);
        editor.move(420, 100).click("B").expectTool(Tool.Connect.Choosing.class);
    }

    @Test
    void twoSelectedPlacesAreConnectedWithoutThePointer() {
        editor.select("A", "B").act("connect");
        assertEquals("B", editor.expectTool(Tool.Connect.Choosing.class).to());
        editor.cancel().expectTool(Tool.Select.Idle.class);
    }

    @Test
    void aLinkHandleBesideWhatIsSelectedBeginsOne() {
        Point at = LinkHandle.RIGHT.beside(editor.place("A"), List.of());
        editor.select("A").press(at.x(), at.y()).expectTool(Tool.Connect.From.class);
        editor.move(420, 100).release(420, 100).expectTool(Tool.Connect.Choosing.class);
        editor.cancel().expectTool(Tool.Select.Idle.class);
    }

    @Test
    void aLinkHandleStandsClearOfTheNameAndAddressOfATile() {
        EditorDriver workload = EditorDriver.open(Plans.twoVpcs()).select("i-web");
        Rect tile = workload.place("i-web");
        List<Rect> texts = LinkHandle.texts(workload.state(), "i-web");
        Point below = LinkHandle.BELOW.beside(tile, texts);
        assertEquals(2, texts.size(), "a name and an address are drawn");
        for (Rect text : texts) {
            assertTrue(below.y() > text.bottom() + 5, below + " lies on the text at " + text);
        }
        assertEquals(tile.centre().y(), LinkHandle.LEFT.beside(tile, texts).y());
        workload.press(below.x(), below.y()).expectTool(Tool.Connect.From.class);
    }

    @Test
    void onPaperThereIsNothingToConnect() {
        editor.act("connect").drag("A", 50, 600).expectTool(Tool.Connect.Idle.class);
        assertNull(editor.state().dropTarget());
        editor.click(500, 700).expectTool(Tool.Connect.Idle.class);
    }

    @Test
    void aPressBesideTheChoiceLeavesIt() {
        editor.act("connect").drag("A", 400, 100).press(500, 700);
        editor.expectTool(Tool.Connect.Idle.class);
        editor.expectUnchanged();
    }

    @Test
    void escapeLeavesTheConnectionAndThenTheTool() {
        editor.act("connect").grab("A", 400, 100).cancel().expectTool(Tool.Connect.Idle.class);
        editor.cancel().expectTool(Tool.Select.Idle.class);
    }
}
