package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vpcanvas.figure.Sketch;
import vpcanvas.figure.Theme;
import vpcanvas.model.Document;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What holds whatever a hand does.
class EditorPropertyTest {
    private static final int STEPS = 150;

    private static EditorState open(long seed) {
        List<Document> plans = List.of(Plans.twoVpcs(), Plans.unplaced(), Document.empty());
        Document plan = plans.get((int) (seed % plans.size()));
        return Editor.open(plan, Theme.LIGHT, FixedFonts.TABLE, 1200, 800);
    }

    private static EditorState step(AnyHand hand, EditorState state, Supplier<String> when) {
        try {
            return Editor.reported(hand.next(state));
        } catch (RuntimeException e) {
            throw new AssertionError(when.get() + " in " + state.tool(), e);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothingAHandDoesBreaksTheEditor(long seed) {
        AnyHand hand = new AnyHand(seed);
        EditorState state = open(seed);
        for (int i = 0; i < STEPS; i++) {
            int count = i;
            EditorState before = state;
            state = step(hand, state, () -> "seed " + seed + ", step " + count);
            hold(before, state, "seed " + seed + ", step " + i + ", " + state.tool());
        }
    }

    private static void hold(EditorState before, EditorState state, String when) {
        assertSame(
                state.document().topology(),
                state.report().topology(),
                () -> when + ": the report is of this network");
        if (state.preview() != null && before.preview() != null) {
            assertSame(
                    before.document().topology(),
                    state.document().topology(),
                    () -> when + ": a gesture leaves the network alone");
        }
        assertTrue(
                Pinning.of(state.document(), state.scene()).isEmpty(),
                () -> when + ": everything has its place");
        state.selection()
                .keys()
                .forEach(
                        k ->
                                assertTrue(
                                        state.scene().places().containsKey(k)
                                                || state.document().topology().byId(k).isPresent(),
                                        () -> when + ": " + k + " is selected and not there"));
        if (when.hashCode() % 10 == 0 && state.preview() == null) {
            assertEquals(
                    Sketch.scene(state.document(), state.report(), state.theme(), state.fonts()),
                    state.scene(),
                    () -> when + ": the scene is of this document");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void undoingAllIsTheStartAndRedoingAllTheEnd(long seed) {
        AnyHand hand = new AnyHand(seed);
        EditorState start = open(seed);
        EditorState state = start;
        for (int i = 0; i < STEPS; i++) {
            state = step(hand, state, () -> "seed " + seed);
        }
        Document end = state.history().now();
        int steps = 0;
        while (state.history().canUndo()) {
            state = Editor.undo(state);
            steps++;
        }
        assertSame(start.document(), state.document(), "seed " + seed);
        for (int i = 0; i < steps; i++) {
            state = Editor.redo(state);
        }
        assertSame(end, state.document(), "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void anyDragIsOneStepOrNoneAndEscapeTakesItBack(long seed) {
        Random random = new Random(seed);
        EditorState state = Editor.open(Plans.twoVpcs(), Theme.LIGHT, FixedFonts.TABLE, 1200, 800);
        List<Rect> places = List.copyOf(state.scene().places().values());
        for (int round = 0; round < 12; round++) {
            String when = "seed " + seed + ", round " + round;
            Point from = state.camera().toView(places.get(random.nextInt(places.size()))).centre();
            EditorState dragging = drag(state, from, random);
            assertSame(state.document().topology(), dragging.document().topology(), when);
            EditorState escaped = Editor.on(dragging, new Input.Cancel());
            assertSame(state.document(), escaped.document(), when);
            assertEquals(state.scene(), escaped.scene(), when);
            EditorState dropped =
                    Editor.on(
                            dragging,
                            new Input.Release(
                                    new Point(random.nextInt(1200), random.nextInt(800)),
                                    Button.PRIMARY,
                                    Modifiers.NONE));
            boolean isStep = !dropped.document().equals(state.document());
            EditorState back = isStep ? Editor.undo(dropped) : dropped;
            assertSame(state.document(), back.document(), when);
            state = dropped;
        }
    }

    private static EditorState drag(EditorState state, Point from, Random random) {
        EditorState now =
                Editor.on(state, new Input.Press(from, Button.PRIMARY, 1, Modifiers.NONE));
        for (int i = 0; i < 5; i++) {
            Modifiers held = random.nextBoolean() ? Modifiers.CONTROL : Modifiers.NONE;
            Point at = new Point(random.nextInt(1200), random.nextInt(800));
            now = Editor.on(now, new Input.Move(at, held));
        }
        return now;
    }
}
