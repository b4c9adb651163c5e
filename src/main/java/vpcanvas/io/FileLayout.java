package vpcanvas.io;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.Instantiatable;

/// Lays JSON out the one way in which files are kept, so that equal designs are equal bytes: an
/// indent of two spaces, a list that begins with a plain value on one line, any other list one
/// element per line. Line breaks are `\n`.
final class FileLayout implements PrettyPrinter, Instantiatable<FileLayout> {
    private static final String INDENT = "  ";

    /// For each list and object that is open, whether it is spread over lines.
    private final Deque<Boolean> spread = new ArrayDeque<>();

    /// Whether the list that was opened last has no element yet.
    private boolean atFirstElement;

    @Override
    public FileLayout createInstance() {
        return new FileLayout();
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        startElement(out);
        spread.push(true);
        out.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        line(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        line(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        startElement(out);
        spread.push(false);
        out.writeRaw('[');
        atFirstElement = true;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {}

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        atFirstElement = false;
        if (isSpread()) {
            out.writeRaw(',');
            line(out);
        } else {
            out.writeRaw(", ");
        }
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        end(out, values, ']');
    }

    /// The first element of a list says how the list is laid out: a list or object spreads it.
    private void startElement(JsonGenerator out) {
        TokenStreamContext around = out.streamWriteContext().getParent();
        if (atFirstElement && around != null && around.inArray()) {
            spread.pop();
            spread.push(true);
            line(out);
        }
        atFirstElement = false;
    }

    private boolean isSpread() {
        return Boolean.TRUE.equals(spread.peek());
    }

    private void end(JsonGenerator out, int elements, char bracket) {
        boolean lines = Boolean.TRUE.equals(spread.pop());
        if (lines && elements > 0) {
            out.writeRaw('\n');
            out.writeRaw(INDENT.repeat(spread.size()));
        }
        out.writeRaw(bracket);
    }

    private void line(JsonGenerator out) {
        out.writeRaw('\n');
        out.writeRaw(INDENT.repeat(spread.size()));
    }
}
