package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.Rect;
import vpcanvas.model.Vpc;

/// Copies are networks of their own: other ids, blocks and addresses.
class CopyingTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    @Test
    void aDuplicateStandsBesideItsOriginalAndIsSelected() {
        editor.select("i-web").act("duplicate").expectUndo("Undo paste i-web-2");
        editor.expectSelection("i-web-2").expectMoved("i-web", 0, 0);
        Rect copy = editor.place("i-web-2");
        assertTrue(editor.place("a1").contains(copy), copy.toString());
        assertFalse(copy.intersects(editor.place("i-web")), copy.toString());
        assertEquals(
                "10.0.1.4",
                editor.find(Instance.class, "i-web-2")
                        .addresses()
                        .getFirst()
                        .privateIpAddress()
                        .toString());
        editor.act("undo").expectUnchanged().expectSelection("i-web");
    }

    @Test
    void whatIsPastedTwiceStandsBesideTheFirst() {
        editor.select("note:n1").act("copy").act("paste").act("paste");
        assertEquals(3, editor.document().notes().size());
        List<Rect> places =
                Stream.of("note:n1", "note:note-1", "note:note-2").map(editor::place).toList();
        assertEquals(3, places.stream().distinct().count(), places.toString());
    }

    @Test
    void aCopiedVpcHasAFreeBlock() {
        editor.select("A").act("duplicate");
        Vpc copy = editor.find(Vpc.class, "A-2");
        assertFalse(copy.blocks().isEmpty());
        assertEquals("[10.2.0.0/16]", copy.usableBlocks().toString());
    }

    @Test
    void whatWasCutCanBePasted() {
        editor.select("B").act("cut");
        assertTrue(editor.document().topology().byId("B").isEmpty());
        editor.act("paste");
        assertEquals(1, editor.state().selection().keys().size());
        editor.place(editor.state().selection().keys().first());
    }

    @Test
    void whatNeedsItsSubnetIsNotPastedWithoutIt() {
        editor.select("i-web").act("copy").then(s -> Editor.open(s, Document.empty()));
        editor.act("paste").expectNotice("Nothing of what was copied can stand by itself here.");
        assertEquals(Document.empty(), editor.document());
    }

    @Test
    void whatIsCopiedCanBePastedInAnotherDocument() {
        editor.select("A").act("copy").then(s -> Editor.open(s, Document.empty())).act("paste");
        editor.place(editor.state().selection().keys().first());
    }
}
