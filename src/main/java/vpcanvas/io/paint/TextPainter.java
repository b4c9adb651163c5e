package vpcanvas.io.paint;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.Map;
import vpcanvas.figure.FontTable;
import vpcanvas.figure.Text;
import vpcanvas.io.font.BundledFonts;

/// Paints lines of text with Java2D, each letter where the font table says that it is, so that text
/// stands as in an SVG file and as the layout reckoned.
final class TextPainter {

    /// About as many as a letter has: an outline that grows is copied each time.
    private static final int POINTS = 64;

    private final double scale;
    private final FontTable table = BundledFonts.table();
    private final Map<vpcanvas.figure.Font.Face, LetterShapes> shapes =
            new EnumMap<>(vpcanvas.figure.Font.Face.class);

    TextPainter(double scale) {
        this.scale = scale;
    }

    /// @param baseline the row of pixels that the letters stand on
    void paint(Text text, int baseline, Graphics2D graphics) {
        String content = PlainText.of(text.content());
        double width = table.width(content, text.font());
        double x =
                switch (text.anchor()) {
                    case START -> text.at().x();
                    case MIDDLE -> text.at().x() - width / 2;
                    case END -> text.at().x() - width;
                };
        FontTable.Advances advances = table.metrics(text.font()).advances();
        for (TextRuns.Run run : TextRuns.of(content, advances)) {
            if (run.bundled()) {
                graphics.fill(letters(run.text(), text.font(), x * scale, baseline));
            } else {
                substitute(run.text(), text.font(), x * scale, baseline, graphics);
            }
            x += table.width(run.text(), text.font());
        }
    }

    private Path2D letters(String run, vpcanvas.figure.Font font, double x, int baseline) {
        FontTable.Metrics metrics = table.metrics(font);
        LetterShapes face = shapes.computeIfAbsent(font.face(), LetterShapes::new);
        double unit = font.size() * scale / metrics.unitsPerEm();
        Path2D letters = new Path2D.Double(Path2D.WIND_NON_ZERO, POINTS * run.length());
        double advanced = 0;
        for (int i = 0; i < run.length(); ) {
            int c = run.codePointAt(i);
            AffineTransform place =
                    new AffineTransform(unit, 0, 0, unit, x + advanced * unit, baseline);
            letters.append(face.of(c).getPathIterator(place), false);
            advanced += metrics.advances().of(c);
            i += Character.charCount(c);
        }
        return letters;
    }

    /// What the bundled font lacks is drawn in a font of the system, squeezed into the width that
    /// the layout kept for it.
    private void substitute(
            String run, vpcanvas.figure.Font font, double x, int baseline, Graphics2D graphics) {
        int style = font.face().weight() > 400 ? Font.BOLD : Font.PLAIN;
        Font logical = new Font(Font.DIALOG, style, 1).deriveFont((float) (font.size() * scale));
        TextLayout layout = new TextLayout(run, logical, graphics.getFontRenderContext());
        double room = table.width(run, font) * scale;
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, baseline);
        graphics.scale(Math.min(1, room / layout.getAdvance()), 1);
        layout.draw(graphics, 0, 0);
        graphics.setTransform(before);
    }
}
