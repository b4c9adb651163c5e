package vpcanvas.io;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One query of a batch as it stands in the file, and what is wrong with it.
///
/// @param complaints filled while the fields are looked at
record QueryJson(ObjectNode fields, List<String> complaints) {
    static final Set<String> KEYS = Set.of("id", "from", "to", "protocol", "port", "ignoreFilters");

    /// The query, or what is wrong with it.
    BatchJson.Entry entry() {
        String id = id();
        String from = needed("from");
        String to = needed("to");
        String protocol = text("protocol");
        Integer port = port();
        lookAtFilters();
        if (from == null || to == null || !complaints.isEmpty()) {
            return new BatchJson.Odd(id, String.join(" ", complaints));
        }
        return new BatchJson.Query(id, from, to, protocol, port);
    }

    private JsonNode value(String key) {
        return Objects.requireNonNullElse(fields.get(key), Nodes.NULL);
    }

    private String id() {
        JsonNode id = value("id");
        if (!id.isValueNode()) {
            complain("id", "text");
            return Mapper.print(Nodes.NULL);
        }
        return Mapper.print(id);
    }

    private @Nullable String needed(String key) {
        String text = text(key);
        if (text == null && value(key).equals(Nodes.NULL)) {
            complaints.add("A query needs \"" + key + "\".");
        }
        return text;
    }

    private @Nullable String text(String key) {
        JsonNode value = value(key);
        if (value.isString()) {
            return value.stringValue();
        }
        if (!value.equals(Nodes.NULL)) {
            complain(key, "text");
        }
        return null;
    }

    private @Nullable Integer port() {
        JsonNode value = value("port");
        if (value.equals(Nodes.NULL)) {
            return null;
        }
        String digits = value.isValueNode() && !value.isString() ? Nodes.plain(value) : "";
        if (digits.matches("-?[0-9]{1,9}")) {
            return Integer.valueOf(digits);
        }
        complain("port", "a whole number");
        return null;
    }

    /// Filters are not judged yet, so routing alone is looked at either way.
    private void lookAtFilters() {
        JsonNode value = value("ignoreFilters");
        if (!List.of(Nodes.NULL, Nodes.TRUE, Nodes.FALSE).contains(value)) {
            complain("ignoreFilters", "true or false");
        }
    }

    private void complain(String key, String expected) {
        complaints.add("\"" + key + "\" has to be " + expected + ".");
    }
}
