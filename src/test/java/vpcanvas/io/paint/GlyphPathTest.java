package vpcanvas.io.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.figure.Glyph;
import vpcanvas.io.font.Outlines;

/// The outlines of our icons as shapes.
class GlyphPathTest {

    @Test
    void everyIconLiesWithinItsSquare() {
        Rectangle2D square = new Rectangle2D.Double(1, 1, 22.5, 22);
        for (Glyph glyph : Glyph.values()) {
            Rectangle2D bounds = GlyphPath.of(glyph.outline()).getBounds2D();
            assertTrue(square.contains(bounds), glyph + " reaches " + bounds);
        }
    }

    @Test
    void linesMayBeRelativeAndCommandsLeftOut() {
        assertEquals(
                List.of("M 6 3", "L 6 21", "M 6 4", "L 17 4", "L 14 8", "L 17 12", "L 6 12"),
                Outlines.of(GlyphPath.of("M6 3v18M6 4h11l-3 4 3 4H6")));
        assertEquals(
                List.of("M 1 2", "L 3 4", "L 3.5 3.5", "Z", "L 2 2"),
                Outlines.of(GlyphPath.of("M1,2 3,4l.5-.5zh1")));
    }

    @Test
    void aSmoothCurveGoesOnInTheSameDirection() {
        assertEquals(
                List.of("M 12 3", "C 15 5.5 16 8.5 16 12", "C 16 15.5 15 18.5 12 21"),
                Outlines.of(GlyphPath.of("M12 3c3 2.5 4 5.5 4 9s-1 6.5-4 9")));
    }

    @Test
    void anArcTakesTheSideItsFlagsName() {
        assertBounds(4, 4, 20, 12, "M4 12a8 8 0 0 1 16 0");
        assertBounds(4, 12, 20, 20, "M4 12a8 8 0 0 0 16 0");
        assertBounds(12, 4, 20, 12, "M12 4A8 8 0 0 1 20 12");
        assertBounds(12, -4, 28, 12, "M12 4A8 8 0 1 1 20 12");
        assertBounds(3, 3, 21, 21, "M12 3a9 9 0 1 0 .01 0");
    }

    @Test
    void anArcTooSmallForItsEndsGrows() {
        assertBounds(0, -5, 10, 0, "M0 0a1 1 0 0 1 10 0");
    }

    @Test
    void whatIsNoOutlineIsRefusedInWords() {
        assertRefused("expected one of M L H V C S A Z at character 6 of M1 2T3 4", "M1 2T3 4");
        assertRefused("expected a number at character 6 of M1 2L", "M1 2L");
        assertRefused("expected a command at character 1 of 1 2", "1 2");
        assertRefused(
                "expected 0 or 1 at character 12 of M0 0a1 1 0 2 1 1 1", "M0 0a1 1 0 2 1 1 1");
    }

    private static void assertBounds(
            double left, double top, double right, double bottom, String data) {
        Rectangle2D bounds = GlyphPath.of(data).getBounds2D();
        assertEquals(left, bounds.getMinX(), 0.01, data);
        assertEquals(top, bounds.getMinY(), 0.01, data);
        assertEquals(right, bounds.getMaxX(), 0.01, data);
        assertEquals(bottom, bounds.getMaxY(), 0.01, data);
    }

    private static void assertRefused(String message, String data) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> GlyphPath.of(data))
                        .getMessage());
    }
}
