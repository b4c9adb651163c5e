package vpcanvas.io.font;

import static vpcanvas.io.font.TrueTypeFile.u16;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// One part of a composite glyph, such as the accent of an é: another glyph, moved and sometimes
/// turned by a matrix.
///
/// @param at where the part begins in the composite glyph's bytes
/// @param matrix xx, yx, xy and yy
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">OpenType: glyf</a>
record GlyphPart(int at, int glyph, double dx, double dy, List<Double> matrix) {

    private static final int HEADER = 10;

    private static final int WORDS = 0x01;
    private static final int SCALE = 0x08;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    /// The parts of a glyph; none when it has an outline of its own.
    static List<GlyphPart> of(ByteBuffer outline) {
        List<GlyphPart> parts = new ArrayList<>();
        boolean more = outline.limit() > 0 && outline.getShort(0) < 0;
        for (int at = HEADER; more; ) {
            int flags = u16(outline, at);
            boolean words = (flags & WORDS) != 0;
            int dx = words ? outline.getShort(at + 4) : outline.get(at + 4);
            int dy = words ? outline.getShort(at + 6) : outline.get(at + 5);
            int rest = at + (words ? 8 : 6);
            int numbers =
                    (flags & MATRIX) != 0
                            ? 4
                            : (flags & TWO_SCALES) != 0 ? 2 : (flags & SCALE) != 0 ? 1 : 0;
            List<Double> matrix = matrix(outline, rest, numbers);
            parts.add(new GlyphPart(at, u16(outline, at + 2), dx, dy, matrix));
            at = rest + 2 * numbers;
            more = (flags & MORE) != 0;
        }
        return parts;
    }

    private static List<Double> matrix(ByteBuffer outline, int at, int numbers) {
        return switch (numbers) {
            case 0 -> List.of(1.0, 0.0, 0.0, 1.0);
            case 1 -> List.of(fraction(outline, at), 0.0, 0.0, fraction(outline, at));
            case 2 -> List.of(fraction(outline, at), 0.0, 0.0, fraction(outline, at + 2));
            default ->
                    List.of(
                            fraction(outline, at),
                            fraction(outline, at + 2),
                            fraction(outline, at + 4),
                            fraction(outline, at + 6));
        };
    }

    /// A number of 2 bits before and 14 after the point.
    private static double fraction(ByteBuffer outline, int at) {
        return outline.getShort(at) / 16384.0;
    }
}
