package vpcanvas.io.answer;

import java.util.Collection;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vpcanvas.analysis.fix.Fix;
import vpcanvas.io.json.Json;

/// What all JSON answers are made of. Each begins with its format and version; a value that is absent
/// is `null` and never left out.
final class AnswerParts {
    private static final int VERSION = 1;

    private AnswerParts() {}

    /// The beginning of an answer.
    static ObjectNode head(String format) {
        return Json.object().put("format", format).put("version", VERSION);
    }

    static ArrayNode texts(Collection<?> values) {
        return Json.list(values, value -> StringNode.valueOf(value.toString()));
    }

    /// What can be done about a finding; the best first.
    static ArrayNode fixes(List<Fix> fixes) {
        return Json.list(fixes, f -> Json.object().put("label", f.label()));
    }

    /// What stands in the place of an answer, or of an entry of one, that could not be given.
    static void putError(ObjectNode into, String says) {
        into.put("error", says);
    }

    static String print(ObjectNode answer) {
        return Json.print(answer) + "\n";
    }
}
