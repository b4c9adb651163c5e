package vpcanvas.analysis.option;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.fix.Fix;
import vpcanvas.analysis.fix.Fixes;
import vpcanvas.analysis.recipe.Connect;
import vpcanvas.analysis.recipe.Offer;
import vpcanvas.analysis.trace.Party;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.model.Change;
import vpcanvas.model.Document;

/// Tries to lead a flow along one way: looks whether it goes there already, else draws the way as a
/// hand would, and mends what then still stops it, as long as something mends it.
final class Trial {
    /// A connection that is there lacks an acceptance, an association, a route each side: more than
    /// these is not one connection's repair.
    private static final int MOST_REPAIRS = 6;

    private final Way way;
    private final Need need;
    private final List<Change> taken = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();
    private Document now;
    private Report report;
    private @Nullable Trace reached;
    private String refusal = "";

    private Trial(Way way, Document document, Report report, Need need) {
        this.way = way;
        this.now = document;
        this.report = report;
        this.need = need;
    }

    /// Looks whether the flow takes the way already.
    ///
    /// @param report what the document means around the two ends
    static Trial look(Way way, Document document, Report report, Need need) {
        Trial trial = new Trial(way, document, report, need);
        trial.look();
        return trial;
    }

    /// Leads the flow along the way, if that is to be had.
    ///
    /// @param drawings how to draw it, the best first
    void lead(List<Drawing> drawings) {
        for (Drawing drawing : drawings) {
            if (reached == null) {
                draw(drawing);
            }
        }
        mend();
    }

    /// The flow along the way, as routes lead it; empty where it isn't led there.
    Optional<Trace> reached() {
        return Optional.ofNullable(reached);
    }

    /// Why it isn't, without a full stop.
    String refusal() {
        return refusal;
    }

    List<Change> taken() {
        return taken;
    }

    Set<String> touched() {
        return touched;
    }

    Document document() {
        return now;
    }

    Report report() {
        return report;
    }

    private void draw(Drawing drawing) {
        Offer offer = drawing.offer(now, report, need);
        Change change = offer.change();
        if (change == null) {
            refusal = offer.refusal() == null ? "" : offer.refusal();
        } else {
            take(change);
        }
    }

    private void take(Change change) {
        Change.Applied applied = change.applyTo(now);
        now = applied.document();
        taken.add(change);
        touched.addAll(applied.touched());
        report = Connect.around(now, need.from(), need.to());
        look();
    }

    private void look() {
        reached =
                traces(true).filter(t -> t.isReachable() && isThisWay(t)).findFirst().orElse(null);
    }

    private boolean isThisWay(Trace trace) {
        return Way.of(trace).filter(way::equals).isPresent();
    }

    private Stream<Trace> traces(boolean ignoringFilters) {
        Optional<Party> from = Connect.party(now, report, need.from());
        Optional<Party> to = Connect.party(now, report, need.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Stream.empty();
        }
        Tracer tracer = new Tracer(report);
        return (ignoringFilters ? tracer.ignoringFilters() : tracer)
                .byEachAddress(from.get(), to.get(), need.protocol(), need.port()).stream();
    }

    /// Goes from blocker to blocker of the flow along the way. What was mended without success is
    /// forgotten.
    private void mend() {
        if (reached != null) {
            return;
        }
        Document before = now;
        Report meant = report;
        List<Change> drawn = List.copyOf(taken);
        Set<String> names = Set.copyOf(touched);
        for (int i = 0; i < MOST_REPAIRS && reached == null; i++) {
            Optional<Fix> fix = stopped().flatMap(this::fix);
            if (fix.isEmpty()) {
                break;
            }
            take(fix.get().change());
        }
        if (reached == null) {
            refusal = whyStopped();
            now = before;
            report = meant;
            taken.clear();
            taken.addAll(drawn);
            touched.clear();
            touched.addAll(names);
        }
    }

    private String whyStopped() {
        String stopped =
                stopped()
                        .flatMap(Trace::first)
                        .map(b -> withoutStop(b.says()))
                        .orElseGet(this::elsewhere);
        return refusal.isEmpty() ? stopped : refusal;
    }

    private String elsewhere() {
        return traces(true)
                .filter(Trace::isReachable)
                .flatMap(t -> Way.of(t).stream())
                .findFirst()
                .map(w -> "drawn beside " + w.label() + " it would carry nothing: routes go there")
                .orElse("no route leads there");
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private Optional<Trace> stopped() {
        return traces(true).filter(t -> !t.isReachable() && isThisWay(t)).findFirst();
    }

    private Optional<Fix> fix(Trace trace) {
        return trace.first().flatMap(b -> Fixes.quick(now, report, trace, b).stream().findFirst());
    }

    /// What filters have against the flow along the way.
    List<String> left() {
        Trace open = reached;
        if (open == null) {
            return List.of();
        }
        return traces(false)
                .filter(t -> t.packet().destination().equals(open.packet().destination()))
                .flatMap(t -> t.blockers().stream())
                .map(b -> withoutStop(b.says()))
                .distinct()
                .toList();
    }
}
