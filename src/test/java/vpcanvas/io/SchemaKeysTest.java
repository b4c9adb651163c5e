package vpcanvas.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The published schema lists the keys that the writer can write, neither more nor fewer: both follow
/// the model, and this is where they meet.
class SchemaKeysTest {
    private static final String TEXT = Reading.text("assets/schema/vpcanvas-1.schema.json");
    private static final ObjectNode SCHEMA = (ObjectNode) JsonTree.of(TEXT);

    @Test
    void everyObjectHasTheKeysThatAreWritten() {
        for (var record : FileKeys.records()) {
            assertEquals(
                    FileKeys.of(record),
                    List.copyOf(properties(definition(record)).keySet()),
                    record.getSimpleName());
        }
    }

    @Test
    void everyKindHasItsList() {
        assertEquals(
                Arrays.stream(ResourceKind.values()).map(ResourceKind::listKey).toList(),
                List.copyOf(properties(definition("Topology")).keySet()));
    }

    @Test
    void theTopAndTheLayoutHaveTheKeysThatAreWritten() {
        ObjectNode written = (ObjectNode) JsonTree.of(Reading.written(AnyDesign.full(1)));
        assertEquals(new LinkedHashSet<>(written.propertyNames()), properties(SCHEMA).keySet());
        assertEquals(
                new LinkedHashSet<>(object(written, "layout").propertyNames()),
                properties(definition("Layout")).keySet());
    }

    @Test
    void whatTheReaderRequiresIsRequired() {
        for (var record : FileKeys.records()) {
            Set<String> required = new TreeSet<>();
            for (Slot slot : FileKeys.slots(record)) {
                if (slot.isRequired() && slot.choice().keys().size() == 1) {
                    required.addAll(slot.choice().keys());
                }
            }
            List<String> stated = texts(definition(record).get("required"));
            assertEquals(required, new TreeSet<>(stated), record.getSimpleName());
        }
    }

    @Test
    void everyEnumHasItsWordsTheDefaultFirst() {
        for (var record : FileKeys.records()) {
            for (Slot slot : FileKeys.slots(record)) {
                if (slot.component().getType().isEnum()) {
                    Choice.Alternative<Object, ?> only = slot.choice().alternatives().getFirst();
                    ObjectNode property = object(definition(record), "properties", only.key());
                    assertEquals(
                            List.of(only.form().expected().split(", | or ")),
                            texts(resolved(property).get("enum")),
                            record.getSimpleName() + "." + only.key());
                }
            }
        }
    }

    @Test
    void everyKeyIsDescribed() {
        List<String> silent = new ArrayList<>();
        for (var record : FileKeys.records()) {
            for (String key : FileKeys.of(record)) {
                ObjectNode property = object(definition(record), "properties", key);
                if (!property.has("description")) {
                    silent.add(record.getSimpleName() + "." + key);
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void itIsLaidOutLikeADesign() {
        assertEquals(Mapper.print(SCHEMA) + "\n", TEXT);
    }

    private static ObjectNode definition(Class<?> record) {
        return definition(record.getSimpleName());
    }

    private static ObjectNode definition(String name) {
        return object(SCHEMA, "$defs", name);
    }

    private static ObjectNode resolved(ObjectNode property) {
        JsonNode pointer = property.get("$ref");
        return pointer == null
                ? property
                : definition(pointer.stringValue().substring("#/$defs/".length()));
    }

    private static Map<String, JsonNode> properties(ObjectNode object) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        object(object, "properties").forEachEntry(properties::put);
        return properties;
    }

    private static ObjectNode object(ObjectNode from, String... keys) {
        JsonNode at = from;
        for (String key : keys) {
            at = Objects.requireNonNull(at.get(key), key);
        }
        return (ObjectNode) at;
    }

    private static List<String> texts(@Nullable JsonNode list) {
        return list == null
                ? List.of()
                : list.values().stream().map(JsonNode::stringValue).toList();
    }
}
