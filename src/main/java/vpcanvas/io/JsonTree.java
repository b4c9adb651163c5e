package vpcanvas.io;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Text to [Json]. Depth is bounded by the parser, so recursion is safe.
final class JsonTree {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonTree() {}

    /// A parser of a text, which stands before its first token.
    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /// The value of a text.
    static Json of(String text) {
        try (JsonParser parser = parser(text)) {
            parser.nextToken();
            return read(parser);
        }
    }

    /// The value whose first token is the parser's current one.
    static Json read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Json.Text(parser.getString());
            default -> new Json.Literal(parser.getString());
        };
    }

    private static Json.Obj object(JsonParser parser) {
        Json.Obj object = new Json.Obj();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.getString();
            parser.nextToken();
            object.put(key, read(parser));
        }
        return object;
    }

    private static Json.Arr array(JsonParser parser) {
        List<Json> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(parser));
        }
        return new Json.Arr(elements);
    }
}
