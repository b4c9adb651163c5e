package vpcanvas.io;

import java.util.Iterator;
import java.util.List;

/// Lays JSON out the one way in which files are kept, so that equal designs are equal bytes: an
/// indent of two spaces, a list of plain values on one line, any other list one element per line.
/// Line breaks are `\n`. Letters outside ASCII stay as they are.
final class JsonPrinter {
    private static final String HEX = "0123456789ABCDEF";
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();

    private JsonPrinter() {}

    /// The text of a value, without a line break at its end.
    static String print(Json value) {
        JsonPrinter printer = new JsonPrinter();
        printer.value(value, 0);
        return printer.out.toString();
    }

    private void value(Json value, int depth) {
        switch (value) {
            case Json.Obj object -> object(object, depth);
            case Json.Arr(var elements) -> array(elements, depth);
            case Json.Text(var text) -> quoted(text);
            case Json.Literal(var text) -> out.append(text);
        }
    }

    private void object(Json.Obj object, int depth) {
        if (object.fields().isEmpty()) {
            out.append("{}");
            return;
        }
        char before = '{';
        for (var field : object.fields().entrySet()) {
            out.append(before);
            line(depth + 1);
            quoted(field.getKey());
            out.append(": ");
            value(field.getValue(), depth + 1);
            before = ',';
        }
        line(depth);
        out.append('}');
    }

    private void array(List<Json> elements, int depth) {
        boolean oneLine = elements.stream().allMatch(Json::isScalar);
        out.append('[');
        for (Iterator<Json> rest = elements.iterator(); rest.hasNext(); ) {
            if (!oneLine) {
                line(depth + 1);
            }
            value(rest.next(), depth + 1);
            if (rest.hasNext()) {
                out.append(oneLine ? ", " : ",");
            }
        }
        if (!oneLine) {
            line(depth);
        }
        out.append(']');
    }

    private void line(int depth) {
        out.append('\n').repeat("  ", depth);
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> letter(text, i, c);
            }
        }
        out.append('"');
    }

    private void letter(String text, int at, char c) {
        if (c < ' ') {
            escaped(c);
        } else {
            out.append(isHalfPair(text, at, c) ? REPLACEMENT : c);
        }
    }

    // UTF-8 has no bytes for half of a surrogate pair, and not every reader takes its escape.
    private static boolean isHalfPair(String text, int at, char c) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private void escaped(char c) {
        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
    }
}
