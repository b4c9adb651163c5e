package vpcanvas.io.design;

import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import vpcanvas.io.json.Json;

/// A length or place on the paper, in pixels.
final class NumberForm implements Form<Double> {

    @Override
    public Double read(DesignSource in) {
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
        return Json.number(value);
    }

    @Override
    public String expected() {
        return "a number";
    }
}
