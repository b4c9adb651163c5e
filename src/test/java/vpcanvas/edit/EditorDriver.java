package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.function.UnaryOperator;
import vpcanvas.analysis.recipe.Offer;
import vpcanvas.figure.Theme;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;

/// Drives an editor as a hand does, and expects things of it. Points are pixels of the view, which at
/// first shows the drawing 1:1 from its origin.
final class EditorDriver {
    private final Document opened;
    private EditorState state;
    private Modifiers held = Modifiers.NONE;

    private EditorDriver(Document document) {
        EditorState open = Editor.open(document, Theme.LIGHT, FixedFonts.TABLE, 1200, 800);
        state = Editor.camera(open, new Camera(1, 0, 0));
        opened = state.document();
    }

    static EditorDriver open(Document document) {
        return new EditorDriver(document);
    }

    EditorState state() {
        return state;
    }

    /// The document as it was when it had been opened.
    Document opened() {
        return opened;
    }

    Document document() {
        return state.document();
    }

    Rect place(String key) {
        Rect place = state.scene().places().get(key);
        assertNotNull(place, key + " is not drawn");
        return place;
    }

    <T extends Resource> T find(Class<T> type, String id) {
        return state.document().topology().find(Ref.to(type, id)).orElseThrow();
    }

    /// Holds these keys from now on.
    EditorDriver hold(Modifiers modifiers) {
        held = modifiers;
        return this;
    }

    EditorDriver on(Input input) {
        state = Editor.reported(Editor.on(state, input));
        return this;
    }

    EditorDriver then(UnaryOperator<EditorState> step) {
        state = Editor.reported(step.apply(state));
        return this;
    }

    EditorDriver press(double x, double y) {
        return press(x, y, Button.PRIMARY);
    }

    EditorDriver press(double x, double y, Button button) {
        return on(new Input.Press(new Point(x, y), button, 1, held));
    }

    EditorDriver move(double x, double y) {
        return on(new Input.Move(new Point(x, y), held));
    }

    EditorDriver release(double x, double y) {
        return release(x, y, Button.PRIMARY);
    }

    EditorDriver release(double x, double y, Button button) {
        return on(new Input.Release(new Point(x, y), button, held));
    }

    EditorDriver wheel(double x, double y, double dx, double dy) {
        return on(new Input.Wheel(new Point(x, y), dx, dy, held));
    }

    EditorDriver cancel() {
        return on(new Input.Cancel());
    }

    EditorDriver click(double x, double y) {
        return press(x, y).release(x, y);
    }

    /// Clicks the middle of a thing, or the name of a container.
    EditorDriver click(String key) {
        Point at = spot(key);
        return click(at.x(), at.y());
    }

    EditorDriver doubleClick(double x, double y) {
        return click(x, y)
                .on(new Input.Press(new Point(x, y), Button.PRIMARY, 2, held))
                .release(x, y);
    }

    /// Where a key can be taken hold of: a container by its upper left corner.
    Point spot(String key) {
        Rect place = state.camera().toView(place(key));
        return Resize.canResize(state, key)
                ? new Point(place.x() + 12, place.y() + 12)
                : place.centre();
    }

    /// Takes hold of a key and moves the pointer, without letting go.
    EditorDriver grab(String key, double dx, double dy) {
        Point at = spot(key);
        return press(at.x(), at.y())
                .move(at.x() + dx / 2, at.y() + dy / 2)
                .move(at.x() + dx, at.y() + dy);
    }

    /// Drags a key and lets go.
    EditorDriver drag(String key, double dx, double dy) {
        Point at = spot(key);
        return grab(key, dx, dy).release(at.x() + dx, at.y() + dy);
    }

    EditorDriver select(String... keys) {
        state = Editor.select(state, Selection.of(keys));
        return this;
    }

    EditorDriver apply(Change change) {
        state = Editor.reported(Editor.apply(state, change));
        return this;
    }

    /// Chooses one of the ways to connect.
    EditorDriver choose(Offer offer) {
        Change change = offer.change();
        assertNotNull(change, offer.toString());
        return apply(change);
    }

    /// Does an action by its id.
    EditorDriver act(String id) {
        state = Editor.reported(Actions.find(id).orElseThrow().on(state));
        return this;
    }

    EditorDriver expectSelection(String... keys) {
        assertEquals(List.of(keys), List.copyOf(state.selection().keys()));
        return this;
    }

    <T extends Tool> T expectTool(Class<T> type) {
        return assertInstanceOf(type, state.tool());
    }

    EditorDriver expectPlace(String key, double x, double y) {
        Rect place = place(key);
        assertEquals(new Point(x, y), new Point(place.x(), place.y()), key);
        return this;
    }

    EditorDriver expectMoved(String key, double dx, double dy) {
        Rect before = opened.layout().rect(key).orElseThrow();
        return expectPlace(key, before.x() + dx, before.y() + dy);
    }

    EditorDriver expectUnchanged() {
        assertSame(opened, state.document());
        return this;
    }

    EditorDriver expectUndo(String label) {
        assertEquals(label, state.history().undoLabel());
        return this;
    }

    EditorDriver expectNotice(String notice) {
        assertEquals(notice, state.notice());
        return this;
    }
}
