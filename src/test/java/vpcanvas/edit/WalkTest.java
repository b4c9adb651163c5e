package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Rect;

/// The whole drawing can be walked over by key.
class WalkTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    @Test
    void theOrderIsThatOfReading() {
        assertEquals(
                List.of(
                        "us-east-1",
                        "A",
                        "a1",
                        "i-web",
                        "a2",
                        "igw-a",
                        "B",
                        "b1",
                        "i-db",
                        "card:rtb-b",
                        "pcx-ab",
                        "note:n1"),
                Walk.order(editor.state()).stream().toList());
    }

    @Test
    void tabWalksOnAndShiftTabBack() {
        editor.act("next").expectSelection("us-east-1");
        editor.act("next").act("next").expectSelection("a1");
        editor.act("previous").expectSelection("A");
        editor.select("note:n1").act("next").expectSelection("us-east-1");
        editor.act("previous").expectSelection("note:n1");
    }

    @Test
    void everythingThatIsDrawnIsWalkedOverOnce() {
        List<String> order = Walk.order(editor.state());
        assertEquals(editor.state().scene().places().keySet(), new java.util.TreeSet<>(order));
        assertEquals(order.size(), order.stream().distinct().count());
    }

    @Test
    void enterGoesInAndShiftEnterGoesOut() {
        editor.act("enter").expectSelection("us-east-1");
        editor.act("enter").act("enter").act("enter").expectSelection("i-web");
        editor.act("leave").expectSelection("a1");
        editor.act("leave").act("leave").act("leave").expectSelection();
    }

    @Test
    void enterAtWhatHoldsNothingBeginsToTypeItsName() {
        editor.select("i-web").act("enter");
        assertEquals("name", editor.expectTool(Tool.Select.Typing.class).field().id());
    }

    @Test
    void altAndAnArrowFollowAConnection() {
        editor.select("A").act("follow-right").expectSelection("pcx-ab");
        editor.act("follow-right").expectSelection("B");
        editor.act("follow-right").expectSelection("B");
        editor.act("follow-left").act("follow-left").expectSelection("A");
    }

    @Test
    void whatIsWalkedToComesIntoView() {
        editor.then(s -> Editor.resized(s, 300, 200))
                .then(s -> Editor.camera(s, new Camera(1, 0, 0)));
        editor.select("b1").act("next").expectSelection("i-db");
        Rect seen = editor.state().camera().toView(editor.place("i-db"));
        assertTrue(new Rect(0, 0, 300, 200).contains(seen), seen.toString());
    }
}
