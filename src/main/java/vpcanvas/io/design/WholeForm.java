package vpcanvas.io.design;

import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;

/// A whole number between 0 and what its place allows.
///
/// @param most the largest number
/// @param unsaid what a file means that says nothing, or null if it has to say something
/// @param boxed an `Integer` or a `Long`, as the record has it
record WholeForm<T extends Number>(long most, @Nullable T unsaid, LongFunction<T> boxed)
        implements Form<T> {
    private static final Set<String> PORTS = Set.of("Port", "port", "From", "To");
    private static final long LAST_PORT = 65_535;
    private static final long LAST_ASN = 4_294_967_295L;

    static WholeForm<Integer> ofInt(String key) {
        long most = PORTS.contains(key) ? LAST_PORT : Integer.MAX_VALUE;
        boolean zeroIsUnsaid = key.equals("AsPathLength") || key.equals("Med");
        return new WholeForm<>(most, zeroIsUnsaid ? 0 : null, number -> (int) number);
    }

    /// An autonomous system number. [0 is nobody's](https://www.rfc-editor.org/rfc/rfc7607), so it
    /// stands for none.
    static WholeForm<Long> ofLong(String key) {
        return new WholeForm<>(LAST_ASN, 0L, number -> number);
    }

    @Override
    public T read(DesignSource in) {
        // 19 digits and more are above every limit, and don't fit into a long.
        if (!in.is(JsonToken.VALUE_NUMBER_INT) || in.text().length() > 18) {
            throw in.wrongType(expected());
        }
        long number = Long.parseLong(in.text());
        if (number < 0 || number > most) {
            throw in.wrongType(expected());
        }
        return boxed.apply(number);
    }

    @Override
    public JsonNode write(T value) {
        return LongNode.valueOf(value.longValue());
    }

    @Override
    public String expected() {
        return "a whole number from 0 to " + most;
    }
}
