package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Frames are resized by their handles and stay round what they hold.
class ResizingTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    private EditorDriver pull(String key, Handle handle, double dx, double dy) {
        Point at = handle.on(editor.place(key));
        return editor.select(key)
                .press(at.x(), at.y())
                .move(at.x() + dx, at.y() + dy)
                .release(at.x() + dx, at.y() + dy);
    }

    @Test
    void aHandleOfWhatIsSelectedResizesIt() {
        pull("a1", Handle.SOUTH, 0, 41);
        assertEquals(new Rect(64, 136, 160, 240), editor.place("a1"));
        editor.expectUndo("Undo resize a1").expectSelection("a1");
        assertSame(editor.opened().topology(), editor.document().topology());
        editor.act("undo").expectUnchanged();
    }

    @Test
    void aCornerMovesTwoSides() {
        pull("a1", Handle.NORTH_WEST, -8, -16);
        assertEquals(new Rect(56, 120, 168, 216), editor.place("a1"));
    }

    @Test
    void controlSuspendsTheGrid() {
        editor.hold(Modifiers.CONTROL);
        pull("a1", Handle.EAST, 3, 100);
        assertEquals(new Rect(64, 136, 163, 200), editor.place("a1"));
    }

    @Test
    void anEdgeSnapsToThatOfANeighbour() {
        pull("a1", Handle.SOUTH, 0, 139);
        // The VPC round it ends at 480.
        assertEquals(480, editor.place("a1").bottom());
    }

    @Test
    void aFrameStaysAroundWhatItHolds() {
        pull("a1", Handle.SOUTH_EAST, -200, -200);
        Rect frame = editor.place("a1");
        assertEquals(240, frame.bottom());
        assertEquals(168, frame.right());
    }

    @Test
    void anEmptySubnetKeepsSomeSize() {
        pull("a2", Handle.NORTH_WEST, 500, 500);
        assertEquals(new Rect(304, 272, 96, 64), editor.place("a2"));
    }

    @Test
    void aFrameThatIsTooSmallAlreadyMayStayAsItIs() {
        EditorDriver tight =
                EditorDriver.open(
                        Plans.twoVpcs()
                                .with(
                                        Plans.twoVpcs()
                                                .layout()
                                                .with("a1", new Rect(100, 170, 50, 50))));
        Point at = Handle.EAST.on(tight.place("a1"));
        tight.select("a1").hold(Modifiers.CONTROL);
        tight.press(at.x(), at.y()).move(at.x() - 30, at.y()).release(at.x() - 30, at.y());
        assertEquals(new Rect(100, 170, 50, 50), tight.place("a1"));
    }

    @Test
    void aGatewayStaysOnTheBorderItStandsOn() {
        pull("A", Handle.EAST, 40, 0);
        assertEquals(480, editor.place("A").right());
        editor.expectMoved("igw-a", 40, 0).expectMoved("a1", 0, 0);
    }

    @Test
    void escapeLeavesTheSizeAsItWas() {
        Point at = Handle.SOUTH.on(editor.place("a1"));
        editor.select("a1").press(at.x(), at.y()).move(at.x(), at.y() + 80);
        editor.expectTool(Tool.Select.Resizing.class);
        editor.cancel().expectUnchanged().expectUndo("Undo");
    }

    @Test
    void aHandleThatWasNotMovedIsNoStep() {
        pull("a1", Handle.SOUTH, 0, 0).expectUnchanged();
        editor.expectUndo("Undo");
    }

    @Test
    void onlyWhatIsSelectedAloneHasHandles() {
        Point at = Handle.SOUTH.on(editor.place("a1"));
        editor.select("a1").move(at.x(), at.y());
        assertEquals(Handle.SOUTH, editor.expectTool(Tool.Select.Idle.class).handle());
        editor.select("a1", "a2").move(at.x(), at.y());
        assertNull(editor.expectTool(Tool.Select.Idle.class).handle());
    }

    @Test
    void aTileHasNoHandlesToResizeIt() {
        Point at = Handle.SOUTH.on(editor.place("i-web"));
        editor.select("i-web").move(at.x(), at.y());
        assertNull(editor.expectTool(Tool.Select.Idle.class).handle());
    }
}
