package vpcanvas.io.design;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import vpcanvas.io.json.Json;

/// What the entries of a list are called in a path: by the first plain value that they write, which
/// is their id, block, name or number. So a field stays with its entry when others come and go. Of
/// entries with the same value the second is `…#2`.
final class ElementKeys {

    private ElementKeys() {}

    /// The keys of these entries, in their order.
    static List<String> of(ArrayNode entries) {
        SequencedSet<String> keys = new LinkedHashSet<>();
        for (JsonNode entry : entries) {
            String first = firstScalar(entry);
            String key = first;
            for (int count = 2; !keys.add(key); count++) {
                key = first + "#" + count;
            }
        }
        return List.copyOf(keys);
    }

    private static String firstScalar(JsonNode entry) {
        if (entry.isValueNode()) {
            return entry.isString() ? entry.stringValue() : Json.print(entry);
        }
        // A list has no properties.
        return entry.propertyStream()
                .map(Map.Entry::getValue)
                .filter(JsonNode::isValueNode)
                .findFirst()
                .map(ElementKeys::firstScalar)
                .orElse("");
    }
}
