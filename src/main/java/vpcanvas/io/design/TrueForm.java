package vpcanvas.io.design;

import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/// A mark: there, or not there at all.
final class TrueForm implements Form<Boolean> {

    @Override
    public Boolean read(DesignSource in) {
        if (!in.is(JsonToken.VALUE_TRUE)) {
            throw in.wrongType(expected());
        }
        return true;
    }

    @Override
    public JsonNode write(Boolean value) {
        return BooleanNode.valueOf(value);
    }

    @Override
    public String expected() {
        return "true, or nothing at all";
    }
}
