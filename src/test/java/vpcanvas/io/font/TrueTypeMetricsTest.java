package vpcanvas.io.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import vpcanvas.figure.Font;
import vpcanvas.figure.FontTable;

/// Our reader of font files against two others.
class TrueTypeMetricsTest {
    private static final long SEED = 11;
    private static final int LAST = 0x2FFFF;
    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);

    @Test
    void everyCharacterIsAsWideAsFontboxSays() throws IOException {
        for (Font.Face face : Font.Face.values()) {
            FontTable.Metrics metrics = metrics(face);
            try (TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBuffer(BundledFonts.bytes(face)))) {
                CmapLookup map = font.getUnicodeCmapLookup();
                int known = 0;
                for (int c = 0; c <= LAST; c++) {
                    int glyph = map.getGlyphId(c);
                    int expected = glyph == 0 ? -1 : font.getAdvanceWidth(glyph);
                    assertEquals(expected, metrics.advances().of(c), face + " " + c);
                    known += glyph == 0 ? 0 : 1;
                }
                assertTrue(known > 900, face + " knows only " + known + " characters");
                assertEquals(font.getUnitsPerEm(), metrics.unitsPerEm());
                assertEquals(font.getHorizontalHeader().getAscender(), metrics.ascent());
                assertEquals(font.getHorizontalHeader().getDescender(), metrics.descent());
            }
        }
    }

    @Test
    void everyLineIsAsWideAsJava2dSays() throws IOException, FontFormatException {
        Random random = new Random(SEED);
        for (Font.Face face : Font.Face.values()) {
            java.awt.Font file =
                    java.awt.Font.createFont(
                            java.awt.Font.TRUETYPE_FONT,
                            new ByteArrayInputStream(BundledFonts.bytes(face)));
            for (int i = 0; i < 400; i++) {
                double size = 8 + random.nextInt(29) / 2.0;
                StringBuilder line = new StringBuilder();
                for (int length = random.nextInt(60); length > 0; length--) {
                    line.append((char) (' ' + random.nextInt(95)));
                }
                double expected =
                        file.deriveFont((float) size)
                                .createGlyphVector(FRACTIONAL, line.toString())
                                .getGlyphPosition(line.length())
                                .getX();
                double actual = BundledFonts.table().width(line.toString(), new Font(face, size));
                assertEquals(expected, actual, 0.01, "seed " + SEED + ", " + face + ": " + line);
            }
        }
    }

    @Test
    void aFontLacksWhatItLacks() {
        assertEquals(-1, metrics(Font.Face.SANS).advances().of('東'));
        assertEquals(-1, metrics(Font.Face.MONO).advances().of(0x1F600));
        assertEquals(-1, metrics(Font.Face.MONO).advances().of(0xFFFF));
        assertEquals(-1, metrics(Font.Face.SANS).advances().of(0x10FFFF));
    }

    private static FontTable.Metrics metrics(Font.Face face) {
        return BundledFonts.table().metrics(new Font(face, 12));
    }
}
