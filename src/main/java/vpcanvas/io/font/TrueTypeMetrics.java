package vpcanvas.io.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import vpcanvas.figure.FontTable;

/// The measures of text in a TrueType font, read from its tables `head`, `hhea`, `hmtx` and `cmap`.
/// JavaFX and Java2D place plain text by the same numbers, so layout needs neither.
final class TrueTypeMetrics {

    /// Latin letters, which almost all text is made of, are looked up once.
    private static final int KEPT = 0x250;

    private TrueTypeMetrics() {}

    static FontTable.Metrics read(TrueTypeFile font) {
        CharacterMap map = CharacterMap.of(font);
        int[] kept = new int[KEPT];
        Arrays.setAll(kept, c -> advance(font, map, c));
        ByteBuffer heights = font.table("hhea");
        return new FontTable.Metrics(
                font.unitsPerEm(),
                heights.getShort(4),
                heights.getShort(6),
                c -> c < KEPT ? kept[c] : advance(font, map, c));
    }

    private static int advance(TrueTypeFile font, CharacterMap map, int codePoint) {
        int glyph = map.glyph(codePoint);
        return glyph == 0 ? -1 : font.advance(glyph);
    }
}
