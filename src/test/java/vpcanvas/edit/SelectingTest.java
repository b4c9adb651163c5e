package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What a click, a frame and Escape select.
class SelectingTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    @Test
    void aClickSelectsTheInnermostThing() {
        editor.click("i-web").expectSelection("i-web");
        editor.click("a1").expectSelection("a1");
        editor.click("A").expectSelection("A");
        editor.click("us-east-1").expectSelection("us-east-1");
    }

    @Test
    void aClickOnItsLabelSelectsTheThing() {
        Rect tile = editor.place("i-web");
        editor.click(tile.centre().x(), tile.bottom() + 14).expectSelection("i-web");
    }

    @Test
    void aClickOnPaperSelectsNothing() {
        editor.click("i-web").click(1150, 700).expectSelection();
    }

    @Test
    void aClickOnAConnectorSelectsThePeering() {
        Rect node = editor.place("pcx-ab");
        double between = (editor.place("A").right() + node.x()) / 2;
        editor.click(between, node.centre().y() + 3).expectSelection("pcx-ab");
    }

    @Test
    void aClickOnACardSelectsTheCard() {
        editor.click("card:rtb-b").expectSelection("card:rtb-b");
    }

    @Test
    void shiftAddsToWhatIsSelectedAndTakesAway() {
        editor.click("i-web").hold(Modifiers.SHIFT).click("i-db");
        editor.expectSelection("i-db", "i-web");
        editor.click("i-web").expectSelection("i-db");
    }

    @Test
    void shiftOnPaperKeepsWhatIsSelected() {
        editor.click("i-web").hold(Modifiers.SHIFT).click(1150, 700).expectSelection("i-web");
    }

    @Test
    void aClickOnOneOfSeveralSelectsItAlone() {
        editor.select("i-web", "i-db").click("i-web").expectSelection("i-web");
    }

    @Test
    void aFrameDrawnOnPaperSelectsWhatItHoldsWhole() {
        editor.press(-20, -20).move(500, 700);
        assertEquals(
                new Rect(-20, -20, 520, 720), editor.expectTool(Tool.Select.Marquee.class).frame());
        // The VPC stands for what is in it; the Region is only partly inside.
        editor.expectSelection("A", "note:n1");
        editor.release(500, 700).expectSelection("A", "note:n1");
        editor.expectTool(Tool.Select.Idle.class);
    }

    @Test
    void shiftDrawsAFrameInsideAContainer() {
        editor.select("i-db").hold(Modifiers.SHIFT).press(100, 170).move(180, 300);
        editor.release(180, 300).expectSelection("i-db", "i-web").expectUnchanged();
    }

    @Test
    void escapeGivesBackWhatWasSelectedBeforeTheFrame() {
        editor.select("i-db").press(-20, -20).move(500, 700).cancel().expectSelection("i-db");
        editor.expectTool(Tool.Select.Idle.class);
    }

    @Test
    void escapeStepsOutOfEachContainerAndThenSelectsNothing() {
        editor.click("i-web").cancel().expectSelection("a1");
        editor.cancel().expectSelection("A");
        editor.cancel().expectSelection("us-east-1");
        editor.cancel().expectSelection();
    }

    @Test
    void escapeLeavesATool() {
        editor.select("i-web").act("hand").cancel();
        editor.expectTool(Tool.Select.Idle.class);
        editor.expectSelection("i-web");
    }

    @Test
    void selectAllSelectsWhatStandsInNothingElse() {
        editor.act("select-all").expectSelection("note:n1", "pcx-ab", "us-east-1");
        editor.act("select-none").expectSelection();
    }

    @Test
    void whatIsUnderThePointerIsKnown() {
        editor.move(140, 212);
        assertEquals("i-web", editor.state().hover());
        editor.move(1150, 700);
        assertNull(editor.state().hover());
    }

    @Test
    void aRightClickAsksForTheMenuOfWhatIsThere() {
        Point at = editor.spot("i-web");
        editor.press(at.x(), at.y(), Button.SECONDARY).release(at.x(), at.y(), Button.SECONDARY);
        assertEquals("i-web", editor.expectTool(Tool.Select.Menu.class).key());
        editor.expectSelection("i-web").click("i-db").expectSelection("i-db");
    }

    @Test
    void aRightClickOnOneOfSeveralKeepsThemSelected() {
        Point at = editor.spot("i-web");
        editor.select("i-web", "i-db").press(at.x(), at.y(), Button.SECONDARY);
        editor.release(at.x(), at.y(), Button.SECONDARY).expectSelection("i-db", "i-web");
        editor.cancel().expectTool(Tool.Select.Idle.class);
    }
}
