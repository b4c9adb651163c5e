package vpcanvas.io.paint;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.figure.FontTable;

/// Cuts a line of text into stretches that the bundled font can draw and stretches that take
/// another font. Spaces and marks within the latter stay there, so that words of another script
/// keep their order and letters their accents.
final class TextRuns {

    record Run(String text, boolean bundled) {}

    private TextRuns() {}

    static List<Run> of(String text, FontTable.Advances advances) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        boolean bundled = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean known = advances.of(c) >= 0 && (bundled || !stays(c));
            if (i > 0 && known != bundled) {
                runs.add(new Run(text.substring(start, i), bundled));
                start = i;
            }
            bundled = known;
            i += Character.charCount(c);
        }
        if (start < text.length()) {
            runs.add(new Run(text.substring(start), bundled));
        }
        return runs;
    }

    private static boolean stays(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT ->
                    true;
            default -> false;
        };
    }
}
