package vpcanvas.io.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The tables of a TrueType font file, each found by its tag of four letters.
///
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: font file</a>
record TrueTypeFile(Map<String, ByteBuffer> tables) {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    static TrueTypeFile of(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        Map<String, ByteBuffer> tables = new HashMap<>();
        for (int i = 0; i < u16(file, 4); i++) {
            int entry = HEADER + ENTRY * i;
            String tag = new String(bytes, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        return new TrueTypeFile(tables);
    }

    /// A table from its first byte on.
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return table;
    }

    int unitsPerEm() {
        return u16(table("head"), 18);
    }

    /// How wide a glyph is, in font units.
    int advance(int glyph) {
        // Glyphs after the last full record are as wide as that one.
        return u16(table("hmtx"), 4 * Math.min(glyph, u16(table("hhea"), 34) - 1));
    }

    /// What the table `glyf` says of a glyph; nothing at all for a space.
    ByteBuffer outline(int glyph) {
        int start = outlineStart(glyph);
        return table("glyf").slice(start, outlineStart(glyph + 1) - start);
    }

    private int outlineStart(int glyph) {
        ByteBuffer starts = table("loca");
        boolean wide = u16(table("head"), 50) == 1;
        return wide ? starts.getInt(4 * glyph) : 2 * u16(starts, 2 * glyph);
    }

    /// A number of 16 bits without sign.
    static int u16(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
