package vpcanvas.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.outline.Entries;
import vpcanvas.edit.outline.Outline;
import vpcanvas.model.Note;
import vpcanvas.model.Same;

/// The design in words, written anew only when it means something else: moving things changes none of
/// it.
final class Directory {
    private final Workbench bench;
    private @Nullable Entries entries;
    private @Nullable Outline outline;
    private @Nullable Report report;
    private List<Note> notes = List.of();

    Directory(Workbench bench) {
        this.bench = bench;
    }

    Entries entries() {
        forget();
        if (entries == null) {
            entries = Entries.of(notes, bench.state().report());
        }
        return entries;
    }

    /// The same object as long as nothing in it has changed.
    Outline outline() {
        forget();
        if (outline == null) {
            outline = Outline.of(notes, bench.state().report());
        }
        return outline;
    }

    /// Whether an outline still says how things are.
    boolean isCurrent(@Nullable Outline other) {
        forget();
        return other != null && Same.is(outline, other);
    }

    private void forget() {
        EditorState state = bench.state();
        List<Note> now = state.history().now().notes();
        if (!Same.is(report, state.report()) || !Same.is(notes, now)) {
            report = state.report();
            notes = now;
            entries = null;
            outline = null;
        }
    }
}
