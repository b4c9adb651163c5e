package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Input;
import vpcanvas.model.Document;

/// Holds the one state that the window shows, on the JavaFX thread, and tells everybody when there
/// is another.
public final class Workbench {
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Runnable> listeners = new ArrayList<>();
    private EditorState state;
    private double effort;

    public Workbench(EditorState state) {
        this.state = state;
    }

    public EditorState state() {
        return state;
    }

    /// How long it took to work out what the design means, the last time that it changed, in ms.
    double effort() {
        return effort;
    }

    void dispatch(Input input) {
        act(s -> Editor.on(s, input));
    }

    /// Takes a step, and tells the listeners if it led anywhere.
    public void act(UnaryOperator<EditorState> step) {
        long start = System.nanoTime();
        EditorState next = step.apply(state);
        if (Same.is(next, state)) {
            return;
        }
        if (!Same.is(next.report(), state.report())) {
            effort = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        state = next;
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// Shows another document from its beginning.
    void open(Document document) {
        act(s -> Editor.open(document, s.theme(), s.fonts(), s.viewWidth(), s.viewHeight()));
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
