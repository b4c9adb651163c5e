package vpcanvas.io.font;

import static vpcanvas.io.font.TrueTypeFile.u16;

import java.nio.ByteBuffer;

/// The shapes of a TrueType font's letters, in font units with y downwards.
///
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">OpenType: glyf</a>
public final class GlyphOutlines {

    private static final int ON_CURVE = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEATED = 0x08;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;

    private final TrueTypeFile font;
    private final CharacterMap map;

    /// What a letter is drawn with.
    public interface Pen {
        void moveTo(double x, double y);

        void lineTo(double x, double y);

        /// Draws a quadratic curve.
        void quadTo(double controlX, double controlY, double x, double y);

        /// Draws a line to the beginning of the contour.
        void closePath();
    }

    GlyphOutlines(TrueTypeFile font) {
        this.font = font;
        this.map = CharacterMap.of(font);
    }

    /// Draws the shape that shows a code point; nothing for what only steers the text, such as a soft
    /// hyphen.
    public void draw(int codePoint, Pen pen) {
        if (Character.getType(codePoint) != Character.FORMAT) {
            glyph(map.glyph(codePoint), pen);
        }
    }

    private void glyph(int glyph, Pen pen) {
        ByteBuffer outline = font.outline(glyph);
        if (outline.limit() > 0 && outline.getShort(0) >= 0) {
            contours(outline, pen);
        }
        for (GlyphPart part : GlyphPart.of(outline)) {
            glyph(part.glyph(), new PartPen(part, pen));
        }
    }

    private static void contours(ByteBuffer outline, Pen pen) {
        int count = outline.getShort(0);
        int afterEnds = 10 + 2 * count;
        int points = count == 0 ? 0 : u16(outline, afterEnds - 2) + 1;
        outline.position(afterEnds + 2 + u16(outline, afterEnds));
        int[] flags = flags(outline, points);
        int[] xs = coordinates(outline, flags, SHORT_X, SAME_X);
        int[] ys = coordinates(outline, flags, SHORT_Y, SAME_Y);
        int first = 0;
        for (int i = 0; i < count; i++) {
            int last = u16(outline, 10 + 2 * i);
            contour(first, last, flags, xs, ys, pen);
            first = last + 1;
        }
    }

    private static int[] flags(ByteBuffer outline, int points) {
        int[] flags = new int[points];
        for (int i = 0; i < points; ) {
            int flag = outline.get();
            int times = (flag & REPEATED) != 0 ? 1 + Byte.toUnsignedInt(outline.get()) : 1;
            for (; times > 0; times--) {
                flags[i++] = flag;
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer outline, int[] flags, int isShort, int same) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean marked = (flags[i] & same) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = Byte.toUnsignedInt(outline.get());
                value += marked ? step : -step;
            } else if (!marked) {
                value += outline.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /// Between two points off the curve lies a point on it, right in the middle, that is not stored.
    private static void contour(int first, int last, int[] flags, int[] xs, int[] ys, Pen pen) {
        int count = last - first + 1;
        int start = first;
        while (start < last && (flags[start] & ON_CURVE) == 0) {
            start++;
        }
        if ((flags[start] & ON_CURVE) == 0) {
            throw new IllegalArgumentException("a letter's outline has no point on its curve");
        }
        pen.moveTo(xs[start], -ys[start]);
        for (int step = 1; step <= count; step++) {
            int point = first + (start - first + step) % count;
            int next = first + (point - first + 1) % count;
            if ((flags[point] & ON_CURVE) != 0) {
                pen.lineTo(xs[point], -ys[point]);
            } else if ((flags[next] & ON_CURVE) != 0) {
                pen.quadTo(xs[point], -ys[point], xs[next], -ys[next]);
                step++;
            } else {
                pen.quadTo(
                        xs[point],
                        -ys[point],
                        (xs[point] + xs[next]) / 2.0,
                        -(ys[point] + ys[next]) / 2.0);
            }
        }
        pen.closePath();
    }
}
