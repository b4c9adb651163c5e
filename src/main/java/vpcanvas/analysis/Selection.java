package vpcanvas.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a route table answers for one address: the route it chooses, if any, and the matching ones
/// that lost, each with the reason.
public record Selection(@Nullable EffectiveRoute chosen, List<Rejected> rejected) {

    /// A route that matches too but lost.
    public record Rejected(EffectiveRoute route, Why why) {}

    /// Why a matching route was not taken, in the words of Reachability Analyzer.
    public enum Why {
        /// A narrower route wins.
        MORE_SPECIFIC_ROUTE,
        /// Same destination, and the other one outranks it.
        HIGHER_PRIORITY_ROUTE
    }
}
