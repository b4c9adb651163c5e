package vpcanvas.io;

import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// Any text; none stands for an empty one.
final class TextForm implements Form<String> {

    @Override
    public String read(JsonSource in) {
        return textOf(in, expected());
    }

    /// The text at the current token.
    static String textOf(JsonSource in, String expected) {
        if (!in.is(JsonToken.VALUE_STRING)) {
            throw in.wrongType(expected);
        }
        return in.text();
    }

    @Override
    public JsonNode write(String value) {
        return Nodes.text(value);
    }

    @Override
    public String expected() {
        return "text";
    }

    @Override
    public String unsaid() {
        return "";
    }
}
