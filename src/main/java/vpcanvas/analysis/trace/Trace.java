package vpcanvas.analysis.trace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.net.Ip;

/// Whether somebody reaches somebody, both ways, hop by hop, or every reason why not.
///
/// @param from the id of the source, or `internet`
/// @param to the id or address of the destination, or `internet`
/// @param packet what the source sends
/// @param blockers in the order in which they are met; none when it is reachable
/// @param seenSource the address that the final target sees; null when nothing arrives
/// @param isPrivate whether no public address is used on the way
/// @param assumed what was taken for granted because it isn't drawn or isn't judged
/// @param inferred rules of the package page that rest on inference, not on AWS's documentation
/// @param beyondAnalyzer where this goes beyond what AWS's Reachability Analyzer looks at
public record Trace(
        String from,
        String to,
        Packet packet,
        Passage forward,
        Passage back,
        List<Blocker> blockers,
        @Nullable Ip seenSource,
        boolean isPrivate,
        List<String> assumed,
        List<String> inferred,
        List<String> beyondAnalyzer) {

    public Trace {
        blockers = List.copyOf(blockers);
        assumed = List.copyOf(assumed);
        inferred = List.copyOf(inferred);
        beyondAnalyzer = List.copyOf(beyondAnalyzer);
    }

    public boolean isReachable() {
        return blockers.isEmpty();
    }

    /// The blocker that is met first, if any.
    public Optional<Blocker> first() {
        return blockers.stream().findFirst();
    }
}
