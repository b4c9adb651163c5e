package vpcanvas.io.paint;

/// Text that every painter and every XML reader takes: what XML 1.0 forbids (most control
/// characters, halves of surrogate pairs, U+FFFE and U+FFFF) becomes U+FFFD, and a line stays one
/// line.
///
/// @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0: characters</a>
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t' || c == '\n' || c == '\r') {
                clean.append(' ');
            } else {
                clean.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        }
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= ' ' && !half && c != 0xFFFE && c != 0xFFFF;
    }
}
