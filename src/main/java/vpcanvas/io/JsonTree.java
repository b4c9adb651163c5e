package vpcanvas.io;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Text to values that are written back letter for letter, which a mapper's own reading of numbers
/// does not promise. Depth is bounded by the parser, so recursion is safe.
final class JsonTree {
    private JsonTree() {}

    /// The value of a text.
    static JsonNode of(String text) {
        try (JsonParser parser = Mapper.parser(text)) {
            parser.nextToken();
            return read(parser);
        }
    }

    /// The value whose first token is the parser's current one.
    static JsonNode read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> Nodes.text(parser.getString());
            case VALUE_TRUE -> Nodes.TRUE;
            case VALUE_FALSE -> Nodes.FALSE;
            case VALUE_NULL -> Nodes.NULL;
            default -> Nodes.literal(parser.getString());
        };
    }

    private static ObjectNode object(JsonParser parser) {
        ObjectNode object = Nodes.object();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = Nodes.wellFormed(parser.getString());
            parser.nextToken();
            object.set(key, read(parser));
        }
        return object;
    }

    private static JsonNode array(JsonParser parser) {
        List<JsonNode> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(parser));
        }
        return Nodes.array(elements);
    }
}
