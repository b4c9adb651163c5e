package vpcanvas.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import vpcanvas.model.Change;
import vpcanvas.model.Document;

/// A document, the steps that led to it, those that were taken back, and what was last saved.
/// Documents share what did not change, so a step costs little more than its change.
public final class History {

    /// One step: from a document to the next by a change, and what was selected before it.
    public record Step(Document before, Document after, Change change, Selection selected) {}

    private final Document now;
    private final PStack<Step> past;
    private final PStack<Step> future;
    private final Document saved;

    private final boolean dirty;

    private History(Document now, PStack<Step> past, PStack<Step> future, Document saved) {
        this.now = now;
        this.past = past;
        this.future = future;
        this.saved = saved;
        this.dirty = !now.equals(saved);
    }

    /// A document as it was opened, without steps and with nothing to save.
    public static History of(Document opened) {
        return new History(opened, ConsPStack.empty(), ConsPStack.empty(), opened);
    }

    public Document now() {
        return now;
    }

    /// After one more step; what was taken back can no longer be redone. A change that comes to
    /// nothing is no step.
    ///
    /// @throws IllegalArgumentException if the change needs something that is not there
    History plus(Change change, Selection selected) {
        Document after = change.applyTo(now).document();
        if (after.equals(now)) {
            return this;
        }
        Step step = new Step(now, after, change, selected);
        return new History(after, past.plus(step), ConsPStack.empty(), saved);
    }

    /// With more changes as part of the last step.
    History amended(List<Change> more) {
        Step step = past.get(0);
        List<Change> all = new ArrayList<>(List.of(step.change));
        all.addAll(more);
        Change whole = new Change.Together(step.change.label(), all);
        Document after = new Change.Together("", more).applyTo(now).document();
        Step amended = new Step(step.before, after, whole, step.selected);
        return new History(after, past.minus(0).plus(amended), ConsPStack.empty(), saved);
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /// The step that an undo takes back, if any.
    public @Nullable Step last() {
        return past.isEmpty() ? null : past.get(0);
    }

    /// The step before the last, if any.
    public @Nullable Step before() {
        return past.size() < 2 ? null : past.get(1);
    }

    /// The step that a redo takes again, if any.
    public @Nullable Step next() {
        return future.isEmpty() ? null : future.get(0);
    }

    History undone() {
        Step step = last();
        return step == null
                ? this
                : new History(step.before, past.minus(0), future.plus(step), saved);
    }

    History redone() {
        Step step = next();
        return step == null
                ? this
                : new History(step.after, past.plus(step), future.minus(0), saved);
    }

    /// What the menu offers, such as `Undo move shop`.
    public String undoLabel() {
        return label("Undo", last());
    }

    public String redoLabel() {
        return label("Redo", next());
    }

    private static String label(String verb, @Nullable Step step) {
        return step == null ? verb : verb + " " + step.change.label();
    }

    /// The same after this document was written to its file.
    public History saved(Document written) {
        return new History(now, past, future, written);
    }

    /// Whether there is something that the file does not say.
    public boolean isDirty() {
        return dirty;
    }
}
