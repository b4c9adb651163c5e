package vpcanvas.figure;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Resource;
import vpcanvas.model.Same;
import vpcanvas.model.Topology;

/// In which keys two things differ, found by walking both side by side; what they share is told by
/// identity.
final class Differences {
    private Differences() {}

    /// The ids of resources that are new, gone or changed.
    static Set<String> of(Topology one, Topology other) {
        Function<Resource, String> id = r -> r.ref().id();
        return Same.is(one, other)
                ? Set.of()
                : of(
                        one.resources().iterator(),
                        other.resources().iterator(),
                        id,
                        Function.identity());
    }

    /// The keys with another value, or with one on one side only; both maps are sorted.
    static <V> Set<String> of(Map<String, V> one, Map<String, V> other) {
        return of(
                one.entrySet().iterator(),
                other.entrySet().iterator(),
                Map.Entry::getKey,
                Map.Entry::getValue);
    }

    private static <E, V> Set<String> of(
            Iterator<E> one, Iterator<E> other, Function<E, String> key, Function<E, V> value) {
        Set<String> keys = new HashSet<>();
        E left = next(one);
        E right = next(other);
        while (left != null || right != null) {
            int order =
                    left == null
                            ? 1
                            : right == null ? -1 : key.apply(left).compareTo(key.apply(right));
            if (order < 0 && left != null) {
                keys.add(key.apply(left));
                left = next(one);
            } else if (order > 0 && right != null) {
                keys.add(key.apply(right));
                right = next(other);
            } else if (left != null && right != null) {
                if (!Objects.equals(value.apply(left), value.apply(right))) {
                    keys.add(key.apply(left));
                }
                left = next(one);
                right = next(other);
            }
        }
        return keys;
    }

    private static <E> @Nullable E next(Iterator<E> iterator) {
        return iterator.hasNext() ? iterator.next() : null;
    }
}
