package vpcanvas.io.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import vpcanvas.figure.Font;

/// The fonts that SVG files carry, read back by fontbox.
class FontSubsetTest {
    private static final String TEXT = "VPC shop 10.0.0.0/16 é Ǖ ẵ ½ → ﬁ";

    @Test
    void theSubsetDrawsItsLettersAsTheFontDoes() throws IOException {
        for (Font.Face face : Font.Face.values()) {
            byte[] bytes = subset(face, TEXT);
            try (TrueTypeFont whole = parse(BundledFonts.bytes(face));
                    TrueTypeFont part = parse(bytes)) {
                CmapLookup glyphs = whole.getUnicodeCmapLookup();
                CmapLookup kept = part.getUnicodeCmapLookup();
                for (int c : codePoints(TEXT)) {
                    int old = glyphs.getGlyphId(c);
                    int glyph = kept.getGlyphId(c);
                    String story = face + " " + Character.toString(c);
                    assertEquals(old == 0, glyph == 0, story);
                    assertEquals(whole.getAdvanceWidth(old), part.getAdvanceWidth(glyph), story);
                    assertEquals(outline(whole, old), outline(part, glyph), story);
                }
                assertEquals(whole.getName(), part.getName());
                assertEquals(whole.getUnitsPerEm(), part.getUnitsPerEm());
            }
        }
    }

    @Test
    void theSubsetHoldsNothingElse() throws IOException {
        byte[] bytes = subset(Font.Face.SANS, "shop");
        assertTrue(bytes.length < 3_000, bytes.length + " bytes for four letters");
        try (TrueTypeFont part = parse(bytes)) {
            assertEquals(5, part.getNumberOfGlyphs());
            assertEquals(0, part.getUnicodeCmapLookup().getGlyphId('x'));
        }
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsKept() throws IOException {
        int c = 0x1F12F;
        assertTrue(CharacterMap.of(BundledFonts.file(Font.Face.SANS)).glyph(c) > 0);
        try (TrueTypeFont part = parse(subset(Font.Face.SANS, Character.toString(c)))) {
            assertEquals(1, part.getUnicodeCmapLookup().getGlyphId(c));
        }
    }

    @Test
    void theSameTextGivesTheSameBytes() {
        assertArrayEquals(subset(Font.Face.MONO, TEXT), subset(Font.Face.MONO, TEXT));
    }

    @Test
    void theFileAddsUpToItsChecksum() {
        ByteBuffer words = ByteBuffer.wrap(subset(Font.Face.MONO_SEMIBOLD, TEXT));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        assertEquals(0xB1B0AFBA, sum);
    }

    @Test
    void noTextNeedsNoLetters() throws IOException {
        try (TrueTypeFont part = parse(subset(Font.Face.SANS, ""))) {
            assertEquals(1, part.getNumberOfGlyphs());
        }
    }

    private static byte[] subset(Font.Face face, String text) {
        return FontSubset.of(BundledFonts.file(face), codePoints(text));
    }

    private static NavigableSet<Integer> codePoints(String text) {
        return new TreeSet<>(text.codePoints().boxed().toList());
    }

    private static TrueTypeFont parse(byte[] bytes) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
        return Outlines.of(font.getGlyph().getGlyph(glyph).getPath());
    }
}
