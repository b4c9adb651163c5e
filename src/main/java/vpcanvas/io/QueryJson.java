package vpcanvas.io;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One query of a batch as it stands in the file, and what is wrong with it.
///
/// @param complaints filled while the fields are looked at
record QueryJson(Json.Obj fields, List<String> complaints) {
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

    private Json value(String key) {
        return Objects.requireNonNullElse(fields.fields().get(key), Json.NULL);
    }

    private String id() {
        Json id = value("id");
        if (!Json.isScalar(id)) {
            complain("id", "text");
            return JsonPrinter.print(Json.NULL);
        }
        return JsonPrinter.print(id);
    }

    private @Nullable String needed(String key) {
        String text = text(key);
        if (text == null && value(key).equals(Json.NULL)) {
            complaints.add("A query needs \"" + key + "\".");
        }
        return text;
    }

    private @Nullable String text(String key) {
        Json value = value(key);
        if (value instanceof Json.Text(String text)) {
            return text;
        }
        if (!value.equals(Json.NULL)) {
            complain(key, "text");
        }
        return null;
    }

    private @Nullable Integer port() {
        Json value = value("port");
        if (value.equals(Json.NULL)) {
            return null;
        }
        if (value instanceof Json.Literal(String digits) && digits.matches("-?[0-9]{1,9}")) {
            return Integer.valueOf(digits);
        }
        complain("port", "a whole number");
        return null;
    }

    /// Filters are not judged yet, so routing alone is looked at either way.
    private void lookAtFilters() {
        Json value = value("ignoreFilters");
        if (!List.of(Json.NULL, Json.TRUE, Json.FALSE).contains(value)) {
            complain("ignoreFilters", "true or false");
        }
    }

    private void complain(String key, String expected) {
        complaints.add("\"" + key + "\" has to be " + expected + ".");
    }
}
