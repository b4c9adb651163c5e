package vpcanvas.io.design;

import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/// True or, when nothing is said, false.
final class FlagForm implements Form<Boolean> {

    @Override
    public Boolean read(DesignSource in) {
        if (in.is(JsonToken.VALUE_TRUE)) {
            return true;
        }
        if (in.is(JsonToken.VALUE_FALSE)) {
            return false;
        }
        throw in.wrongType(expected());
    }

    @Override
    public JsonNode write(Boolean value) {
        return BooleanNode.valueOf(value);
    }

    @Override
    public String expected() {
        return "true or false";
    }

    @Override
    public Boolean unsaid() {
        return false;
    }
}
