package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vpcanvas.analysis.Report;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.io.paint.SvgPainter;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// The figures of the samples: fit to print, and the same bytes on every run.
class SampleFiguresTest {
    private static final FontTable FONTS = BundledFonts.table();

    static List<String> names() {
        return List.of(
                "internet", "peering", "privatelink", "transit-gateway", "transit-gateway-overlap");
    }

    private static Document sample(String name) {
        Opened opened =
                DocumentFile.read(java.nio.file.Path.of("assets/samples/" + name + ".vpc.json"));
        return opened instanceof Opened.Ok ok ? ok.document() : fail(opened);
    }

    private static Document fail(Opened opened) {
        throw new AssertionError(opened.toString());
    }

    private static Figure sketch(Document document) {
        return Sketch.of(document, Report.of(document.topology()), Theme.LIGHT, FONTS);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingOverlapsAndNoLineRunsThroughALabel(String name) {
        assertEquals(List.of(), FigureLint.of(sketch(sample(name)), FONTS));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileWithoutPositionsIsDrawnAsAGridThatHoldsTheSameRules(String name) {
        Document bare = sample(name).with(Layout.empty());
        assertEquals(List.of(), FigureLint.of(sketch(bare), FONTS));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSvgIsTheGoldenOne(String name) throws IOException {
        byte[] svg = SvgPainter.paint(sketch(sample(name)));
        java.nio.file.Path golden =
                java.nio.file.Path.of("src/test/resources/vpcanvas/figure/" + name + ".svg");
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, svg);
        }
        assertEquals(
                Files.readString(golden),
                new String(svg, StandardCharsets.UTF_8),
                "mvn test -Dtest=SampleFiguresTest -Dgolden.refresh=true rewrites it");
    }

    @Test
    void theSameDocumentGivesEqualFiguresAndBytes() {
        assertEquals(sketch(sample("internet")), sketch(sample("internet")));
        assertArrayEquals(
                SvgPainter.paint(sketch(sample("internet"))),
                SvgPainter.paint(sketch(sample("internet"))));
    }

    @Test
    void thePathOfTheInternetSampleIsNumberedFromSourceToTarget() {
        List<String> texts = texts(sketch(sample("internet")));
        assertTrue(texts.containsAll(List.of("1", "2", "3", "4", "5", "6")), texts.toString());
    }

    @Test
    void publicAndPrivateAreDrawnFromTheTableNotTheName() {
        Figure with = sketch(sample("internet"));
        Document without =
                new Change.Remove(Ref.to(vpcanvas.model.InternetGateway.class, "igw-shop"))
                        .applyTo(sample("internet"))
                        .document();
        assertEquals("public subnet public-a 10.0.1.0/24", label(with, "subnet-shop-public-a"));
        assertEquals(
                "private subnet public-a 10.0.1.0/24",
                label(sketch(without), "subnet-shop-public-a"));
    }

    @Test
    void aConflictTurnsBothVpcsAndThePeeringRedAndSaysSo() {
        Document conflict =
                new Change.UseBlock(
                                Ref.to(Vpc.class, "vpc-billing"),
                                Cidr.parse("10.1.0.0/16"),
                                Cidr.parse("10.0.0.0/16"))
                        .applyTo(sample("peering"))
                        .document();
        List<String> texts = texts(sketch(conflict));
        assertTrue(texts.contains("overlaps billing · peering failed"), texts.toString());
        assertTrue(texts.contains("failed"), texts.toString());
    }

    @Test
    void aVpcThatAHubCantLeadToIsRedTogetherWithItsAttachment() {
        Figure figure = sketch(sample("transit-gateway-overlap"));
        List<String> texts = texts(figure);
        assertTrue(texts.contains("overlaps shop · not propagated"), texts.toString());
        Paint red = Theme.LIGHT.of(Theme.Role.BAD);
        assertEquals(red, line(figure, "tgw-attach-legacy").stroke().paint());
        assertTrue(!red.equals(line(figure, "tgw-attach-shop").stroke().paint()));
    }

    @Test
    void anOverlapThatIsMappedIsToldInBlueAndHarmsNoLine() {
        Figure figure = sketch(sample("transit-gateway"));
        List<String> texts = texts(figure);
        assertTrue(texts.contains("overlaps shop · mapped, not propagated"), texts.toString());
        Paint red = Theme.LIGHT.of(Theme.Role.BAD);
        assertTrue(!red.equals(line(figure, "tgw-attach-legacy").stroke().paint()));
    }

    private static Path line(Figure figure, String key) {
        return figure.marks().stream()
                .filter(m -> m instanceof Group g && g.key().equals(key))
                .map(m -> (Path) ((Group) m).marks().getFirst())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPendingPeeringStrikesItsRoutes() {
        Document pending =
                new Change.SetPeeringStatus(
                                Ref.to(PeeringConnection.class, "pcx-shop-billing"),
                                PeeringConnection.Status.REQUESTED)
                        .applyTo(sample("peering"))
                        .document();
        assertTrue(texts(sketch(pending)).contains("pending acceptance"));
    }

    private static List<String> texts(Figure figure) {
        return figure.marks().stream().flatMap(m -> texts(m).stream()).toList();
    }

    private static List<String> texts(Mark mark) {
        return switch (mark) {
            case Text t -> List.of(t.content());
            case Group g -> g.marks().stream().flatMap(m -> texts(m).stream()).toList();
            case Box b -> List.of();
            case Path p -> List.of();
            case Icon i -> List.of();
        };
    }

    private static String label(Figure figure, String key) {
        return figure.marks().stream()
                .filter(m -> m instanceof Group g && g.key().equals(key))
                .map(m -> ((Group) m).label())
                .findFirst()
                .orElseThrow();
    }
}
