package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vpcanvas.analysis.Report;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Input;
import vpcanvas.model.Document;
import vpcanvas.model.Same;

/// Holds the one state that the window shows, on the JavaFX thread, and tells everybody when there
/// is another.
public final class Workbench {
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Runnable> listeners = new ArrayList<>();
    private final ReportWorker worker;
    private final FixWorker fixes;
    private EditorState state;
    private double effort;

    /// A bench at which no step ends before it is known what it comes to.
    public Workbench(EditorState state) {
        this(
                state,
                new ReportWorker(Runnable::run, Runnable::run),
                new FixWorker(Runnable::run, Runnable::run));
    }

    /// @param worker finds out what designs mean, while the window goes on
    /// @param fixes finds what can be done about it, likewise
    Workbench(EditorState state, ReportWorker worker, FixWorker fixes) {
        this.state = state;
        this.worker = worker;
        this.fixes = fixes;
    }

    /// A bench that is never waited for: what takes long is found out on other threads.
    static Workbench withWorkers(EditorState state) {
        return new Workbench(state, ReportWorker.inBackground(), FixWorker.inBackground());
    }

    FixWorker fixes() {
        return fixes;
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
        EditorState next = step.apply(state);
        if (Same.is(next, state)) {
            return;
        }
        boolean changed = !Same.is(next.topology(), state.topology());
        state = next;
        if (changed && state.isStale()) {
            worker.ask(state.topology(), this::reported);
        }
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void reported(Report report, long nanos) {
        effort = nanos / NANOS_PER_MILLI;
        act(s -> Editor.reported(s, report));
    }

    /// Shows another document from its beginning.
    void open(Document document) {
        act(s -> Editor.open(document, s.theme(), s.fonts(), s.viewWidth(), s.viewHeight()));
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
