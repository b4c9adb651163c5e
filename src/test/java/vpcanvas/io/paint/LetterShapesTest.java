package vpcanvas.io.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vpcanvas.figure.Font;
import vpcanvas.figure.FontTable;
import vpcanvas.io.font.BundledFonts;

/// The letters we fill against those of Java2D.
class LetterShapesTest {
    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);
    private static final int LAST = 0x2FFF;

    @Test
    void everyLetterHasTheShapeThatJava2dGivesIt() throws Exception {
        for (Font.Face face : Font.Face.values()) {
            FontTable.Metrics metrics = BundledFonts.table().metrics(new Font(face, 12));
            LetterShapes shapes = new LetterShapes(face);
            java.awt.Font file =
                    java.awt.Font.createFont(
                                    java.awt.Font.TRUETYPE_FONT,
                                    new ByteArrayInputStream(BundledFonts.bytes(face)))
                            .deriveFont((float) metrics.unitsPerEm());
            for (int c = 0; c <= LAST; c++) {
                if (metrics.advances().of(c) < 0 || Character.isISOControl(c)) {
                    continue;
                }
                Shape expected =
                        file.createGlyphVector(FRACTIONAL, Character.toString(c)).getOutline();
                Shape actual = shapes.of(c);
                String story = face + " U+" + Integer.toHexString(c);
                assertNear(expected.getBounds2D(), actual.getBounds2D(), story);
                assertEquals(
                        size(expected), size(actual), 40 + Math.abs(size(expected)) / 500, story);
            }
        }
    }

    @Test
    void aSpaceHasNoShape() throws IOException {
        LetterShapes shapes = new LetterShapes(Font.Face.SANS);
        assertTrue(shapes.of(' ').getBounds2D().isEmpty());
    }

    private static void assertNear(Rectangle2D expected, Rectangle2D actual, String story) {
        assertEquals(expected.getMinX(), actual.getMinX(), 1, story);
        assertEquals(expected.getMinY(), actual.getMinY(), 1, story);
        assertEquals(expected.getMaxX(), actual.getMaxX(), 1, story);
        assertEquals(expected.getMaxY(), actual.getMaxY(), 1, story);
    }

    /// The signed size of all contours together, by the shoelace formula.
    private static double size(Shape shape) {
        double[] at = new double[6];
        double sum = 0;
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null, 0.5); !i.isDone(); i.next()) {
            int command = i.currentSegment(at);
            if (command == PathIterator.SEG_MOVETO) {
                startX = at[0];
                startY = at[1];
            } else {
                double toX = command == PathIterator.SEG_CLOSE ? startX : at[0];
                double toY = command == PathIterator.SEG_CLOSE ? startY : at[1];
                sum += x * toY - toX * y;
                at[0] = toX;
                at[1] = toY;
            }
            x = at[0];
            y = at[1];
        }
        return sum / 2;
    }
}
