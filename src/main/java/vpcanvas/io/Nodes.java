package vpcanvas.io;

import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.util.RawValue;

/// Makes the values of files and answers.
final class Nodes {
    static final JsonNode NULL = JsonNodeFactory.instance.nullNode();
    static final JsonNode TRUE = BooleanNode.TRUE;
    static final JsonNode FALSE = BooleanNode.FALSE;

    private static final char REPLACEMENT = '\uFFFD';

    private Nodes() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array(Collection<? extends JsonNode> elements) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(elements.size());
        array.addAll(elements);
        return array;
    }

    static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(wellFormed(text));
    }

    /// A plain value letter for letter as it stands in a file, so that `1.50` isn't turned into `1.5`
    /// when a field that nobody here knows is written back.
    static JsonNode literal(String json) {
        return JsonNodeFactory.instance.rawValueNode(new RawValue(json));
    }

    static JsonNode of(boolean flag) {
        return flag ? TRUE : FALSE;
    }

    static JsonNode of(long number) {
        return JsonNodeFactory.instance.numberNode(number);
    }

    /// A length or place; whole numbers carry no `.0`.
    ///
    /// @throws IllegalArgumentException if JSON has no such number
    static JsonNode of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a file can't hold the number " + number);
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? of((long) number) : JsonNodeFactory.instance.numberNode(number);
    }

    /// Puts a value unless it is empty.
    static void putUnlessEmpty(ObjectNode object, String key, JsonNode value) {
        if (!isEmpty(value)) {
            object.set(key, value);
        }
    }

    /// A plain value without quotes.
    static String plain(JsonNode value) {
        if (value instanceof POJONode node && node.getPojo() instanceof RawValue raw) {
            return String.valueOf(raw.rawValue());
        }
        return value.isNull() ? "null" : value.asString();
    }

    /// Whether a value is a text without letters, a list without entries, or an object without keys.
    static boolean isEmpty(JsonNode value) {
        return value.isString()
                ? value.stringValue().isEmpty()
                : value.isContainer() && value.isEmpty();
    }

    /// UTF-8 has no bytes for half of a surrogate pair, and not every reader takes its escape.
    static String wellFormed(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            if (isHalfPair(text, i)) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, REPLACEMENT);
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static boolean isHalfPair(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
