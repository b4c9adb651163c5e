package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Add;
import vpcanvas.analysis.recipe.Connect;
import vpcanvas.analysis.recipe.Offer;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Point;

/// What recipes draw is fit to print as it is, without a hand that puts it in order.
class RecipeFiguresTest {
    private static final FontTable FONTS = BundledFonts.table();

    private static List<String> lint(Document document) {
        Report report = Report.of(document.topology());
        return FigureLint.of(Sketch.of(document, report, Theme.LIGHT, FONTS), FONTS);
    }

    private static Document after(Document document, Change change) {
        return change.applyTo(document).document();
    }

    @ParameterizedTest
    @MethodSource("vpcanvas.analysis.recipe.Templates#names")
    void templatesAreFitToPrint(String name) {
        assertEquals(List.of(), lint(Templates.named(name).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 12})
    void vpcsRoundAHubAreFitToPrint(int vpcs) {
        assertEquals(List.of(), lint(Templates.named("hub-and-spoke", vpcs).orElseThrow()));
    }

    @Test
    void whatIsDroppedRoundAHubIsFitToPrint() {
        Document document = Document.empty();
        document = after(document, Add.vpc(document, null, new Point(160, 160)));
        document = after(document, Add.vpc(document, null, new Point(720, 160)));
        document = after(document, Add.transitGateway(document, null, new Point(440, 160)));
        document = after(document, Add.corporateNetwork(document, null));
        for (String end : List.of("vpc-1", "vpc-2", "corp-1")) {
            Report report = Report.of(document.topology());
            Change change =
                    Connect.offers(document, report, end, "tgw-1").stream()
                            .flatMap(o -> Stream.ofNullable(o.change()))
                            .findFirst()
                            .orElseThrow();
            document = after(document, change);
        }
        assertEquals(List.of(), lint(document));
    }

    @Test
    void mappedAddressesAreFitToPrintWhereVpcsOverlap() {
        Document document = Templates.named("transit-gateway-overlap").orElseThrow();
        Change change =
                Connect.offer(
                                Offer.Kind.MAPPED_ADDRESSES,
                                document,
                                Report.of(document.topology()),
                                "i-orders",
                                "i-archive",
                                443)
                        .change();
        assertEquals(List.of(), lint(after(document, Objects.requireNonNull(change))));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PEERING",
                "PEERING_REQUEST",
                "THROUGH_TRANSIT_GATEWAY",
                "PRIVATE_LINK",
                "INTERNET_PATH"
            })
    void twoDroppedVpcsAreFitToPrintHoweverTheyAreConnected(Offer.Kind kind) {
        Document document = Document.empty();
        document = after(document, Add.vpc(document, null, new Point(160, 160)));
        document = after(document, Add.vpc(document, null, new Point(720, 160)));
        Report report = Report.of(document.topology());
        Change change =
                Connect.offers(document, report, "vpc-1", "vpc-2").stream()
                        .filter(o -> o.kind() == kind)
                        .map(o -> Objects.requireNonNull(o.change()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of(), lint(after(document, change)));
    }
}
