package vpcanvas.io.json;

import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/// Text to Jackson's tree and the tree to text, through the one mapper of the program. It is made when
/// JSON is first read or written, and looks for no modules.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// Half of a surrogate pair: UTF-8 has no bytes for it, and not every reader takes its escape.
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    private static final String REPLACEMENT = "\uFFFD";

    private Json() {}

    /// A parser of a text, which stands before its first token.
    static JsonParser parser(String text) {
        return MAPPER.createParser(text);
    }

    /// The value of a text.
    public static JsonNode parse(String text) {
        try (JsonParser parser = parser(text)) {
            return tree(parser);
        }
    }

    /// The value whose first token is the parser's current or, before the first, its next one.
    /// Numbers keep their letters: `1.50` isn't `1.5` when it is written back.
    static JsonNode tree(JsonParser parser) {
        JsonParser exact = new ExactNumbers(parser);
        return exact.objectReadContext().readTree(exact);
    }

    /// An object without keys yet; they keep the order in which they are put.
    public static ObjectNode object() {
        return NODES.objectNode();
    }

    public static <T> ArrayNode list(
            Collection<T> values, Function<? super T, ? extends JsonNode> form) {
        ArrayNode list = NODES.arrayNode(values.size());
        values.forEach(value -> list.add(form.apply(value)));
        return list;
    }

    /// A value that is JSON text already.
    public static JsonNode raw(String json) {
        return NODES.rawValueNode(new RawValue(json));
    }

    /// A length or place; whole numbers carry no `.0`.
    ///
    /// @throws IllegalArgumentException if JSON has no such number
    public static JsonNode number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a file can't hold the number " + number);
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? LongNode.valueOf((long) number) : DoubleNode.valueOf(number);
    }

    /// The text of a value, without a line break at its end.
    public static String print(JsonNode value) {
        String text = MAPPER.writer().with(new JsonLayout()).writeValueAsString(value);
        return HALF_PAIR.matcher(text).replaceAll(REPLACEMENT);
    }
}
