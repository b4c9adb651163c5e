package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vpcanvas.analysis.Report;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.model.Document;
import vpcanvas.model.Vpc;

/// Networks by chance are drawn fit to print, without a hand that puts them in order.
class AnyNetworkFiguresTest {
    private static final FontTable FONTS = BundledFonts.table();

    /// As many are drawn each time, and as many when all are measured.
    private static final int FEW = 40;

    private static final int ALL = 200;

    private static Figure sketch(Document document, Theme theme) {
        return Sketch.of(document, Report.of(document.topology()), theme, FONTS);
    }

    @Test
    void nothingOverlapsAndNoLineRunsThroughAnythingOrTooCloseToAnother() {
        for (long seed = 0; seed < FEW; seed++) {
            Figure figure = sketch(AnyNetwork.document(seed), Theme.LIGHT);
            assertEquals(List.of(), FigureLint.of(figure, FONTS), "seed " + seed);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "figures.measure", matches = "true")
    void allOfThemAreMeasured() throws IOException {
        StringBuilder table = new StringBuilder();
        table.append("| seed | VPCs | labels | lines through | too close | crossings | bends |")
                .append(" off the grid |\n|---|---|---|---|---|---|---|---|\n");
        FigureLint.Counts sum = new FigureLint.Counts(0, 0, 0, 0, 0, 0);
        for (long seed = 0; seed < ALL; seed++) {
            Document document = AnyNetwork.document(seed);
            FigureLint.Counts counts = FigureLint.counts(sketch(document, Theme.LIGHT), FONTS);
            int vpcs = document.topology().all(Vpc.class).size();
            table.append(row(Long.toString(seed), vpcs, counts));
            sum = sum.plus(counts);
        }
        table.append(row("all", ALL, sum));
        Files.writeString(java.nio.file.Path.of("target/figures-lint.md"), table.toString());
        assertEquals(0, sum.labels() + sum.throughs() + sum.parallels(), table.toString());
    }

    private static String row(String name, int vpcs, FigureLint.Counts counts) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %d |%n",
                name,
                vpcs,
                counts.labels(),
                counts.throughs(),
                counts.parallels(),
                counts.crossings(),
                counts.bends(),
                counts.strays());
    }
}
