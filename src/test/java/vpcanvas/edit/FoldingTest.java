package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Vpc;

/// A VPC drawn as one box, and opened again.
class FoldingTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    private Action collapse() {
        return Actions.find("collapse").orElseThrow();
    }

    private boolean isDrawn(String key) {
        return editor.state().scene().places().containsKey(key);
    }

    @Test
    void aCollapsedVpcHidesWhatItHoldsAndItsNeighboursStay() {
        editor.select("A").act("collapse");
        for (String key : List.of("a1", "a2", "i-web", "igw-a")) {
            assertFalse(isDrawn(key), key);
        }
        for (String key : List.of("A", "B", "b1", "i-db", "us-east-1", "note:n1")) {
            editor.expectMoved(key, 0, 0);
        }
        editor.expectUndo("Undo collapse A").expectSelection("A");
    }

    @Test
    void whatWasCollapsedIsExpandedByTheSameKeyOrByUndo() {
        Document before = editor.document();
        editor.select("A").act("collapse");
        assertEquals("Expand", collapse().labelIn(editor.state()));
        editor.act("collapse");
        assertEquals(before, editor.document());
        editor.expectUndo("Undo expand A").act("undo").act("undo");
        assertEquals(before, editor.document());
    }

    @Test
    void aCollapsedVpcCarriesWhatItHolds() {
        editor.select("A").act("collapse");
        editor.hold(Modifiers.CONTROL).drag("A", 24, 40);
        editor.select("A").act("collapse");
        for (String key : List.of("A", "a1", "a2", "i-web", "igw-a")) {
            editor.expectMoved(key, 24, 40);
        }
        editor.expectMoved("b1", 0, 0);
    }

    @Test
    void aCollapsedVpcGoesAlongWithItsRegionAndByArrowKeys() {
        editor.select("A").act("collapse");
        editor.hold(Modifiers.CONTROL).drag("us-east-1", 8, 16);
        editor.select("A").act("move-down").act("collapse");
        editor.expectMoved("i-web", 8, 24).expectMoved("i-db", 8, 16);
    }

    @Test
    void aBoxThatWasMadeSmallGrowsRoundWhatItHolds() {
        editor.select("A").act("collapse");
        editor.apply(new Change.Move("A", new Rect(40, 80, 96, 64)));
        editor.act("collapse");
        for (String subnet : List.of("a1", "a2")) {
            assertTrue(editor.place("A").contains(editor.place(subnet)), subnet);
        }
    }

    @Test
    void severalVpcsAreCollapsedUntilAllAre() {
        editor.select("A").act("collapse").select("A", "B").act("collapse");
        assertEquals(Set.of("A", "B"), editor.document().layout().collapsed());
        editor.expectUndo("Undo collapse 2 VPCs").act("collapse");
        assertEquals(Set.of(), editor.document().layout().collapsed());
    }

    @Test
    void onlyVpcsCollapse() {
        editor.select("a1");
        assertFalse(collapse().isEnabled(editor.state()));
        assertEquals("Collapse or expand", collapse().labelIn(editor.state()));
    }

    @Test
    void aCollapsedVpcThatWasNeverPlacedOpensWithRoomForWhatItHolds() {
        Document unplaced = Plans.unplaced();
        Change change = new Change.Collapse(Ref.to(Vpc.class, "A"), true);
        EditorDriver opened = EditorDriver.open(change.applyTo(unplaced).document());
        Rect box = opened.place("A");
        opened.select("A").act("collapse");
        assertEquals(box, opened.place("A"));
        assertTrue(box.contains(opened.place("a2")));
    }
}
