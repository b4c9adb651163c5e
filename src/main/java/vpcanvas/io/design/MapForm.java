package vpcanvas.io.design;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.io.json.Json;

/// An object whose keys are free, such as the ids in a layout; sorted by key.
record MapForm<T>(Form<T> value) implements Form<Map<String, T>> {

    @Override
    public Map<String, T> read(DesignSource in) {
        if (!in.is(JsonToken.START_OBJECT)) {
            throw in.wrongType(expected());
        }
        Map<String, T> read = new TreeMap<>();
        while (in.nextKey()) {
            String key = in.text();
            in.next();
            read.put(key, value.read(in));
        }
        return read;
    }

    @Override
    public ObjectNode write(Map<String, T> values) {
        ObjectNode object = Json.object();
        for (var entry : values.entrySet()) {
            object.set(entry.getKey(), value.write(entry.getValue()));
        }
        return object;
    }

    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public Map<String, T> unsaid() {
        return Map.of();
    }
}
