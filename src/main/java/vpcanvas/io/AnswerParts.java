package vpcanvas.io;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What all JSON answers are made of. Each begins with its format and version; a value that is absent
/// is `null` and never left out.
final class AnswerParts {
    /// What can be done about a finding; nothing is proposed yet.
    static final JsonNode NO_FIXES = Nodes.array(List.of());

    private static final int VERSION = 1;

    private AnswerParts() {}

    /// The beginning of an answer.
    static ObjectNode head(String format) {
        ObjectNode answer = Nodes.object();
        answer.set("format", text(format));
        answer.set("version", Nodes.of(VERSION));
        return answer;
    }

    static JsonNode text(@Nullable Object value) {
        return value == null ? Nodes.NULL : Nodes.text(value.toString());
    }

    static JsonNode number(@Nullable Integer value) {
        return value == null ? Nodes.NULL : Nodes.of(value.longValue());
    }

    static JsonNode texts(Collection<?> values) {
        return list(values, AnswerParts::text);
    }

    static <T> JsonNode list(Collection<T> values, Function<? super T, JsonNode> form) {
        return Nodes.array(values.stream().map(form).toList());
    }

    /// What stands in the place of an answer, or of an entry of one, that could not be given.
    static void putError(ObjectNode into, String says) {
        into.set("error", text(says));
    }

    static String print(ObjectNode answer) {
        return Mapper.print(answer) + "\n";
    }
}
