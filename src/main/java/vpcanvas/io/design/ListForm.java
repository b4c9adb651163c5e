package vpcanvas.io.design;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ArrayNode;
import vpcanvas.io.json.Json;

/// A list of values of one form, in an order that means something.
record ListForm<T>(Form<T> element) implements Form<List<T>> {

    @Override
    public List<T> read(DesignSource in) {
        if (!in.is(JsonToken.START_ARRAY)) {
            throw in.wrongType(expected());
        }
        int depth = in.depth();
        int unknownBefore = in.unknown().size();
        List<T> read = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            read.add(element.read(in));
        }
        if (in.unknown().size() > unknownBefore) {
            List<String> keys = ElementKeys.of(write(read));
            in.unknown().nameElements(unknownBefore, depth, keys);
        }
        return read;
    }

    @Override
    public ArrayNode write(List<T> values) {
        return Json.list(values, element::write);
    }

    @Override
    public String expected() {
        return "a list";
    }

    @Override
    public List<T> unsaid() {
        return List.of();
    }
}
