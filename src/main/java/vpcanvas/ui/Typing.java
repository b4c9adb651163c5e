package vpcanvas.ui;

import org.jspecify.annotations.Nullable;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.History;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.form.Verdict;

/// One person typing in one field: what is right takes effect at once, what is wrong leaves the last
/// good value in force, and all of it together is one undo step.
final class Typing {
    private final Workbench bench;
    private final Field.Editable field;
    private History.@Nullable Step mine;

    /// @param field as it was before the first key
    Typing(Workbench bench, Field.Editable field) {
        this.bench = bench;
        this.field = field;
    }

    Verdict typed(String text) {
        Verdict verdict = field.check(text);
        if (verdict.ok()) {
            bench.act(s -> taken(s, text));
        }
        return verdict;
    }

    /// Puts back what was there before.
    void cancel() {
        bench.act(this::without);
        mine = null;
    }

    private EditorState taken(EditorState state, String text) {
        EditorState before = without(state);
        if (text.equals(field.value())) {
            mine = null;
            return before;
        }
        EditorState after = Editor.apply(before, field.change(text));
        mine = Same.is(after.history(), before.history()) ? null : after.history().last();
        return after;
    }

    /// The state without what this typing did so far, unless something else was done since.
    private EditorState without(EditorState state) {
        return mine != null && Same.is(state.history().last(), mine) ? Editor.undo(state) : state;
    }
}
