package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Vpc;

/// Steps, taken back and taken again, and what is not saved yet.
class HistoryTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    private static Change title(String title) {
        return new Change.Retitle(title, "");
    }

    @Test
    void theMenuNamesTheStep() {
        editor.apply(title("one")).expectUndo("Undo change title").act("undo");
        assertEquals("Redo change title", editor.state().history().redoLabel());
        assertEquals(
                "Redo change title", Actions.find("redo").orElseThrow().labelIn(editor.state()));
        assertEquals("Undo", Actions.find("undo").orElseThrow().labelIn(editor.state()));
    }

    @Test
    void aNewStepForgetsWhatWasTakenBack() {
        editor.apply(title("one")).act("undo").apply(title("two"));
        assertFalse(editor.state().history().canRedo());
    }

    @Test
    void undoAndRedoGoAllTheWay() {
        editor.apply(title("one")).drag("i-web", 8, 8).apply(title("two"));
        Document end = editor.document();
        editor.act("undo").act("undo").act("undo").act("undo").expectUnchanged();
        editor.act("redo").act("redo").act("redo").act("redo");
        assertSame(end, editor.document());
    }

    @Test
    void undoSelectsWhatWasSelectedBeforeTheStep() {
        editor.select("i-web").act("delete").expectSelection();
        editor.select("i-db").act("undo").expectSelection("i-web");
    }

    @Test
    void aChangeThatComesToNothingIsNoStep() {
        editor.apply(title("")).expectUndo("Undo").expectUnchanged();
    }

    @Test
    void whatIsSavedIsCleanUntilItChangesAndWhenItIsBackAgain() {
        assertFalse(editor.state().history().isDirty());
        editor.apply(title("one"));
        assertTrue(editor.state().history().isDirty());
        editor.then(s -> Editor.saved(s, s.document()));
        assertFalse(editor.state().history().isDirty());
        editor.act("undo");
        assertTrue(editor.state().history().isDirty());
        editor.act("redo");
        assertFalse(editor.state().history().isDirty());
        editor.apply(title("two")).apply(title("one"));
        assertFalse(editor.state().history().isDirty());
    }

    @Test
    void whatIsGoneIsSelectedNoMore() {
        editor.select("i-web", "i-db")
                .apply(new Change.Remove(Ref.to(Vpc.class, "i-web")))
                .expectSelection("i-db");
    }

    @Test
    void aStepSharesTheReportOfAnUnchangedNetwork() {
        var report = editor.state().report();
        editor.apply(title("one"));
        assertSame(report, editor.state().report());
        editor.apply(
                new Change.UseBlock(
                        Ref.to(Vpc.class, "A"), null, vpcanvas.net.Cidr.parse("10.9.0.0/16")));
        assertFalse(report == editor.state().report());
    }

    @Test
    void whatIsAddedWithoutAPlaceIsPinnedInTheSameStep() {
        Document before = editor.document();
        editor.apply(
                new Change.Add(
                        new vpcanvas.model.Region(Ref.to(vpcanvas.model.Region.class, "eu-west-1")),
                        null));
        Rect place = editor.document().layout().rect("eu-west-1").orElseThrow();
        assertEquals(place, editor.place("eu-west-1"));
        editor.expectUndo("Undo add eu-west-1").act("undo");
        assertSame(before, editor.document());
    }

    @Test
    void aChangeThatNeedsWhatIsNotThereIsRefused() {
        Change change = new Change.Remove(Ref.to(Vpc.class, "nobody"));
        Change replace =
                new Change.RemoveRoute(
                        Ref.to(vpcanvas.model.RouteTable.class, "nobody"),
                        vpcanvas.model.Destination.of(vpcanvas.net.Cidr.parse("0.0.0.0/0")));
        editor.apply(change).expectUnchanged();
        assertThrows(IllegalArgumentException.class, () -> editor.apply(replace));
    }
}
