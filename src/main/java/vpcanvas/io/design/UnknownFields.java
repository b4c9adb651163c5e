package vpcanvas.io.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.io.json.Json;

/// The fields of a file that this version doesn't know: found while it is read, put back when it is
/// written. A path is the keys from the top of the file, entries of lists by their [ElementKeys],
/// with `/` between them; a `/` in a key is `~1` and a `~` is `~0`, as in a
/// [JSON pointer](https://www.rfc-editor.org/rfc/rfc6901).
final class UnknownFields {
    private final List<Found> found = new ArrayList<>();

    private record Found(List<String> path, String text) {}

    /// @param path from the top of the file, entries of lists by their index
    void add(List<String> path, String text) {
        found.add(new Found(path, text));
    }

    int size() {
        return found.size();
    }

    /// Calls the entries of a list by their keys in the paths found since there were `from`.
    ///
    /// @param depth how many segments come before the entry's
    void nameElements(int from, int depth, List<String> keys) {
        for (Found field : found.subList(from, found.size())) {
            field.path.set(depth, keys.get(Integer.parseInt(field.path.get(depth))));
        }
    }

    /// The texts found, by path.
    SortedMap<String, String> byPath() {
        SortedMap<String, String> result = new TreeMap<>();
        for (Found field : found) {
            result.put(
                    String.join("/", field.path.stream().map(UnknownFields::escaped).toList()),
                    field.text);
        }
        return result;
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static String unescaped(String key) {
        return key.replace("~1", "/").replace("~0", "~");
    }

    /// Puts fields at the end of the objects they were in; those whose object is gone are left out.
    static void putBack(Map<String, String> byPath, ObjectNode root) {
        IdentityHashMap<ArrayNode, Map<String, JsonNode>> listsByKey = new IdentityHashMap<>();
        for (var field : byPath.entrySet()) {
            String[] path = field.getKey().split("/", -1);
            JsonNode at = root;
            for (int i = 0; i < path.length - 1 && at != null; i++) {
                at = child(at, unescaped(path[i]), listsByKey);
            }
            if (at instanceof ObjectNode object) {
                object.putIfAbsent(unescaped(path[path.length - 1]), Json.parse(field.getValue()));
            }
        }
    }

    private static @Nullable JsonNode child(
            JsonNode parent,
            String key,
            IdentityHashMap<ArrayNode, Map<String, JsonNode>> listsByKey) {
        return parent instanceof ArrayNode list
                ? listsByKey.computeIfAbsent(list, UnknownFields::byKey).get(key)
                : parent.get(key);
    }

    private static Map<String, JsonNode> byKey(ArrayNode elements) {
        List<String> keys = ElementKeys.of(elements);
        Map<String, JsonNode> result = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            result.put(keys.get(i), elements.get(i));
        }
        return result;
    }
}
