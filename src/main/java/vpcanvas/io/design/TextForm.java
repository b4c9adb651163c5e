package vpcanvas.io.design;

import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// Any text; none stands for an empty one.
final class TextForm implements Form<String> {

    @Override
    public String read(DesignSource in) {
        return textOf(in, expected());
    }

    /// The text at the current token.
    static String textOf(DesignSource in, String expected) {
        if (!in.is(JsonToken.VALUE_STRING)) {
            throw in.wrongType(expected);
        }
        return in.text();
    }

    @Override
    public JsonNode write(String value) {
        return StringNode.valueOf(value);
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
