package vpcanvas.ui;

import org.jspecify.annotations.Nullable;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.History;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.form.Verdict;
import vpcanvas.model.Same;

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
        boolean again = isLast(state);
        if (text.equals(field.value())) {
            EditorState before = without(state);
            mine = null;
            return before;
        }
        History.Step last = again ? state.history().before() : state.history().last();
        EditorState after =
                again
                        ? Editor.instead(state, field.change(text))
                        : Editor.apply(state, field.change(text));
        mine = Same.is(after.history().last(), last) ? null : after.history().last();
        return after;
    }

    private boolean isLast(EditorState state) {
        return mine != null && Same.is(state.history().last(), mine);
    }

    /// The state without what this typing did so far, unless something else was done since.
    private EditorState without(EditorState state) {
        return isLast(state) ? Editor.undo(state) : state;
    }
}
