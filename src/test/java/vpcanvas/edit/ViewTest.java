package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vpcanvas.figure.Theme;
import vpcanvas.model.Document;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Panning, zooming and fitting move the view and leave the document alone.
class ViewTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    private void expectCamera(double zoom, double x, double y) {
        Camera camera = editor.state().camera();
        assertEquals(zoom, camera.zoom(), 1e-9);
        assertEquals(x, camera.x(), 1e-9);
        assertEquals(y, camera.y(), 1e-9);
        editor.expectUnchanged();
    }

    @Test
    void aCameraLeadsThereAndBack() {
        Camera camera = new Camera(2, 10, 20);
        assertEquals(new Point(180, 160), camera.toView(new Point(100, 100)));
        assertEquals(new Point(100, 100), camera.toDiagram(new Point(180, 160)));
        assertEquals(new Rect(180, 160, 20, 40), camera.toView(new Rect(100, 100, 10, 20)));
        assertThrows(IllegalArgumentException.class, () -> new Camera(0, 0, 0));
    }

    @Test
    void theWheelScrolls() {
        editor.wheel(100, 100, 0, -40);
        expectCamera(1, 0, 40);
        editor.wheel(100, 100, 25, 0);
        expectCamera(1, -25, 40);
    }

    @Test
    void shiftTurnsTheWheelSideways() {
        editor.hold(Modifiers.SHIFT).wheel(100, 100, 0, -40);
        expectCamera(1, 40, 0);
        // Where the platform has turned it already, it is not turned back.
        editor.wheel(100, 100, -40, 0);
        expectCamera(1, 80, 0);
    }

    @Test
    void controlAndTheWheelZoomAtThePointer() {
        Point fixed = editor.state().camera().toDiagram(new Point(300, 200));
        editor.hold(Modifiers.CONTROL).wheel(300, 200, 0, 40);
        assertEquals(1.2, editor.state().camera().zoom(), 1e-9);
        Point after = editor.state().camera().toDiagram(new Point(300, 200));
        assertEquals(fixed.x(), after.x(), 1e-9);
        assertEquals(fixed.y(), after.y(), 1e-9);
    }

    @Test
    void altAndTheWheelZoomToo() {
        editor.hold(new Modifiers(false, false, true, false)).wheel(300, 200, 0, -40);
        assertEquals(1 / 1.2, editor.state().camera().zoom(), 1e-9);
    }

    @Test
    void byHandTheZoomEndsAtTenAndFourHundredPercent() {
        editor.hold(Modifiers.CONTROL);
        for (int i = 0; i < 50; i++) {
            editor.wheel(0, 0, 0, 400);
        }
        assertEquals(4, editor.state().camera().zoom());
        for (int i = 0; i < 50; i++) {
            editor.wheel(0, 0, 0, -400);
        }
        assertEquals(0.1, editor.state().camera().zoom());
    }

    @Test
    void fittingGoesAsLowAsItMustAndNeverAboveFullSize() {
        Rect huge = new Rect(0, 0, 200_000, 100);
        Camera low = Camera.fitting(huge, 1080, 800);
        assertEquals(0.005, low.zoom(), 1e-9);
        assertEquals(new Point(540, 400), low.toView(huge.centre()));
        assertEquals(1, Camera.fitting(new Rect(0, 0, 10, 10), 1080, 800).zoom());
        // A hand goes on from there and does not jump to ten percent.
        assertEquals(0.006, low.zoomedAt(new Point(0, 0), 1.2).zoom(), 1e-9);
        assertEquals(0.005, low.zoomedAt(new Point(0, 0), 0.5).zoom(), 1e-9);
    }

    @Test
    void openingShowsAllOfADocument() {
        EditorState open = Editor.open(Plans.twoVpcs(), Theme.LIGHT, FixedFonts.TABLE, 600, 400);
        Rect view = new Rect(0, 0, 600, 400);
        open.scene()
                .places()
                .values()
                .forEach(p -> assertTrue(view.contains(open.camera().toView(p)), p.toString()));
    }

    @Test
    void anEmptyDocumentOpensAtFullSize() {
        EditorState open = Editor.open(Document.empty(), Theme.LIGHT, FixedFonts.TABLE, 600, 400);
        assertEquals(new Camera(1, 0, 0), open.camera());
    }

    @Test
    void theMiddleButtonTheRightOneAndSpaceMoveTheView() {
        editor.press(500, 300, Button.MIDDLE).move(520, 340).release(520, 340, Button.MIDDLE);
        expectCamera(1, -20, -40);
        editor.press(500, 300, Button.SECONDARY).move(520, 340);
        editor.release(520, 340, Button.SECONDARY).expectTool(Tool.Select.Idle.class);
        expectCamera(1, -40, -80);
        editor.hold(Modifiers.SPACE).press(140, 212).move(240, 212).release(240, 212);
        expectCamera(1, -140, -80);
        editor.expectSelection();
    }

    @Test
    void theHandMovesTheViewAndStays() {
        editor.act("hand").press(500, 300).move(510, 320).release(510, 320);
        expectCamera(1, -10, -20);
        editor.expectTool(Tool.Hand.class);
    }

    @Test
    void escapeTakesThePanBack() {
        editor.press(500, 300, Button.MIDDLE).move(520, 340).cancel();
        expectCamera(1, 0, 0);
        editor.expectTool(Tool.Select.Idle.class);
    }

    @Test
    void anotherButtonDoesNotEndAPan() {
        editor.press(500, 300, Button.MIDDLE).move(520, 340).release(520, 340);
        editor.expectTool(Tool.Pan.class);
    }

    @Test
    void theKeysZoomAboutTheMiddle() {
        editor.act("zoom-in");
        assertEquals(1.2, editor.state().camera().zoom(), 1e-9);
        Point middle = editor.state().camera().toDiagram(new Point(600, 400));
        assertEquals(600, middle.x(), 1e-9);
        assertEquals(400, middle.y(), 1e-9);
        editor.act("zoom-out").act("zoom-out").act("zoom-100");
        expectCamera(1, 0, 0);
    }

    @Test
    void fitShowsAllAndFitSelectionWhatIsSelected() {
        editor.select("i-db").act("fit-selection");
        assertEquals(
                new Point(600, 400), editor.state().camera().toView(editor.place("i-db").centre()));
        editor.act("fit");
        assertEquals(600, editor.state().camera().toView(new Point(520, 0)).x(), 1e-9);
    }

    @Test
    void anotherSizeOfTheViewKeepsItsMiddle() {
        editor.then(s -> Editor.resized(s, 1400, 1000));
        expectCamera(1, -100, -100);
        assertEquals(1400, editor.state().viewWidth());
    }

    @Test
    void anotherThemeIsAnotherPictureOfTheSameDocument() {
        editor.act("theme");
        assertEquals(Theme.DARK, editor.state().theme());
        editor.expectUnchanged().act("theme");
        assertSame(Theme.LIGHT, editor.state().theme());
    }
}
