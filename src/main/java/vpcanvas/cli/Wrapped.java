package vpcanvas.cli;

import java.util.ArrayList;
import java.util.List;

/// Text in lines of at most 100 characters, broken between words; a longer word stays whole.
final class Wrapped {
    static final int WIDTH = 100;

    private Wrapped() {}

    /// @param first what the first line begins with
    /// @param next what the others begin with
    static List<String> of(String text, String first, String next) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            if (begun && length(line) + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(StringBuilder line) {
        return line.codePointCount(0, line.length());
    }
}
