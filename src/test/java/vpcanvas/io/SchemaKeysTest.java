package vpcanvas.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The published schema lists the keys that the writer can write, neither more nor fewer: both follow
/// the model, and this is where they meet.
class SchemaKeysTest {
    private static final String TEXT = Reading.text("assets/schema/vpcanvas-1.schema.json");
    private static final Json.Obj SCHEMA = (Json.Obj) JsonTree.of(TEXT);

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
        Json.Obj written = (Json.Obj) JsonTree.of(Reading.written(AnyDesign.full(1)));
        assertEquals(written.fields().keySet(), properties(SCHEMA).keySet());
        assertEquals(
                object(written, "layout").fields().keySet(),
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
            List<String> stated = texts(definition(record).fields().get("required"));
            assertEquals(required, new TreeSet<>(stated), record.getSimpleName());
        }
    }

    @Test
    void everyEnumHasItsWordsTheDefaultFirst() {
        for (var record : FileKeys.records()) {
            for (Slot slot : FileKeys.slots(record)) {
                if (slot.component().getType().isEnum()) {
                    Choice.Alternative<Object, ?> only = slot.choice().alternatives().getFirst();
                    Json.Obj property = object(definition(record), "properties", only.key());
                    assertEquals(
                            List.of(only.form().expected().split(", | or ")),
                            texts(resolved(property).fields().get("enum")),
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
                Json.Obj property = object(definition(record), "properties", key);
                if (!property.fields().containsKey("description")) {
                    silent.add(record.getSimpleName() + "." + key);
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void itIsLaidOutLikeADesign() {
        assertEquals(JsonPrinter.print(SCHEMA) + "\n", TEXT);
    }

    private static Json.Obj definition(Class<?> record) {
        return definition(record.getSimpleName());
    }

    private static Json.Obj definition(String name) {
        return object(SCHEMA, "$defs", name);
    }

    private static Json.Obj resolved(Json.Obj property) {
        return property.fields().get("$ref") instanceof Json.Text(var pointer)
                ? definition(pointer.substring("#/$defs/".length()))
                : property;
    }

    private static SequencedMap<String, Json> properties(Json.Obj object) {
        return object(object, "properties").fields();
    }

    private static Json.Obj object(Json.Obj from, String... keys) {
        Json at = from;
        for (String key : keys) {
            at = Objects.requireNonNull(((Json.Obj) at).fields().get(key), key);
        }
        return (Json.Obj) at;
    }

    private static List<String> texts(@Nullable Json list) {
        return list instanceof Json.Arr(var elements)
                ? elements.stream().map(e -> ((Json.Text) e).text()).toList()
                : List.of();
    }
}
