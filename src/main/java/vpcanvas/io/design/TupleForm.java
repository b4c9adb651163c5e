package vpcanvas.io.design;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import vpcanvas.io.json.Json;

/// A list of so many values and no others, such as the four numbers of a rectangle.
record TupleForm<T>(Form<T> element, int size, String expected) implements Form<List<T>> {

    @Override
    public List<T> read(DesignSource in) {
        if (!in.is(JsonToken.START_ARRAY)) {
            throw in.wrongType(expected);
        }
        TokenStreamLocation start = in.location();
        List<T> read = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            read.add(element.read(in));
        }
        if (read.size() != size) {
            throw in.problem(
                    start,
                    in.subject() + " is a list of " + read.size(),
                    "Expected " + expected + ".");
        }
        return read;
    }

    @Override
    public JsonNode write(List<T> values) {
        return Json.list(values, element::write);
    }
}
