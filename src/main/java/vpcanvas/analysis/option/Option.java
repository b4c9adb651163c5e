package vpcanvas.analysis.option;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;

/// One way, as an answer to a need.
///
/// @param says why it can or can't be, in one sentence without a full stop
/// @param rule what that rests on
/// @param adds what choosing it adds
/// @param left what stands in the way behind it, once it is chosen: filters that don't let the flow
///     pass
/// @param cost what a month costs; null where the way can't be
/// @param change what choosing it does; null where nothing is to be drawn
public record Option(
        Way way,
        Verdict verdict,
        String says,
        Rule rule,
        Additions adds,
        List<Limit> limits,
        List<String> left,
        @Nullable Cost cost,
        boolean isCheapest,
        boolean isSimplest,
        @Nullable Change change) {

    public Option {
        limits = List.copyOf(limits);
        left = List.copyOf(left);
    }

    Option marked(boolean cheapest, boolean simplest) {
        return new Option(
                way, verdict, says, rule, adds, limits, left, cost, cheapest, simplest, change);
    }
}
