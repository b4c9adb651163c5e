package vpcanvas.edit;

import java.util.List;
import java.util.Set;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Clip;
import vpcanvas.figure.Drawing;
import vpcanvas.figure.FontTable;
import vpcanvas.figure.Sketch;
import vpcanvas.figure.Theme;
import vpcanvas.model.Change;
import vpcanvas.model.Document;

/// Leads from one state of the editor to the next. Pure functions: what a hand does is tested
/// without a window, and the window only shows the state they return.
public final class Editor {
    private Editor() {}

    /// A document as it was opened, all of it in view. What it does not place is pinned where it is
    /// drawn, in collapsed VPCs where it would be; that alone is nothing to save.
    public static EditorState open(
            Document opened, Theme theme, FontTable fonts, double width, double height) {
        Report report = Report.of(opened.topology());
        Set<String> collapsed = opened.layout().collapsed();
        Document unfolded = opened.with(opened.layout().withCollapsed(Set.of()));
        Drawing loose = Sketch.drawing(unfolded, report, theme, fonts);
        Document pinned = Pinning.pinned(unfolded, loose.scene());
        Document document = pinned.with(pinned.layout().withCollapsed(collapsed));
        Drawing drawing = Sketch.after(loose, document, report);
        EditorState state =
                new EditorState(
                        new Work(History.of(document), null, report, drawing),
                        new View(new Camera(1, 0, 0), theme, fonts, width, height),
                        Selection.NONE,
                        Tool.Select.IDLE,
                        "",
                        Clip.of(Document.empty(), Set.of()));
        return Viewing.fit(state);
    }

    /// Another document in place of the one before; what was copied can be pasted in it.
    public static EditorState open(EditorState before, Document opened) {
        return open(opened, before.theme(), before.fonts(), before.viewWidth(), before.viewHeight())
                .with(before.clip());
    }

    /// What comes of something that a hand did.
    public static EditorState on(EditorState state, Input input) {
        return switch (input) {
            case Input.Wheel w -> wheel(state, w);
            case Input.Cancel c -> Leaving.step(state);
            case Input.Press p -> press(state, p);
            case Input.Move m -> move(state, m);
            case Input.Release r -> release(state, r);
        };
    }

    /// After scrolling, a gesture goes on from what lies under the pointer now.
    private static EditorState wheel(EditorState state, Input.Wheel wheel) {
        EditorState scrolled = Viewing.wheel(state, wheel);
        return state.tool() instanceof Tool.Pan
                ? scrolled
                : move(scrolled, new Input.Move(wheel.at(), wheel.modifiers()));
    }

    private static EditorState press(EditorState state, Input.Press press) {
        if (Viewing.grasps(state.tool(), press)) {
            return Viewing.grasp(state, press);
        }
        if (press.button() != Button.PRIMARY) {
            return state;
        }
        return switch (state.tool()) {
            case Tool.Select s -> Selecting.press(state, s, press);
            case Tool.Connect c -> Connecting.press(state, c, press);
            case Tool.Place p -> Placing.move(state, p, press.at());
            case Tool.Hand h -> state;
            case Tool.Pan p -> state;
        };
    }

    private static EditorState move(EditorState state, Input.Move move) {
        return switch (state.tool()) {
            case Tool.Select s -> Selecting.move(state, s, move);
            case Tool.Connect c -> Connecting.move(state, c, move.at());
            case Tool.Place p -> Placing.move(state, p, move.at());
            case Tool.Pan p -> Viewing.pan(state, p, move.at());
            case Tool.Hand h -> state;
        };
    }

    private static EditorState release(EditorState state, Input.Release release) {
        if (state.tool() instanceof Tool.Pan pan) {
            return Viewing.letGo(state, pan, release);
        }
        if (release.button() != Button.PRIMARY) {
            return state;
        }
        return switch (state.tool()) {
            case Tool.Select s -> Selecting.release(state, s, release);
            case Tool.Connect c -> Connecting.release(state, c, release);
            case Tool.Place p -> Placing.release(state, p, release);
            case Tool.Hand h -> state;
            case Tool.Pan p -> state;
        };
    }

    /// One undo step, labelled by the change; what is selected stays so. Whatever was begun by hand
    /// is dropped.
    ///
    /// @throws IllegalArgumentException if the change needs something that is not there
    public static EditorState apply(EditorState state, Change change) {
        return commit(Leaving.abandon(state), change, "");
    }

    /// Takes a change over in place of the preview. What it added without a place is pinned where
    /// it is drawn, as part of the same step.
    static EditorState commit(EditorState state, Change change, String notice) {
        EditorState changed = state.showing(state.history().plus(change, state.selection()));
        return pinned(changed, notice);
    }

    private static EditorState pinned(EditorState changed, String notice) {
        List<Change> pins = Pinning.of(changed.document(), changed.scene());
        EditorState pinned =
                pins.isEmpty() ? changed : changed.showing(changed.history().amended(pins));
        return existing(pinned.saying(notice));
    }

    /// What is selected and no longer there is selected no more.
    private static EditorState existing(EditorState state) {
        return state.with(state.selection().only(k -> exists(state, k)));
    }

    private static boolean exists(EditorState state, String key) {
        return state.scene().places().containsKey(key)
                || state.document().topology().byId(key).isPresent();
    }

    /// Takes the last step back and selects what was selected before it.
    public static EditorState undo(EditorState state) {
        EditorState settled = Leaving.abandon(state);
        History.Step step = settled.history().last();
        return step == null
                ? settled
                : existing(
                        settled.showing(settled.history().undone())
                                .with(step.selected())
                                .saying(""));
    }

    /// Takes the last step back and another one in its place, as typing does with each key.
    public static EditorState instead(EditorState state, Change change) {
        EditorState settled = Leaving.abandon(state);
        History.Step step = settled.history().last();
        if (step == null) {
            return apply(settled, change);
        }
        History before = settled.history().undone();
        EditorState selected = settled.with(step.selected());
        return pinned(selected.showing(before.plus(change, step.selected())), "");
    }

    /// What the network means has been worked out; of another network it comes too late.
    public static EditorState reported(EditorState state, Report report) {
        EditorState known = state.with(report);
        return known.isStale() ? state : known;
    }

    /// The state with a report that is not stale: for who has no one else to work it out.
    public static EditorState reported(EditorState state) {
        return state.isStale() ? state.with(state.freshReport()) : state;
    }

    /// Takes a step again that was taken back.
    public static EditorState redo(EditorState state) {
        EditorState settled = Leaving.abandon(state);
        return settled.history().canRedo()
                ? existing(settled.showing(settled.history().redone()).saying(""))
                : settled;
    }

    public static EditorState select(EditorState state, Selection selection) {
        return existing(Leaving.abandon(state).with(selection));
    }

    /// Selects two things and asks how the first shall reach the second.
    public static EditorState connecting(EditorState state, String from, String to) {
        return Connecting.between(select(state, Selection.of(List.of(from, to))), from, to);
    }

    /// Deletes what keys name, and says what goes with it.
    public static EditorState delete(EditorState state, Set<String> keys) {
        return Editing.delete(state, keys);
    }

    public static EditorState camera(EditorState state, Camera camera) {
        return state.with(camera);
    }

    public static EditorState withTheme(EditorState state, Theme theme) {
        return state.with(theme);
    }

    /// The view has another size; what is in its middle stays there.
    public static EditorState resized(EditorState state, double width, double height) {
        Camera camera =
                state.camera()
                        .panned((width - state.viewWidth()) / 2, (height - state.viewHeight()) / 2);
        return state.sized(width, height).with(camera);
    }

    /// Takes another tool; whatever was begun with the one before is dropped.
    public static EditorState tool(EditorState state, Tool tool) {
        return Leaving.abandon(state).with(tool);
    }

    /// The document was written to its file.
    public static EditorState saved(EditorState state, Document written) {
        return state.with(state.history().saved(written));
    }
}
