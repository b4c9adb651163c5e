package vpcanvas.analysis.fix;

import java.util.List;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Document;

/// What to do about a finding; the best first.
public final class Fixes {
    private Fixes() {}

    /// What takes a blocker of a flow away. None where it can't be had: the blocker says why.
    ///
    /// @param report what the document means
    /// @param blocker one of the trace's
    public static List<Fix> of(Document document, Report report, Trace trace, Blocker blocker) {
        return distinct(BlockerFixes.of(new Impasse(new Scene(document, report), trace, blocker)));
    }

    /// The same without trying each, and without new connections between the two ends, which take
    /// longest to find: for many flows at once.
    public static List<Fix> quick(Document document, Report report, Trace trace, Blocker blocker) {
        return distinct(
                BlockerFixes.quick(new Impasse(new Scene(document, report), trace, blocker)));
    }

    /// What takes a problem away. None where a person has to decide.
    ///
    /// @param report what the document means
    public static List<Fix> of(Document document, Report report, Problem problem) {
        return distinct(new ProblemFixes(new Scene(document, report)).of(problem));
    }

    private static List<Fix> distinct(List<Fix> fixes) {
        return fixes.stream().distinct().toList();
    }
}
