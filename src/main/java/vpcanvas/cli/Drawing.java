package vpcanvas.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vpcanvas.analysis.Report;
import vpcanvas.figure.Figure;
import vpcanvas.figure.Sketch;
import vpcanvas.figure.Theme;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.io.paint.FigureFormat;
import vpcanvas.model.Document;

/// How designs are drawn where nothing else is asked for.
final class Drawing {
    /// Pixels of a PNG to each px: sharp on a good screen, and on paper in 192 dpi.
    static final double DEFAULT_SCALE = 2;

    private Drawing() {}

    /// @throws Refusal if the design has no such figure
    static Figure of(Document document, FigureChoice choice, Theme theme) {
        Report report = Report.of(document.topology());
        Document chosen = choice.in(document, report);
        return Sketch.of(chosen, report, theme, BundledFonts.table());
    }

    /// The kinds of pictures as they are typed, such as `png`.
    static List<String> formats() {
        return Arrays.stream(FigureFormat.values()).map(Drawing::word).toList();
    }

    static String word(FigureFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /// The name of a picture's file in a directory.
    static String fileName(String stem, FigureFormat format) {
        return stem + "." + word(format);
    }
}
