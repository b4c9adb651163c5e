package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Point;

/// Everything placed anew by one action.
class TidyingTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    @Test
    void whatIsTidiedStandsWhereADesignWithoutPlacesIsDrawn() {
        editor.drag("B", 120, 300).act("tidy");
        Document fresh = Document.of(editor.document().topology());
        EditorDriver opened =
                EditorDriver.open(
                        fresh.withFigures(editor.document().figures())
                                .withNotes(editor.document().notes()));
        for (String key : List.of("us-east-1", "A", "a1", "i-web", "B", "i-db", "note:n1")) {
            assertEquals(opened.place(key), editor.place(key), key);
        }
    }

    @Test
    void oneUndoPutsEverythingBack() {
        Document before = editor.document();
        editor.act("tidy").expectUndo("Undo tidy");
        assertNotEquals(before, editor.document());
        editor.act("undo");
        assertEquals(before, editor.document());
    }

    @Test
    void whatIsTidiedIsPinnedAndShown() {
        editor.act("tidy");
        assertTrue(editor.document().layout().rect("B").isPresent());
        Camera camera = editor.state().camera();
        assertEquals(Viewing.fit(editor.state()).camera(), camera);
    }

    @Test
    void collapsedVpcsStaySo() {
        editor.select("A").act("collapse").act("tidy");
        assertEquals(Set.of("A"), editor.document().layout().collapsed());
        editor.act("collapse");
        assertTrue(editor.place("A").contains(editor.place("a2")));
    }

    @Test
    void bendsAreForgotten() {
        editor.apply(new Change.Bend("pcx-ab", List.of(new Point(520, 40)))).act("tidy");
        assertEquals(List.of(), editor.document().layout().bends("pcx-ab"));
    }
}
