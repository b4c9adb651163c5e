package vpcanvas.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/// A file that is one object with a list of objects under one key, such as `{ "queries": [ … ] }`. Keys
/// that are not known are passed over, and told once.
///
/// @param key under which the list stands
/// @param known the keys of its entries
/// @param beside the keys that may stand beside the list
public record ListFile(
        JsonSource in, String key, Set<String> known, Set<String> beside, Set<String> noticed) {

    public ListFile(JsonSource in, String key, Set<String> known, Set<String> beside) {
        this(in, key, known, beside, new HashSet<>());
    }

    /// The entries, null for one that is no object; and what stands beside the list.
    public record Content(List<@Nullable ObjectNode> entries, ObjectNode beside) {}

    public Content read() {
        in.next();
        if (!in.is(JsonToken.START_OBJECT)) {
            throw in.wrongType("an object such as { \"" + key + "\": [] }");
        }
        List<@Nullable ObjectNode> entries = null;
        ObjectNode others = Json.object();
        while (in.nextKey()) {
            String name = in.text();
            if (name.equals(key)) {
                entries = list();
            } else {
                if (!beside.contains(name)) {
                    passOver(name);
                }
                in.next();
                others.set(name, in.tree());
            }
        }
        if (entries == null) {
            throw in.problem("\"" + key + "\" is missing", "Expected { \"" + key + "\": [] }.");
        }
        if (in.next() != null) {
            throw in.problem("there is more after the end", "Expected one object, no more.");
        }
        return new Content(entries, others);
    }

    private List<@Nullable ObjectNode> list() {
        in.next();
        if (!in.is(JsonToken.START_ARRAY)) {
            throw in.wrongType("a list");
        }
        List<@Nullable ObjectNode> entries = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            entries.add(entry());
        }
        return entries;
    }

    private @Nullable ObjectNode entry() {
        if (!in.is(JsonToken.START_OBJECT)) {
            in.skip();
            return null;
        }
        ObjectNode fields = Json.object();
        while (in.nextKey()) {
            String name = in.text();
            if (!known.contains(name)) {
                passOver(name);
            }
            in.next();
            fields.set(name, in.tree());
        }
        return fields;
    }

    private void passOver(String name) {
        if (noticed.add(name)) {
            in.notice(JsonSource.quoted(name) + " is not known to this version; it is passed over");
        }
    }
}
