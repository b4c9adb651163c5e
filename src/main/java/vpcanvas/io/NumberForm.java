package vpcanvas.io;

import tools.jackson.core.JsonToken;

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
    public Json write(Double value) {
        return Json.of(value);
    }

    @Override
    public String expected() {
        return "a number";
    }
}
