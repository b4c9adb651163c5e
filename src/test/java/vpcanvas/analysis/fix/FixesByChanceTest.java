package vpcanvas.analysis.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vpcanvas.BrokenNetwork;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Parties;
import vpcanvas.analysis.trace.Reason;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.Protocol;

/// Fixes over random broken networks, from a seed.
class FixesByChanceTest {
    private static final int NETWORKS = 60;
    private static final int STEPS = 25;

    private static Trace trace(Report report, String from, String to) {
        Parties parties = new Parties(report.inventory());
        return new Tracer(report)
                .trace(
                        ((Parties.Found) parties.source(from)).party(),
                        ((Parties.Found) parties.destination(to)).party(),
                        Protocol.TCP,
                        443);
    }

    private static List<String> parties(Document document) {
        List<String> all = new ArrayList<>();
        document.topology().all(Instance.class).forEach(i -> all.add(i.ref().id()));
        document.topology().byId("vpce").ifPresent(r -> all.add("vpce"));
        document.topology().byId("corp").ifPresent(r -> all.add("corp"));
        all.add("internet");
        return all;
    }

    /// Applies the first fix of the first blocker again and again.
    ///
    /// @return the reason that no fix is known for, or null when the flow arrives
    private static @org.jspecify.annotations.Nullable Reason mended(
            Document start, String from, String to, String what) {
        Document now = start;
        List<String> done = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            Report report = Report.of(now.topology());
            Trace trace = trace(report, from, to);
            if (trace.isReachable()) {
                return null;
            }
            Blocker blocker = trace.first().orElseThrow();
            List<Fix> fixes = Fixes.of(now, report, trace, blocker);
            if (fixes.isEmpty()) {
                return blocker.reason();
            }
            done.add(blocker.reason() + " at " + blocker.at() + ": " + fixes.getFirst().label());
            now = fixes.getFirst().change().applyTo(now).document();
        }
        throw new AssertionError(what + " goes on and on: " + String.join("\n", done));
    }

    @Test
    void theFirstFixAgainAndAgainEndsReachableOrWithAReasonThatHasNone() {
        Set<Reason> hopeless = EnumSet.noneOf(Reason.class);
        int reached = 0;
        int tried = 0;
        for (long seed = 1; seed <= NETWORKS; seed++) {
            Document document = Document.of(BrokenNetwork.of(seed).topology());
            List<String> parties = parties(document);
            for (int i = 0; i < 4; i++) {
                String from = parties.get((int) ((seed * 7 + i * 3L) % parties.size()));
                String to = parties.get((int) ((seed * 11 + i * 5L + 1) % parties.size()));
                if (from.equals(to) || from.equals("vpce")) {
                    continue;
                }
                String what = "seed " + seed + ", " + from + " to " + to;
                Reason reason = mended(document, from, to, what);
                tried++;
                if (reason == null) {
                    reached++;
                } else {
                    hopeless.add(reason);
                }
            }
        }
        assertTrue(reached * 10 > tried * 9, reached + " of " + tried + ", else " + hopeless);
    }

    @Test
    void everyFixTakesItsBlockerAwayAndUndoBringsTheVerdictBack() {
        for (long seed = 1; seed <= NETWORKS; seed++) {
            Document document = Document.of(BrokenNetwork.of(seed).topology());
            Report report = Report.of(document.topology());
            List<String> parties = parties(document);
            String from = parties.getFirst();
            String to = parties.get((int) (1 + seed % (parties.size() - 1)));
            Trace before = trace(report, from, to);
            for (Blocker blocker : before.blockers()) {
                for (Fix fix : Fixes.of(document, report, before, blocker)) {
                    Document after = fix.change().applyTo(document).document();
                    Trace now = trace(Report.of(after.topology()), from, to);
                    String what = "seed " + seed + ", " + from + " to " + to + ", " + fix.label();
                    assertNotEquals(document.topology(), after.topology(), what);
                    assertTrue(
                            now.blockers().stream()
                                    .noneMatch(
                                            b ->
                                                    b.reason() == blocker.reason()
                                                            && b.at().equals(blocker.at())
                                                            && b.direction() == blocker.direction()
                                                            && b.says().equals(blocker.says())),
                            what + " leaves " + blocker);
                }
            }
            assertEquals(before, trace(Report.of(document.topology()), from, to), "seed " + seed);
        }
    }

    @Test
    void everyFixOfAProblemTakesItAway() {
        for (long seed = 1; seed <= NETWORKS; seed++) {
            Document document = Document.of(BrokenNetwork.of(seed).topology());
            Report report = Report.of(document.topology());
            for (Problem problem : report.problems()) {
                for (Fix fix : Fixes.of(document, report, problem)) {
                    Document after = fix.change().applyTo(document).document();
                    String what = "seed " + seed + ", " + problem + ", " + fix.label();
                    assertTrue(
                            Report.of(after.topology()).problems().stream()
                                    .noneMatch(p -> p.says().equals(problem.says())),
                            what);
                }
            }
        }
    }
}
