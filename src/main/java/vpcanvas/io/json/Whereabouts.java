package vpcanvas.io.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/// What is around a parser's current token: in words for a person, and as a path of keys and
/// indexes.
record Whereabouts(JsonParser parser) {

    /// How many lists and objects are around the current value.
    int depth() {
        return aroundValue().getNestingDepth();
    }

    /// What the current value belongs to: `Port`, `an entry of CidrBlocks`, `this file`.
    String subject() {
        TokenStreamContext around = aroundValue();
        return around.inArray() ? "an entry of " + nameOf(around) : nameOf(around);
    }

    /// The object just read, or in which a key stands: `this entry of Vpcs`, `path`.
    String entry() {
        TokenStreamContext around = parser.streamReadContext();
        if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            around = around.getParent();
        }
        return around.inArray() ? "this entry of " + nameOf(around) : nameOf(around);
    }

    /// Keys and indexes from the top of the file to the current key.
    List<String> path() {
        List<String> path = new ArrayList<>();
        for (TokenStreamContext at = parser.streamReadContext();
                !at.inRoot();
                at = at.getParent()) {
            path.addFirst(at.inArray() ? Integer.toString(at.getCurrentIndex()) : at.currentName());
        }
        return path;
    }

    // At the first token of a list or object the parser is already inside.
    private TokenStreamContext aroundValue() {
        TokenStreamContext context = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        return token != null && token.isStructStart() ? context.getParent() : context;
    }

    // A list has no name of its own; it goes by the key under which it stands.
    private static String nameOf(TokenStreamContext context) {
        TokenStreamContext named = context;
        while (named.inArray()) {
            named = named.getParent();
        }
        String name = named.currentName();
        return name == null ? "this file" : name;
    }
}
