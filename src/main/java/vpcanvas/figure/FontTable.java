package vpcanvas.figure;

import java.util.Map;

/// How wide text is, from the advances of the bundled fonts, so that layout needs no toolkit.
///
/// @param faces the metrics of every face
public record FontTable(Map<Font.Face, Metrics> faces) {

    /// What a font file says of one face, in units of which `unitsPerEm` make the font size. The
    /// descent is negative.
    public record Metrics(int unitsPerEm, int ascent, int descent, Advances advances) {}

    /// The advance of a code point in font units, or −1 where the font has no glyph for it.
    @FunctionalInterface
    public interface Advances {
        int of(int codePoint);
    }

    public FontTable {
        faces = Map.copyOf(faces);
    }

    /// The width of one line in px. A glyph the font lacks counts 1 em when it is wide by nature
    /// (CJK, Hangul, emoji) and 0.6 em otherwise, since another font will draw it.
    public double width(String text, Font font) {
        Metrics metrics = metrics(font);
        double units = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int advance = metrics.advances().of(c);
            units += advance >= 0 ? advance : metrics.unitsPerEm() * (isWide(c) ? 1 : 0.6);
        }
        return units * font.size() / metrics.unitsPerEm();
    }

    /// The text, shortened with an ellipsis to at most `room` px.
    public String fit(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + "…", font) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /// The metrics of a font's face.
    public Metrics metrics(Font font) {
        Metrics metrics = faces.get(font.face());
        if (metrics == null) {
            throw new IllegalStateException("no metrics for " + font.face());
        }
        return metrics;
    }

    private static boolean isWide(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default -> Character.isSupplementaryCodePoint(c);
        };
    }
}
