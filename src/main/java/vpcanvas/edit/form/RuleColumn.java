package vpcanvas.edit.form;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.outline.Entry;

/// One part of all rules of a sort.
///
/// @param options what can be chosen in a rule; empty where it is typed
/// @param rule what to say of a text as this part of a rule
/// @param write the rule with a text as this part
record RuleColumn<R>(
        String id,
        String label,
        Function<R, List<Option>> options,
        @Nullable Supplier<List<Entry>> known,
        boolean waits,
        Function<R, String> read,
        BiFunction<R, String, Verdict> rule,
        BiFunction<R, String, R> write) {

    static <R> RuleColumn<R> typed(
            String id,
            String label,
            Function<R, String> read,
            BiFunction<R, String, Verdict> rule,
            BiFunction<R, String, R> write) {
        return new RuleColumn<>(id, label, r -> List.of(), null, false, read, rule, write);
    }

    static <R> RuleColumn<R> chosen(
            String id,
            String label,
            Function<R, List<Option>> options,
            Function<R, String> read,
            BiFunction<R, String, R> write) {
        return new RuleColumn<>(
                id,
                label,
                options,
                null,
                false,
                read,
                (rule, typed) ->
                        options.apply(rule).stream().anyMatch(o -> o.value().equals(typed))
                                ? Verdict.FINE
                                : Verdict.wrong("Choose one of the list."),
                write);
    }

    /// The same, taken over only when it is whole.
    RuleColumn<R> waiting() {
        return new RuleColumn<>(id, label, options, known, true, read, rule, write);
    }

    /// The same with something else that may be wrong.
    RuleColumn<R> also(Function<String, Verdict> other) {
        BiFunction<R, String, Verdict> both =
                (r, typed) -> {
                    Verdict first = rule.apply(r, typed);
                    return first.ok() ? other.apply(typed) : first;
                };
        return new RuleColumn<>(id, label, options, known, waits, read, both, write);
    }

    /// The same with things that may be meant.
    RuleColumn<R> knowing(Supplier<List<Entry>> others) {
        return new RuleColumn<>(id, label, options, others, waits, read, rule, write);
    }
}
