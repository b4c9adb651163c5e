package vpcanvas.io;

import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// A length or place on the paper, in pixels.
final class NumberForm implements Form<Double> {

    @Override
    public Double read(JsonSource in) {
        if (!in.is(JsonToken.VALUE_NUMBER_INT) && !in.is(JsonToken.VALUE_NUMBER_FLOAT)) {
            throw in.wrongType(expected());
        }
        double number = Double.parseDouble(in.text());
        if (!Double.isFinite(number)) {
            throw in.wrongType(expected());
        }
        return number;
    }

    @Override
    public JsonNode write(Double value) {
        return Nodes.of(value);
    }

    @Override
    public String expected() {
        return "a number";
    }
}
