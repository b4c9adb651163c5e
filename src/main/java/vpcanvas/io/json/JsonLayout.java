package vpcanvas.io.json;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// Lays JSON out the one way in which files are kept, so that equal designs are equal bytes: an
/// indent of two spaces, a list of plain values on one line, any other list one element per line.
/// Line breaks are `\n`. Good for one tree.
final class JsonLayout implements PrettyPrinter {
    private static final String INDENT = "  ";

    /// Of each list around, whether it stands on one line.
    private final Deque<Boolean> onOneLine = new ArrayDeque<>();

    private int depth;

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        depth++;
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
        depth--;
        if (entries > 0) {
            line(out);
        }
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        onOneLine.push(isPlain(out.currentValue()));
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        if (!onOneLine.element()) {
            line(out);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        if (onOneLine.element()) {
            out.writeRaw(", ");
        } else {
            out.writeRaw(',');
            line(out);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        depth--;
        if (!onOneLine.pop()) {
            line(out);
        }
        out.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        line(out);
    }

    private void line(JsonGenerator out) {
        out.writeRaw('\n');
        out.writeRaw(INDENT.repeat(depth));
    }

    private static boolean isPlain(Object list) {
        return list instanceof ArrayNode values
                && values.valueStream().allMatch(JsonNode::isValueNode);
    }
}
