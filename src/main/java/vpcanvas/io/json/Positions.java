package vpcanvas.io.json;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// Finds where a value stands in a text, for what is found out only after its place was read. Reads
/// the text once more, which only a file that is refused anyway has to bear.
final class Positions {

    private Positions() {}

    /// Where the value at these keys and indexes starts, or the last of them that there is.
    static TokenStreamLocation of(String text, List<String> pointer) {
        try (JsonParser parser = Json.parser(text)) {
            parser.nextToken();
            for (String segment : pointer) {
                if (!enter(parser, segment)) {
                    break;
                }
            }
            return parser.currentTokenLocation();
        }
    }

    private static boolean enter(JsonParser parser, String segment) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> enterKey(parser, segment);
            case START_ARRAY -> enterIndex(parser, Integer.parseInt(segment));
            default -> false;
        };
    }

    private static boolean enterKey(JsonParser parser, String key) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = parser.getString().equals(key);
            parser.nextToken();
            if (found) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static boolean enterIndex(JsonParser parser, int index) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i == index) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }
}
