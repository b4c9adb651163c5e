package vpcanvas.analysis.option;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Change;
import vpcanvas.model.Document;

/// What came of trying one way for a need, in each direction that connections are opened.
///
/// @param ends as the design has them before
/// @param legs a trial for each direction, the second one behind the first; fewer where one failed
record Course(Way way, Ends ends, Ruling ruling, List<Trial> legs) {

    static Course of(Way way, Ends ends) {
        List<Trial> legs = new ArrayList<>();
        Ruling against = leg(way, ends, legs);
        if (against == null && ends.need().both()) {
            Trial there = legs.getFirst();
            Need turned = ends.need().turned();
            against = leg(way, Ends.of(there.document(), there.report(), turned), legs);
        }
        return new Course(way, ends, against != null ? against : success(way, ends, legs), legs);
    }

    /// Tries one direction; null if the way leads there.
    private static @Nullable Ruling leg(Way way, Ends ends, List<Trial> legs) {
        Rulings rulings = new Rulings(ends);
        Trial trial = Trial.look(way, ends.document(), ends.report(), ends.need());
        legs.add(trial);
        if (trial.reached().isPresent()) {
            return null;
        }
        Optional<Ruling> ruling = rulings.of(way);
        if (ruling.isPresent()) {
            return ruling.get();
        }
        trial.lead(Drawing.of(way, rulings));
        return trial.reached().isPresent()
                ? null
                : Ruling.notDrawn(trial.refusal(), new Nature(way).rule());
    }

    private static Ruling success(Way way, Ends ends, List<Trial> legs) {
        Nature nature = new Nature(way);
        return legs.stream().allMatch(l -> l.taken().isEmpty())
                ? new Ruling(Verdict.THERE, "the flow takes it now", nature.rule())
                : new Ruling(Verdict.POSSIBLE, nature.says(ends), nature.rule());
    }

    /// All that is to be drawn, as one step; null where nothing is.
    @Nullable Change change() {
        if (ruling.verdict() != Verdict.POSSIBLE) {
            return null;
        }
        List<Change> all = legs.stream().flatMap(l -> l.taken().stream()).toList();
        return all.size() == 1
                ? all.getFirst()
                : new Change.Together(
                        "connect "
                                + ends.fromLabel()
                                + " to "
                                + ends.toLabel()
                                + " over "
                                + way.label(),
                        all);
    }

    Additions adds() {
        if (change() == null) {
            return Additions.NONE;
        }
        Set<String> touched = new HashSet<>();
        legs.forEach(l -> touched.addAll(l.touched()));
        Report after = last().report();
        return Additions.between(ends.report(), after, touched);
    }

    private Trial last() {
        return legs.getLast();
    }

    /// What filters have against the flow in either direction, once it is led this way.
    List<String> left() {
        return ruling.verdict() == Verdict.POSSIBLE || ruling.verdict() == Verdict.THERE
                ? legs.stream().flatMap(l -> l.left().stream()).distinct().toList()
                : List.of();
    }

    List<Limit> limits() {
        return ruling.verdict() == Verdict.NEEDLESS
                ? List.of()
                : new Limits(ends, last().report()).of(way);
    }

    /// Null where the way can't be.
    @Nullable Cost cost(Prices prices) {
        Verdict verdict = ruling.verdict();
        return verdict.isOpen()
                ? new Tariff(prices, ends.region(), ends.need().hours()).of(way, usage())
                : null;
    }

    private Usage usage() {
        Need need = ends.need();
        Map<PriceItem, Integer> running =
                ruling.verdict() == Verdict.NOT_DRAWN
                        ? new Nature(way).running(need.networks())
                        : running();
        return new Usage(
                running,
                need.gb() * need.networks(),
                ends.crossing(),
                passes(HopKind.NAT_GATEWAY),
                passes(HopKind.ATTACHMENT));
    }

    private boolean passes(HopKind kind) {
        return legs.stream()
                .flatMap(l -> l.reached().stream())
                .map(Trace::forward)
                .anyMatch(p -> Way.passes(p.hops(), kind));
    }

    /// What every network needs of its own counts once for each, what they share once; of what is
    /// built for the other direction nothing is shared.
    private Map<PriceItem, Integer> running() {
        Map<PriceItem, Integer> running = new EnumMap<>(PriceItem.class);
        Document before = ends.document();
        int networks = ends.need().networks();
        int sharing = 1;
        for (Trial leg : legs) {
            Meter meter = new Meter(before.topology(), leg.document().topology(), leg.touched());
            add(running, meter.each(ends.near()), networks);
            add(running, meter.shared(ends.near()), sharing);
            before = leg.document();
            sharing = networks;
        }
        return running;
    }

    private static void add(
            Map<PriceItem, Integer> running, Map<PriceItem, Integer> counts, int times) {
        counts.forEach((item, count) -> running.merge(item, count * times, Integer::sum));
    }
}
