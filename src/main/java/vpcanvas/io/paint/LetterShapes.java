package vpcanvas.io.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.io.Serial;
import java.util.HashMap;
import java.util.Map;
import vpcanvas.figure.Font;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.io.font.GlyphOutlines;

/// The letters of a bundled font as shapes of Java2D, in font units; each is drawn once.
///
/// Java2D's own text sets every letter on a whole pixel, which makes gaps uneven at small sizes, asks
/// the system's font libraries, which differ from system to system, and starts slowly. The bundled
/// fonts carry no hints, so nothing is lost by filling their outlines.
final class LetterShapes {
    private final GlyphOutlines outlines;
    private final Map<Integer, Letter> known = new HashMap<>();

    LetterShapes(Font.Face face) {
        outlines = BundledFonts.outlines(face);
    }

    /// The shape that shows a code point, around the place where the letter is set.
    Shape of(int codePoint) {
        return known.computeIfAbsent(codePoint, this::draw);
    }

    private Letter draw(int codePoint) {
        Letter letter = new Letter();
        outlines.draw(codePoint, letter);
        return letter;
    }

    private static final class Letter extends Path2D.Double implements GlyphOutlines.Pen {
        @Serial private static final long serialVersionUID = 1L;
    }
}
