package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a route table answers for one address: the route it chooses, if any, and the matching ones
/// that lost, each with the reason.
public record Selection<R extends TableRoute>(@Nullable R chosen, List<Rejected> rejected) {

    public Selection {
        rejected = List.copyOf(rejected);
    }

    /// A route that matches too but lost.
    public record Rejected(TableRoute route, Why why) {}

    /// Why a matching route was not taken, in the words of Reachability Analyzer.
    public enum Why {
        /// A narrower route wins.
        MORE_SPECIFIC_ROUTE,
        /// The other one outranks it: the same destination from a source that comes first, or
        /// the local route.
        HIGHER_PRIORITY_ROUTE
    }

    /// The choice among what matches.
    ///
    /// @param candidates the winner first
    static <R extends TableRoute> Selection<R> among(List<R> candidates) {
        if (candidates.isEmpty()) {
            return new Selection<>(null, List.of());
        }
        R chosen = candidates.getFirst();
        List<Rejected> rejected = new ArrayList<>();
        for (R route : candidates.subList(1, candidates.size())) {
            boolean narrower = chosen.destination().length() > route.destination().length();
            rejected.add(
                    new Rejected(
                            route, narrower ? Why.MORE_SPECIFIC_ROUTE : Why.HIGHER_PRIORITY_ROUTE));
        }
        return new Selection<>(chosen, rejected);
    }
}
