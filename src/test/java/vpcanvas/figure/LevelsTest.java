package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vpcanvas.analysis.Report;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.model.Change;
import vpcanvas.model.Detail;
import vpcanvas.model.Document;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Ref;
import vpcanvas.model.Vpc;

/// How much of a network a figure shows, and where connections end then.
class LevelsTest {
    private static final FontTable FONTS = BundledFonts.table();

    private static Document sample(String name) {
        Opened opened = DocumentFile.read(Path.of("assets/samples/" + name + ".vpc.json"));
        return ((Opened.Ok) opened).document();
    }

    private static Document at(String sample, Detail detail) {
        Document document = sample(sample);
        NamedFigure first = document.figures().getFirst();
        return document.withFigures(
                List.of(first.showing(List.of(), null, first.uses()).at(detail)));
    }

    private static Figure figure(Document document) {
        return Sketch.of(document, Report.of(document.topology()), Theme.LIGHT, FONTS);
    }

    private static Set<String> keys(Figure figure) {
        return figure.marks().stream()
                .filter(Group.class::isInstance)
                .map(m -> ((Group) m).key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void regionsAreJoinedByOneLineForEachKindOfConnection() {
        assertEquals(
                Set.of(
                        "eu-central-1",
                        "us-east-1",
                        "corp-hq",
                        "eu-central-1#us-east-1#HUB_PEERING",
                        "eu-central-1#us-east-1#HUB_PEERING#state",
                        "corp-hq#eu-central-1#VPN",
                        "corp-hq#eu-central-1#VPN#state"),
                keys(figure(at("transit-gateway", Detail.REGIONS))));
    }

    @Test
    void vpcsAreBoxesThatTellWhatTheyHold() {
        Figure figure = figure(at("transit-gateway", Detail.VPCS));
        Set<String> keys = keys(figure);
        assertTrue(keys.containsAll(Set.of("vpc-shop", "tgw-eu", "tgw-attach-shop")), keys + "");
        assertFalse(keys.contains("i-orders") || keys.contains("subnet-shop-private-a"), keys + "");
        List<String> texts =
                figure.marks().stream()
                        .filter(m -> m instanceof Group g && g.key().equals("vpc-shop"))
                        .flatMap(m -> ((Group) m).marks().stream())
                        .filter(Text.class::isInstance)
                        .map(m -> ((Text) m).content())
                        .toList();
        assertTrue(texts.contains("2 subnets · 1 instance"), texts.toString());
    }

    @Test
    void aPrivateLinkEndsAtTheVpcsWhereItsTilesAreLeftOut() {
        Set<String> keys = keys(figure(at("privatelink", Detail.VPCS)));
        assertTrue(keys.contains("svc-billing#vpce-billing"), keys.toString());
        assertTrue(keys.contains("svc-billing#nlb-billing"), keys.toString());
        assertFalse(keys.contains("vpce-billing"), keys.toString());
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void figuresOfEachLevelHoldTheRules(Detail detail) {
        for (String name : SampleFiguresTest.names()) {
            assertEquals(List.of(), FigureLint.of(figure(at(name, detail)), FONTS), name);
        }
    }

    @Test
    void aCollapsedVpcIsOneBoxAndNothingElseMoves() {
        Document before = sample("transit-gateway");
        Report report = Report.of(before.topology());
        Document after =
                new Change.Collapse(Ref.to(Vpc.class, "vpc-shop"), true).applyTo(before).document();
        Drawing drawn = Sketch.drawing(before, report, Theme.LIGHT, FONTS);
        Drawing next = Sketch.after(drawn, after, report);
        assertEquals(Sketch.scene(after, report, Theme.LIGHT, FONTS), next.scene());
        assertFalse(next.scene().places().containsKey("i-orders"));
        next.scene()
                .places()
                .forEach((key, place) -> assertEquals(drawn.scene().places().get(key), place, key));
        Document open =
                new Change.Collapse(Ref.to(Vpc.class, "vpc-shop"), false).applyTo(after).document();
        assertEquals(before, open);
        assertEquals(drawn.scene(), Sketch.after(next, open, report).scene());
    }
}
