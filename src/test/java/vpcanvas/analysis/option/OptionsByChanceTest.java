package vpcanvas.analysis.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vpcanvas.BrokenNetwork;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Connect;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.io.price.PriceFile;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.Protocol;

/// In broken networks by chance, from a seed: choosing a way leads the flow along it, or it says why
/// not.
class OptionsByChanceTest {
    private static final int NETWORKS = 60;

    private int chosen;
    private int there;

    @Test
    void whatIsChosenLeadsTheFlowThatWayAndWhatIsNotSaysWhy() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            Document document = Document.of(BrokenNetwork.of(seed).topology());
            Random random = new Random(seed);
            List<Instance> all = document.topology().all(Instance.class);
            Instance from = all.get(random.nextInt(all.size()));
            Instance to = all.get(random.nextInt(all.size()));
            if (!from.equals(to)) {
                Need need = need(from.ref().id(), to.ref().id(), random);
                check(document, need, "seed " + seed + ": " + need);
            }
        }
        assertTrue(chosen > NETWORKS, "only " + chosen + " ways could be chosen");
        assertTrue(there > 1, "only " + there + " ways were there");
    }

    private static Need need(String from, String to, Random random) {
        return new Need(
                from,
                to,
                Protocol.TCP,
                random.nextInt(3) == 0 ? 8443 : 443,
                random.nextInt(3) == 0,
                random.nextInt(3),
                100,
                Need.HOURS);
    }

    private void check(Document document, Need need, String what) {
        Document kept = document;
        for (Option option : Options.of(document, need, PriceFile.bundled()).ways()) {
            String said = what + ": " + option;
            assertFalse(option.says().isBlank(), said);
            assertEquals(option.verdict() == Verdict.POSSIBLE, option.change() != null, said);
            assertEquals(option.verdict().isOpen(), option.cost() != null, said);
            if (option.change() != null) {
                chosen++;
                Document after = option.change().applyTo(document).document();
                assertLeads(after, need, option.way(), said);
                assertEquals(Verdict.THERE, again(after, need, option.way()), said);
            }
            if (option.verdict() == Verdict.THERE) {
                there++;
                assertLeads(document, need, option.way(), said);
            }
            assertEquals(kept, document, said);
        }
    }

    private static Verdict again(Document after, Need need, Way way) {
        return Options.of(after, need, PriceFile.bundled()).of(way).orElseThrow().verdict();
    }

    private static void assertLeads(Document document, Need need, Way way, String what) {
        assertTrue(leads(document, need, way), what);
        if (need.both()) {
            assertTrue(leads(document, need.turned(), way), what + ", the other way round");
        }
    }

    /// By the report of the whole design, not of the part that a comparison looks at.
    private static boolean leads(Document document, Need need, Way way) {
        Report report = Report.of(document.topology());
        List<Trace> traces =
                new Tracer(report)
                        .ignoringFilters()
                        .byEachAddress(
                                Connect.party(document, report, need.from()).orElseThrow(),
                                Connect.party(document, report, need.to()).orElseThrow(),
                                need.protocol(),
                                need.port());
        return traces.stream()
                .anyMatch(t -> t.isReachable() && Way.of(t).filter(way::equals).isPresent());
    }
}
