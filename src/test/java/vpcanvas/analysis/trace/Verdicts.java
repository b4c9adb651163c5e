package vpcanvas.analysis.trace;

import java.util.List;
import java.util.stream.Collectors;

/// Tells traces in one line each, for comparing.
final class Verdicts {
    private Verdicts() {}

    /// Each blocker as `direction CODE place`, in order.
    static List<String> blockers(Trace trace) {
        return trace.blockers().stream()
                .map(b -> b.direction().word() + " " + b.reason() + " " + b.at())
                .toList();
    }

    /// The places passed, in order.
    static String path(Passage passage) {
        return passage.hops().stream().map(Hop::at).collect(Collectors.joining(" "));
    }
}
