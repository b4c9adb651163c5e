package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Resource;

/// The designs to begin with, beside the samples that show the same.
class TemplatesTest {

    private static Hand template(String name) {
        return new Hand(Templates.named(name).orElseThrow());
    }

    private static Map<String, Integer> kinds(Hand hand) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Resource resource : hand.topology().resources()) {
            kinds.merge(resource.getClass().getSimpleName(), 1, Integer::sum);
        }
        return kinds;
    }

    private static List<HopKind> hops(Trace trace) {
        return trace.forward().hops().stream().map(Hop::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"internet", "peering", "privatelink"})
    void aTemplateMeansWhatTheSampleMeans(String name) {
        Hand template = template(name);
        Hand sample = Hand.of(name);
        assertEquals(kinds(sample), kinds(template));
        assertEquals(
                sample.report().problems().stream().map(p -> p.code()).toList(),
                template.report().problems().stream().map(p -> p.code()).toList());
        for (List<String> ends :
                List.of(
                        List.of("i-orders", "i-invoices"),
                        List.of("i-invoices", "i-orders"),
                        List.of("i-orders", "internet"),
                        List.of("internet", "i-invoices"))) {
            Trace shown = sample.trace(ends.get(0), ends.get(1));
            Trace drawn = template.trace(ends.get(0), ends.get(1));
            assertEquals(shown.isReachable(), drawn.isReachable(), ends.toString());
            assertEquals(hops(shown), hops(drawn), ends.toString());
            assertEquals(
                    shown.blockers().stream().map(b -> b.reason()).toList(),
                    drawn.blockers().stream().map(b -> b.reason()).toList(),
                    ends.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"internet", "peering", "privatelink"})
    void aTemplateShowsWhatTheSampleShows(String name) {
        Document template = template(name).document();
        Document sample = Hand.of(name).document();
        assertEquals(sample.title(), template.title());
        assertEquals(sample.subtitle(), template.subtitle());
        assertEquals(
                sample.figures().getFirst().cards().size(),
                template.figures().getFirst().cards().size());
        assertEquals(sample.figures().getFirst().path(), template.figures().getFirst().path());
        assertEquals(sample.figures().getFirst().uses(), template.figures().getFirst().uses());
        assertEquals(sample.layout().rects().size(), template.layout().rects().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"internet", "peering", "privatelink"})
    void everyPlaceIsThatOfSomethingThere(String name) {
        Document template = template(name).document();
        for (String key : template.layout().rects().keySet()) {
            String id = Layout.idOf(key);
            assertTrue(id.equals("internet") || template.topology().byId(id).isPresent(), key);
        }
    }

    @Test
    void thereIsOneForEachName() {
        assertEquals(List.of("internet", "peering", "privatelink"), Templates.names());
        assertEquals(Optional.empty(), Templates.named("nothing"));
    }
}
