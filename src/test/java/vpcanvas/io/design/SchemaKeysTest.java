package vpcanvas.io.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vpcanvas.io.json.Json;

/// The published schema lists the keys that the writer can write, neither more nor fewer: both follow
/// the model, and this is where they meet.
class SchemaKeysTest {
    private static final String TEXT = Reading.text("assets/schema/vpcanvas-1.schema.json");
    private static final JsonNode SCHEMA = Json.parse(TEXT);

    @Test
    void everyObjectHasTheKeysThatAreWritten() {
        for (var record : FileKeys.records()) {
            assertEquals(FileKeys.of(record), keys(definition(record)), record.getSimpleName());
        }
    }

    @Test
    void everyKindHasItsList() {
        assertEquals(
                Arrays.stream(ResourceKind.values()).map(ResourceKind::listKey).toList(),
                keys(definition("Topology")));
    }

    @Test
    void theTopAndTheLayoutHaveTheKeysThatAreWritten() {
        JsonNode written = Json.parse(Reading.written(AnyDesign.full(1)));
        assertEquals(List.copyOf(written.propertyNames()), keys(SCHEMA));
        assertEquals(
                List.copyOf(written.required("layout").propertyNames()),
                keys(definition("Layout")));
    }

    @Test
    void whatTheReaderRequiresIsRequired() {
        for (var record : FileKeys.records()) {
            Set<String> required = new TreeSet<>();
            for (Member member : FileKeys.members(record)) {
                if (member.isRequired() && member.choice().keys().size() == 1) {
                    required.addAll(member.choice().keys());
                }
            }
            List<String> stated = texts(definition(record).path("required"));
            assertEquals(required, new TreeSet<>(stated), record.getSimpleName());
        }
    }

    @Test
    void everyEnumHasItsWordsTheDefaultFirst() {
        for (var record : FileKeys.records()) {
            for (Member member : FileKeys.members(record)) {
                if (member.component().getType().isEnum()) {
                    Choice.Alternative<Object, ?> only = member.choice().alternatives().getFirst();
                    JsonNode property = property(record, only.key());
                    assertEquals(
                            List.of(only.form().expected().split(", | or ")),
                            texts(resolved(property).path("enum")),
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
                if (!property(record, key).has("description")) {
                    silent.add(record.getSimpleName() + "." + key);
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void itIsLaidOutLikeADesign() {
        assertEquals(Json.print(SCHEMA) + "\n", TEXT);
    }

    private static JsonNode definition(Class<?> record) {
        return definition(record.getSimpleName());
    }

    private static JsonNode definition(String name) {
        return SCHEMA.required("$defs").required(name);
    }

    private static JsonNode resolved(JsonNode property) {
        return property.path("$ref").isString()
                ? definition(property.path("$ref").stringValue().substring("#/$defs/".length()))
                : property;
    }

    private static List<String> keys(JsonNode object) {
        return List.copyOf(object.required("properties").propertyNames());
    }

    private static JsonNode property(Class<?> record, String key) {
        return definition(record).required("properties").required(key);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }
}
