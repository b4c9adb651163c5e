package vpcanvas.analysis.fix;

import java.util.Optional;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Parties;
import vpcanvas.analysis.trace.Party;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;

/// The same flow in another state of the design.
record Again(Report report, Trace before) {

    /// Nothing if one of its ends is gone.
    Optional<Trace> trace() {
        Parties parties = new Parties(report.inventory());
        Optional<Party> from = found(parties.source(before.from()));
        Optional<Party> to = found(parties.destination(before.to()));
        return from.flatMap(
                f ->
                        to.map(
                                t ->
                                        new Tracer(report)
                                                .trace(
                                                        f,
                                                        t,
                                                        before.packet().protocol(),
                                                        before.packet().port())));
    }

    private static Optional<Party> found(Parties.Meant meant) {
        return meant instanceof Parties.Found(Party party) ? Optional.of(party) : Optional.empty();
    }
}
