package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vpcanvas.analysis.QuotaProblem;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Attachment;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Cidr;

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
    @ValueSource(
            strings = {
                "internet",
                "peering",
                "privatelink",
                "transit-gateway",
                "transit-gateway-overlap"
            })
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
    @ValueSource(
            strings = {
                "internet",
                "peering",
                "privatelink",
                "transit-gateway",
                "transit-gateway-overlap"
            })
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
    @MethodSource("vpcanvas.analysis.recipe.Templates#names")
    void everyPlaceIsThatOfSomethingThere(String name) {
        Document template = template(name).document();
        for (String key : template.layout().rects().keySet()) {
            String id = Layout.idOf(key);
            assertTrue(id.equals("internet") || template.topology().byId(id).isPresent(), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"transit-gateway", "transit-gateway-overlap"})
    void aTemplateStandsWhereTheSampleStands(String name) {
        assertEquals(
                Hand.of(name).document().layout().rects(),
                template(name).document().layout().rects());
    }

    @ParameterizedTest
    @ValueSource(strings = {"transit-gateway", "transit-gateway-overlap"})
    void theHubsOfATemplateAreThoseOfTheSample(String name) {
        for (String id : List.of("tgw-rtb-eu", "tgw-rtb-us")) {
            assertEquals(
                    Hand.of(name).get(TransitGatewayRouteTable.class, id),
                    template(name).get(TransitGatewayRouteTable.class, id));
        }
        Topology sample = Hand.of(name).topology();
        Topology template = template(name).topology();
        assertEquals(sample.all(Attachment.class), template.all(Attachment.class));
        assertEquals(sample.all(TransitGateway.class), template.all(TransitGateway.class));
        assertEquals(sample.all(VpnConnection.class), template.all(VpnConnection.class));
        assertEquals(sample.all(CorporateNetwork.class), template.all(CorporateNetwork.class));
        assertEquals(sample.all(CustomerGateway.class), template.all(CustomerGateway.class));
        assertEquals(sample.all(Subnet.class), template.all(Subnet.class));
    }

    @ParameterizedTest
    @MethodSource("vpcanvas.analysis.recipe.Templates#names")
    void everyTemplateIsLegalAndEverythingInItHasItsPlace(String name) {
        Hand hand = template(name);
        long faults = name.equals("transit-gateway-overlap") ? 1 : 0;
        assertEquals(faults, hand.errors().size(), hand.errors().toString());
        assertNothingOverlaps(hand);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 12, 17, 100, 201})
    void anyNumberOfVpcsStandsRoundAHub(int vpcs) {
        Hand hand = new Hand(Templates.named("hub-and-spoke", vpcs).orElseThrow());
        assertEquals(vpcs, hand.ids(Vpc.class).size());
        assertEquals(
                List.of(),
                hand.report().problems().stream()
                        .filter(p -> !(p instanceof QuotaProblem))
                        .toList());
        assertTrue(hand.trace("i-app-1", "i-app-" + vpcs).isReachable());
        assertNothingOverlaps(hand);
        hand.document()
                .layout()
                .rects()
                .forEach((key, r) -> assertEquals(0, (r.x() + r.width()) % 4, key));
    }

    @Test
    void aThousandVpcsAreDrawnAndNoneOverlapsAnother() {
        Hand hand = new Hand(Templates.named("hub-and-spoke", 1000).orElseThrow());
        List<Cidr> blocks =
                hand.topology().all(Vpc.class).stream()
                        .map(v -> v.usableBlocks().getFirst())
                        .sorted()
                        .toList();
        assertEquals(1000, blocks.size());
        for (int i = 1; i < blocks.size(); i++) {
            assertFalse(blocks.get(i - 1).overlaps(blocks.get(i)), blocks.get(i).toString());
        }
    }

    @Test
    void aNumberThatCannotBeDrawnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Templates.named("hub-and-spoke", 1001));
        assertThrows(IllegalArgumentException.class, () -> Templates.named("hub-and-spoke", 1));
    }

    @Test
    void whatLeavesForTheInternetPassesTheEgressVpc_R113() {
        Hand hand = template("egress");
        Trace trace = hand.trace("i-app-2", "internet");
        assertTrue(trace.isReachable(), trace.blockers().toString());
        assertTrue(trace.toString().contains("nat-1"));
    }

    @Test
    void whatOneVpcSendsAnotherPassesTheAppliance_R112() {
        Hand hand = template("inspection");
        Trace trace = hand.trace("i-app-1", "i-app-2");
        assertTrue(trace.isReachable(), trace.blockers().toString());
        assertTrue(trace.toString().contains("i-appliance"));
        assertTrue(hand.get(VpcAttachment.class, "tgw-attach-inspection").applianceModeSupport());
    }

    private static void assertNothingOverlaps(Hand hand) {
        Paper paper = new Paper(new Steps(hand.document()));
        List<String> keys =
                paper.places().keySet().stream()
                        .filter(k -> !paper.isGateway(k) && paper.footprint(k) != Footprint.NODE)
                        .toList();
        for (String key : keys) {
            paper.parent(key)
                    .filter(p -> paper.place(p) != null)
                    .ifPresent(p -> assertTrue(hand.place(p).contains(hand.place(key)), key));
        }
        Map<Optional<String>, List<String>> siblings =
                keys.stream().collect(Collectors.groupingBy(paper::parent));
        for (List<String> some : siblings.values()) {
            for (String key : some) {
                for (String other : some) {
                    assertFalse(
                            !key.equals(other)
                                    && !Layout.isCard(key)
                                    && !Layout.isCard(other)
                                    && hand.place(key).intersects(hand.place(other)),
                            key + " on " + other);
                }
            }
        }
    }

    @Test
    void whatDoesNotExistIsNotThere() {
        assertEquals(Optional.empty(), Templates.named("nothing"));
        Templates.names().forEach(n -> assertTrue(Templates.named(n).isPresent(), n));
    }
}
