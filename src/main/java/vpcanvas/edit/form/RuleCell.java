package vpcanvas.edit.form;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.outline.Entry;
import vpcanvas.model.Change;

/// A part of a rule, such as its ports: typed, or chosen where there are options.
///
/// @param options what can be chosen; empty where it is typed
/// @param known what may be meant by what is typed, its key stands for it; null where nothing may
/// @param waits whether it is taken over only when it is whole
public record RuleCell(
        String id,
        String label,
        String value,
        List<Option> options,
        @Nullable Supplier<List<Entry>> known,
        boolean waits,
        Function<String, Verdict> rule,
        Function<String, Change> write)
        implements Field.Editable {

    public RuleCell {
        options = List.copyOf(options);
    }

    @Override
    public boolean adds() {
        return false;
    }

    /// The same as something to choose.
    public Field.Choice choice() {
        return new Field.Choice(id, label, value, options, write);
    }

    @Override
    public Verdict check(String typed) {
        return rule.apply(typed.strip());
    }

    @Override
    public Change taken(String typed) {
        return write.apply(typed.strip());
    }
}
