package vpcanvas.io.design;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// How the values of one type stand in a file, for reading and writing alike.
interface Form<T> {

    /// The value whose first token is the current one.
    ///
    /// @throws MisreadException if it is none of this form
    T read(DesignSource in);

    JsonNode write(T value);

    /// What a person should have written, to follow "Expected".
    String expected();

    /// What a file means that says nothing, and which therefore isn't written; null if the file has
    /// to say something.
    default @Nullable T unsaid() {
        return null;
    }

    /// The value of the current key; `null` in a file says nothing.
    default T readNext(DesignSource in) {
        in.next();
        T unsaid = unsaid();
        return in.is(JsonToken.VALUE_NULL) && unsaid != null ? unsaid : read(in);
    }
}
