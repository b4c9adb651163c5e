package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vpcanvas.FilterParts;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.model.Document;
import vpcanvas.model.Flow;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Protocol;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Topology;
import vpcanvas.model.altered.AlteredCarriers;

/// A figure of a path: its hops, what happens to the packet, where it ends, and what it does not touch.
class PathFiguresTest {
    private static final FontTable FONTS = BundledFonts.table();

    private static Document sample(String name) {
        Opened opened = DocumentFile.read(Path.of("assets/samples/" + name + ".vpc.json"));
        return ((Opened.Ok) opened).document();
    }

    private static Figure path(String sample, String from, String to) {
        return path(sample(sample), from, to);
    }

    private static Figure path(Document document, String from, String to) {
        NamedFigure figure =
                new NamedFigure(
                        "path",
                        null,
                        null,
                        List.of(),
                        new Flow(from, to, Protocol.TCP, 443),
                        List.of());
        Document shown = document.withFigures(List.of(figure));
        return Sketch.of(shown, Report.of(document.topology()), Theme.LIGHT, FONTS);
    }

    private static Optional<Group> group(Figure figure, String key) {
        return figure.marks().stream()
                .filter(m -> m instanceof Group g && g.key().equals(key))
                .map(Group.class::cast)
                .findFirst();
    }

    private static Group needed(Figure figure, String key) {
        return group(figure, key).orElseThrow(() -> new AssertionError("no " + key));
    }

    private static Paint ground(Figure figure, String key) {
        Box box = (Box) needed(figure, key).marks().getFirst();
        return java.util.Objects.requireNonNull(box.fill());
    }

    @Test
    void eachTranslationTellsThePacketBeforeAndAfter() {
        Figure figure = path("internet", "i-orders", "i-invoices");
        assertEquals("packet 10.0.2.10 → 198.51.100.77", needed(figure, "path:packet:1").label());
        assertEquals(
                "packet 10.0.1.7 → 198.51.100.77 becomes 203.0.113.7 → 198.51.100.77",
                needed(figure, "path:packet:3").label());
        assertFalse(group(figure, "path:packet:4").isPresent(), "the internet translates nothing");
    }

    @Test
    void aBlockedPathEndsInARedMarkWithTheReasonInWords() {
        Figure figure = path("transit-gateway-overlap", "i-orders", "i-archive");
        Box mark = (Box) needed(figure, "path:blocked").marks().getFirst();
        assertEquals(Theme.LIGHT.of(Theme.Role.BAD), mark.fill());
        String reason = needed(figure, "path:reason").label();
        assertTrue(reason.startsWith("Blocked at orders. 10.0.3.10 lies inside shop's"), reason);
        assertFalse(group(figure, "path:1").isPresent(), "the packet goes nowhere");
    }

    @Test
    void whatAPathDoesNotTouchIsGrey() {
        Figure figure = path("transit-gateway", "i-orders", "i-invoices");
        Paint compute = Theme.LIGHT.of(Theme.Role.COMPUTE);
        assertEquals(compute, ground(figure, "i-orders"));
        assertEquals(compute, ground(figure, "i-invoices"));
        Paint grey = ground(figure, "i-lake");
        assertNotEquals(compute, grey);
        assertEquals(grey.rgb() & 0xFF, grey.rgb() >> 8 & 0xFF, "not a grey: " + grey.hex());
    }

    @Test
    void aPathStandsForTheConnectionsThatItTakes() {
        Figure figure = path("transit-gateway", "i-orders", "i-invoices");
        assertFalse(group(figure, "tgw-attach-shop").isPresent());
        assertTrue(group(figure, "tgw-attach-legacy").isPresent());
        assertTrue(group(figure, "path:1").isPresent());
    }

    @Test
    void thePacketIsToldInTheSubnetOfWhatSendsItWhereThereIsRoom() {
        Figure figure = path("peering", "i-orders", "i-invoices");
        Rect subnet = ((Box) needed(figure, "subnet-shop-private-a").marks().getFirst()).bounds();
        Rect tag = ((Box) needed(figure, "path:packet:1").marks().getFirst()).bounds();
        assertTrue(subnet.contains(tag), tag + " not in " + subnet);
    }

    @Test
    void aHubThatIsPassedTwiceHasBothNumbers() {
        Document inspection = Templates.named("inspection").orElseThrow();
        Figure figure = path(inspection, "i-app-1", "i-app-2");
        Rect there = ((Box) needed(figure, "path:hop:2").marks().getFirst()).bounds();
        Rect again = ((Box) needed(figure, "path:hop:4").marks().getFirst()).bounds();
        assertEquals(there.y(), again.y(), "they stand in a row");
        assertTrue(there.right() < again.x(), there + " covers " + again);
    }

    @Test
    void tagsAndCardsCoverNothing() {
        for (List<String> flow :
                List.of(
                        List.of("internet", "i-orders", "i-invoices"),
                        List.of("peering", "i-orders", "i-invoices"),
                        List.of("privatelink", "i-orders", "vpce-billing"),
                        List.of("transit-gateway-overlap", "i-orders", "i-archive"),
                        List.of("transit-gateway", "i-orders", "100.64.2.10"))) {
            Figure figure = path(flow.get(0), flow.get(1), flow.get(2));
            assertEquals(List.of(), FigureLint.of(figure, FONTS), flow.toString());
        }
    }

    /// The peering sample with a group that lets nothing pass on one of its instances.
    private static Document shut(String instance, String vpc) {
        Document document = sample("peering");
        Topology topology = document.topology().plus(FilterParts.group("sg-shut", vpc, "", ""));
        Resource guarded = topology.byId(instance).orElseThrow();
        Ref<SecurityGroup> group = Ref.to(SecurityGroup.class, "sg-shut");
        return document.with(topology.replace(AlteredCarriers.carrying(guarded, List.of(group))));
    }

    @Test
    void aFilterBlocksAtTheThingThatItGuards() {
        Figure in = path(shut("i-invoices", "vpc-billing"), "i-orders", "i-invoices");
        assertEquals("blocked at invoices", needed(in, "path:blocked").label());
        assertTrue(group(in, "path:2").isPresent(), "it comes to the door");
        Figure out = path(shut("i-orders", "vpc-shop"), "i-orders", "i-invoices");
        assertEquals("blocked at orders", needed(out, "path:blocked").label());
        assertFalse(group(out, "path:1").isPresent(), "it does not come out");
    }
}
