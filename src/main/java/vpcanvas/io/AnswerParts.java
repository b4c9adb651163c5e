package vpcanvas.io;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What all JSON answers are made of. Each begins with its format and version; a value that is absent
/// is `null` and never left out.
final class AnswerParts {
    /// What can be done about a finding; nothing is proposed yet.
    static final Json NO_FIXES = new Json.Arr(List.of());

    private static final int VERSION = 1;

    private AnswerParts() {}

    /// The beginning of an answer.
    static Json.Obj head(String format) {
        Json.Obj answer = new Json.Obj();
        answer.put("format", text(format));
        answer.put("version", Json.of(VERSION));
        return answer;
    }

    static Json text(@Nullable Object value) {
        return value == null ? Json.NULL : new Json.Text(value.toString());
    }

    static Json number(@Nullable Integer value) {
        return value == null ? Json.NULL : Json.of(value.longValue());
    }

    static Json texts(Collection<?> values) {
        return list(values, AnswerParts::text);
    }

    static <T> Json list(Collection<T> values, Function<? super T, Json> form) {
        return new Json.Arr(values.stream().map(form).toList());
    }

    /// What stands in the place of an answer, or of an entry of one, that could not be given.
    static void putError(Json.Obj into, String says) {
        into.put("error", text(says));
    }

    static String print(Json.Obj answer) {
        return JsonPrinter.print(answer) + "\n";
    }
}
