package vpcanvas.io.design;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The keys under which one component of a record may stand. Mostly that is one key; where AWS says
/// by the key what a value is (`NatGatewayId`, `InternetGatewayId`), it is exactly one of several.
///
/// @param noun what the keys name, such as `target`
record Choice<T>(String noun, List<Alternative<T, ?>> alternatives) {

    /// One key, and what stands under it.
    ///
    /// @param of the component that a value means; null where the key says that there is none
    /// @param value what to write for a component, or null if another key is for it
    record Alternative<T, V>(
            String key,
            Form<V> form,
            Function<V, @Nullable T> of,
            Function<@Nullable T, @Nullable V> value) {

        @Nullable T read(DesignSource in) {
            return of.apply(form.read(in));
        }

        /// Writes a component if this key is for it.
        boolean write(@Nullable T component, ObjectNode into) {
            V written = value.apply(component);
            if (written == null) {
                return false;
            }
            into.set(key, form.write(written));
            return true;
        }
    }

    /// The choice of one key, under which the component itself stands.
    static <V> Choice<V> single(String key, Form<V> form) {
        return new Choice<>(key, List.of(new Alternative<>(key, form, v -> v, v -> v)));
    }

    List<String> keys() {
        return alternatives.stream().map(Alternative::key).toList();
    }

    /// What a person should have written.
    String expected() {
        return alternatives.size() == 1
                ? alternatives.getFirst().form.expected()
                : "exactly one of " + String.join(", ", keys());
    }

    /// Writes a component under the key that is for it.
    ///
    /// @throws IllegalArgumentException if there is a choice and none of its keys is for it
    void write(@Nullable T component, ObjectNode into) {
        for (Alternative<T, ?> alternative : alternatives) {
            if (alternative.write(component, into)) {
                return;
            }
        }
        if (alternatives.size() > 1) {
            throw new IllegalArgumentException(
                    "a file has no key for the " + noun + " " + component);
        }
        into.putNull(alternatives.getFirst().key);
    }
}
