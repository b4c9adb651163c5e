package vpcanvas.io.font;

import static vpcanvas.io.font.TrueTypeFile.u16;

import java.nio.ByteBuffer;

/// Which glyph of a font shows a code point: its table `cmap`, of which formats 4 (16-bit code
/// points) and 12 (all) are read.
///
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">OpenType: cmap</a>
final class CharacterMap {

    private final ByteBuffer map;
    private final boolean complete;

    private CharacterMap(ByteBuffer map, boolean complete) {
        this.map = map;
        this.complete = complete;
    }

    /// The map with the most code points.
    static CharacterMap of(TrueTypeFile font) {
        ByteBuffer cmap = font.table("cmap");
        CharacterMap best = null;
        for (int i = 0; i < u16(cmap, 2); i++) {
            int start = cmap.getInt(4 + 8 * i + 4);
            ByteBuffer map = cmap.slice(start, cmap.limit() - start);
            int format = u16(map, 0);
            if (format == 12) {
                return new CharacterMap(map, true);
            }
            if (format == 4) {
                best = new CharacterMap(map, false);
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("the font maps no Unicode");
        }
        return best;
    }

    /// The glyph's number, 0 where the font has none.
    int glyph(int codePoint) {
        if (complete) {
            return glyphOfGroup(codePoint);
        }
        return codePoint > 0xFFFF ? 0 : glyphOfSegment(codePoint);
    }

    private int glyphOfGroup(int codePoint) {
        int low = 0;
        int high = map.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + 12 * middle;
            if (codePoint < map.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > map.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return map.getInt(group + 8) + codePoint - map.getInt(group);
            }
        }
        return 0;
    }

    private int glyphOfSegment(int codePoint) {
        int size = u16(map, 6);
        int low = 0;
        int high = size / 2 - 1;
        // The last segment ends at U+FFFF, so one of them ends at the code point or after it.
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (u16(map, 14 + 2 * middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int start = 16 + size + 2 * low;
        int delta = start + size;
        int offset = delta + size;
        if (codePoint < u16(map, start)) {
            return 0;
        }
        int glyph = codePoint;
        if (u16(map, offset) != 0) {
            glyph = u16(map, offset + u16(map, offset) + 2 * (codePoint - u16(map, start)));
            if (glyph == 0) {
                return 0;
            }
        }
        return (glyph + u16(map, delta)) & 0xFFFF;
    }
}
