package vpcanvas.analysis.trace;

import java.util.List;

/// One direction of a trace: how it ended, and the places passed. Behind the first blocker the hops
/// go on as far as it is plain where the packet would have gone.
public record Passage(Outcome outcome, List<Hop> hops) {

    public Passage {
        hops = List.copyOf(hops);
    }

    /// What was not looked at.
    static final Passage UNKNOWN = new Passage(Outcome.UNKNOWN, List.of());
}
