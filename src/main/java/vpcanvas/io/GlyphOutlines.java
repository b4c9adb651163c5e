package vpcanvas.io;

import static vpcanvas.io.TrueTypeFile.u16;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// The shapes of a TrueType font's letters, in font units with y downwards.
///
/// Java2D's own text sets every letter on a whole pixel, which makes gaps uneven at small sizes, asks
/// the system's font libraries, which differ from system to system, and starts slowly. The bundled
/// fonts carry no hints, so nothing is lost by filling their outlines.
///
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">OpenType: glyf</a>
final class GlyphOutlines {

    private static final int ON_CURVE = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEATED = 0x08;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;

    private final TrueTypeFile font;
    private final CharacterMap map;
    private final Map<Integer, Path2D> known = new HashMap<>();

    GlyphOutlines(TrueTypeFile font) {
        this.font = font;
        this.map = CharacterMap.of(font);
    }

    /// The shape that shows a code point; none for what only steers the text, such as a soft hyphen.
    Path2D of(int codePoint) {
        if (Character.getType(codePoint) == Character.FORMAT) {
            return new Path2D.Double();
        }
        return known.computeIfAbsent(codePoint, c -> glyph(map.glyph(c)));
    }

    private Path2D glyph(int glyph) {
        ByteBuffer outline = font.outline(glyph);
        Path2D.Double shape = new Path2D.Double();
        if (outline.limit() > 0 && outline.getShort(0) >= 0) {
            contours(outline, shape);
        }
        for (GlyphPart part : GlyphPart.of(outline)) {
            Path2D piece = glyph(part.glyph());
            // The matrix is meant for y upwards, as all of the font is.
            piece.transform(
                    new AffineTransform(
                            part.matrix().get(0),
                            -part.matrix().get(1),
                            -part.matrix().get(2),
                            part.matrix().get(3),
                            part.dx(),
                            -part.dy()));
            shape.append(piece, false);
        }
        return shape;
    }

    private static void contours(ByteBuffer outline, Path2D shape) {
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
            contour(first, last, flags, xs, ys, shape);
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
    private static void contour(
            int first, int last, int[] flags, int[] xs, int[] ys, Path2D shape) {
        int count = last - first + 1;
        int start = first;
        while (start < last && (flags[start] & ON_CURVE) == 0) {
            start++;
        }
        if ((flags[start] & ON_CURVE) == 0) {
            throw new IllegalArgumentException("a letter's outline has no point on its curve");
        }
        shape.moveTo(xs[start], -ys[start]);
        for (int step = 1; step <= count; step++) {
            int point = first + (start - first + step) % count;
            int next = first + (point - first + 1) % count;
            if ((flags[point] & ON_CURVE) != 0) {
                shape.lineTo(xs[point], -ys[point]);
            } else if ((flags[next] & ON_CURVE) != 0) {
                shape.quadTo(xs[point], -ys[point], xs[next], -ys[next]);
                step++;
            } else {
                shape.quadTo(
                        xs[point],
                        -ys[point],
                        (xs[point] + xs[next]) / 2.0,
                        -(ys[point] + ys[next]) / 2.0);
            }
        }
        shape.closePath();
    }
}
