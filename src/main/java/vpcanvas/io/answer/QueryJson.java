package vpcanvas.io.answer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.io.json.Json;

/// One query of a batch, or another flow, as it stands in a file, and what is wrong with it.
///
/// @param noun what messages call it: `A query`
/// @param complaints filled while the fields are looked at
record QueryJson(String noun, ObjectNode fields, List<String> complaints) {
    static final Set<String> KEYS = Set.of("id", "from", "to", "protocol", "port", "ignoreFilters");

    /// The query, or what is wrong with it.
    BatchJson.Entry entry() {
        String id = id();
        String from = needed("from");
        String to = needed("to");
        String protocol = text("protocol");
        Integer port = port();
        boolean ignoreFilters = ignoreFilters();
        if (from == null || to == null || !complaints.isEmpty()) {
            return new BatchJson.Odd(id, String.join(" ", complaints));
        }
        return new BatchJson.Query(id, from, to, protocol, port, ignoreFilters);
    }

    /// The JSON text of the id, `null` if there is none that can be repeated in an answer.
    private String id() {
        JsonNode id = fields.path("id");
        if (id.isContainer()) {
            complain("id", "text");
        }
        return id.isValueNode() ? Json.print(id) : "null";
    }

    @Nullable String needed(String key) {
        if (!isSaid(key)) {
            complaints.add(noun + " needs \"" + key + "\".");
        }
        return text(key);
    }

    @Nullable String text(String key) {
        JsonNode value = fields.path(key);
        if (isSaid(key) && !value.isString()) {
            complain(key, "text");
        }
        return value.isString() ? value.stringValue() : null;
    }

    @Nullable Integer port() {
        JsonNode value = fields.path("port");
        if (value.isIntegralNumber() && value.canConvertToInt()) {
            return value.intValue();
        }
        if (isSaid("port")) {
            complain("port", "a whole number");
        }
        return null;
    }

    private boolean ignoreFilters() {
        if (isSaid("ignoreFilters") && !fields.path("ignoreFilters").isBoolean()) {
            complain("ignoreFilters", "true or false");
        }
        return fields.path("ignoreFilters").asBoolean(false);
    }

    /// Whether a key says anything; `null` says nothing.
    private boolean isSaid(String key) {
        return fields.hasNonNull(key);
    }

    private void complain(String key, String expected) {
        complaints.add("\"" + key + "\" has to be " + expected + ".");
    }
}
