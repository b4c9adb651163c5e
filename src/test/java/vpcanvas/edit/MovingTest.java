package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What moves with what, and that a drag is one step that changes the paper alone.
class MovingTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    @Test
    void aPressIsNoDragUntilThePointerHasGoneFourPixels() {
        editor.press(140, 212).move(142, 214);
        editor.expectTool(Tool.Select.Pressing.class);
        editor.move(144, 215).expectTool(Tool.Select.Dragging.class);
    }

    @Test
    void aTileMovesAlone() {
        editor.hold(Modifiers.CONTROL).drag("i-web", 13, 21);
        editor.expectMoved("i-web", 13, 21).expectMoved("a1", 0, 0).expectMoved("A", 0, 0);
    }

    @Test
    void aSubnetTakesItsTilesAndCardsAlong() {
        editor.hold(Modifiers.CONTROL).drag("b1", 10, 7);
        editor.expectMoved("b1", 10, 7).expectMoved("i-db", 10, 7).expectMoved("card:rtb-b", 10, 7);
        editor.expectMoved("B", 0, 0);
    }

    @Test
    void aVpcTakesItsSubnetsTilesAndGatewaysAlong() {
        editor.hold(Modifiers.CONTROL).drag("A", 5, 9);
        for (String key : List.of("A", "a1", "a2", "i-web", "igw-a")) {
            editor.expectMoved(key, 5, 9);
        }
        editor.expectMoved("B", 0, 0).expectMoved("us-east-1", 0, 0);
    }

    @Test
    void aRegionTakesItsVpcsAlongAndThePeeringBetweenThem() {
        Rect node = editor.place("pcx-ab");
        editor.hold(Modifiers.CONTROL).drag("us-east-1", 30, 40);
        editor.expectMoved("us-east-1", 30, 40).expectMoved("i-db", 30, 40);
        editor.expectPlace("pcx-ab", node.x() + 30, node.y() + 40).expectMoved("note:n1", 0, 0);
    }

    @Test
    void aPeeringKeepsHalfWayWhenOneOfItsVpcsMoves() {
        double before = editor.place("pcx-ab").centre().x();
        editor.hold(Modifiers.CONTROL).drag("B", 64, 0);
        assertEquals(before + 32, editor.place("pcx-ab").centre().x());
    }

    @Test
    void everythingSelectedMovesTogether() {
        editor.select("i-web", "i-db").hold(Modifiers.CONTROL).drag("i-db", 6, 6);
        editor.expectMoved("i-web", 6, 6).expectMoved("i-db", 6, 6);
        editor.expectUndo("Undo move 2 things").expectSelection("i-db", "i-web");
    }

    @Test
    void aContainerAndItsContentsSelectedTogetherMoveOnce() {
        editor.select("A", "i-web").hold(Modifiers.CONTROL).drag("A", 8, 8);
        editor.expectMoved("i-web", 8, 8).expectUndo("Undo move A");
    }

    @Test
    void aDragOfSomethingElseSelectsIt() {
        editor.select("i-db").drag("i-web", 8, 8).expectSelection("i-web");
    }

    @Test
    void theTopologyStaysTheVerySameObjectAndSoDoesTheReport() {
        editor.grab("A", 64, 64);
        assertSame(editor.opened().topology(), editor.document().topology());
        assertSame(editor.opened().topology(), editor.state().report().topology());
        editor.release(200, 200);
        assertSame(editor.opened().topology(), editor.document().topology());
    }

    @Test
    void aDragIsOneStep() {
        Document moved =
                editor.press(140, 212)
                        .move(160, 230)
                        .move(180, 250)
                        .move(150, 220)
                        .release(150, 220)
                        .document();
        editor.expectUndo("Undo move i-web").act("undo").expectUnchanged();
        editor.expectUndo("Undo").act("redo");
        assertSame(moved, editor.document());
    }

    @Test
    void theWayBackIsWorkedOutFromTheStartAndSoExact() {
        editor.press(140, 212).move(333, 444).move(140, 212).release(140, 212);
        editor.expectUnchanged().expectUndo("Undo");
    }

    @Test
    void escapeDropsThePreview() {
        editor.grab("A", 64, 64);
        assertNotEquals(editor.opened(), editor.document());
        editor.cancel().expectUnchanged().expectUndo("Undo").expectSelection("A");
        editor.release(300, 300).expectUnchanged();
    }

    @Test
    void undoInTheMiddleOfADragDropsItAndTakesTheStepBeforeBack() {
        editor.drag("i-web", 8, 8).grab("i-db", 50, 50).act("undo").expectUnchanged();
    }

    @Test
    void anotherButtonDoesNotDisturbADrag() {
        editor.grab("i-web", 16, 16).press(200, 200, Button.SECONDARY);
        editor.release(200, 200, Button.SECONDARY).expectTool(Tool.Select.Dragging.class);
    }

    @Test
    void scrollingInTheMiddleOfADragKeepsTheThingUnderThePointer() {
        editor.hold(Modifiers.CONTROL).grab("i-web", 20, 0).hold(Modifiers.NONE);
        editor.wheel(160, 212, 0, -40).hold(Modifiers.CONTROL).move(160, 212);
        editor.expectMoved("i-web", 20, 40).release(160, 212).expectMoved("i-web", 20, 40);
    }

    @Test
    void movesSnapToTheGridUnlessControlIsHeld() {
        editor.press(140, 212).move(140 + 43, 212 + 101);
        editor.release(140 + 43, 212 + 101).expectMoved("i-web", 40, 104);
    }

    @Test
    void aTileSnapsToTheLineOfAnotherAndAGuideSaysSo() {
        editor.grab("i-web", 0, 5);
        editor.expectMoved("i-web", 0, 0);
        Guide guide = editor.state().guides().getLast();
        assertEquals(Guide.Kind.ALIGNED, guide.kind());
        assertEquals(new Point(120, 192), guide.from());
        assertEquals(new Point(760, 192), guide.to());
    }

    @Test
    void controlSuspendsSnapping() {
        editor.hold(Modifiers.CONTROL).grab("i-web", 0, 5).expectMoved("i-web", 0, 5);
        assertTrue(editor.state().guides().isEmpty());
    }

    @Test
    void pinnedBendsGoAlongWhenBothEndsDo() {
        List<Point> bends = List.of(new Point(470, 300), new Point(470, 500), new Point(500, 500));
        Document plan = Plans.twoVpcs();
        Map<String, Rect> places = new java.util.TreeMap<>(plan.layout().rects());
        places.put("pcx-ab", new Rect(496, 476, 48, 48));
        EditorDriver bent =
                EditorDriver.open(plan.with(Layout.of(places, Map.of("pcx-ab#requester", bends))));
        bent.hold(Modifiers.CONTROL).drag("us-east-1", 10, 20);
        assertEquals(
                bends.stream().map(p -> p.plus(10, 20)).toList(),
                bent.document().layout().bends("pcx-ab#requester"));
        bent.drag("A", -10, -20);
        assertEquals(
                bends.stream().map(p -> p.plus(10, 20)).toList(),
                bent.document().layout().bends("pcx-ab#requester"));
    }

    @Test
    void inADesignWithoutPlacesNothingElseMoves() {
        EditorDriver bare = EditorDriver.open(Plans.unplaced());
        assertFalse(bare.state().history().isDirty());
        Map<String, Rect> before = bare.state().scene().places();
        bare.drag("i-web", 24, 32);
        bare.state()
                .scene()
                .places()
                .forEach(
                        (key, place) -> {
                            if (!key.equals("i-web")) {
                                assertEquals(before.get(key), place, key);
                            }
                        });
    }

    @Test
    void arrowsNudgeByAPixelAndWithShiftByTheGrid() {
        editor.select("a1").act("nudge-right").act("nudge-down").expectMoved("i-web", 1, 1);
        editor.act("move-left").act("move-up").expectMoved("i-web", -7, -7);
        editor.expectMoved("a1", -7, -7).expectUndo("Undo move a1");
        editor.act("undo").act("undo").act("undo").act("undo").expectUnchanged();
    }
}
