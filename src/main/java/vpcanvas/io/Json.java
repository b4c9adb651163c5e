package vpcanvas.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A JSON value as a tree. Numbers stay as they were written, so that `1.50` isn't turned into
/// `1.5` when a field that nobody here knows is written back.
sealed interface Json {
    Json NULL = new Literal("null");
    Json TRUE = new Literal("true");
    Json FALSE = new Literal("false");

    /// An object; its keys keep the order in which they were put.
    record Obj(SequencedMap<String, Json> fields) implements Json {

        Obj() {
            this(new LinkedHashMap<>());
        }

        void put(String key, Json value) {
            fields.put(key, value);
        }

        /// Puts a value unless it is empty.
        void putUnlessEmpty(String key, Json value) {
            if (!Json.isEmpty(value)) {
                put(key, value);
            }
        }
    }

    record Arr(List<Json> elements) implements Json {}

    record Text(String text) implements Json {}

    /// A number, `true`, `false` or `null`, letter for letter.
    record Literal(String text) implements Json {}

    // Static, as is the next one: with a default method here, a thread that starts with a constant
    // and
    // one that starts with a literal could wait for each other.
    static boolean isScalar(Json value) {
        return switch (value) {
            case Text _, Literal _ -> true;
            case Obj _, Arr _ -> false;
        };
    }

    /// Whether a value is a text without letters, a list without entries, or an object without
    /// keys.
    static boolean isEmpty(Json value) {
        return switch (value) {
            case Obj(var fields) -> fields.isEmpty();
            case Arr(var elements) -> elements.isEmpty();
            case Text(var text) -> text.isEmpty();
            case Literal _ -> false;
        };
    }

    static Json of(boolean flag) {
        return flag ? TRUE : FALSE;
    }

    static Json of(long number) {
        return new Literal(Long.toString(number));
    }

    /// A length or place; whole numbers carry no `.0`.
    ///
    /// @throws IllegalArgumentException if JSON has no such number
    static Json of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a file can't hold the number " + number);
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? of((long) number) : new Literal(Double.toString(number));
    }
}
