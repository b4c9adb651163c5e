package vpcanvas.edit;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The layout keys of what is selected. A resource without a picture can be selected too, by its id.
public record Selection(SortedSet<String> keys) {
    public static final Selection NONE = new Selection(new TreeSet<>());

    public Selection {
        keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }

    public static Selection of(String... keys) {
        return of(List.of(keys));
    }

    public static Selection of(Collection<String> keys) {
        return new Selection(new TreeSet<>(keys));
    }

    public Selection with(Collection<String> more) {
        TreeSet<String> all = new TreeSet<>(keys);
        all.addAll(more);
        return new Selection(all);
    }

    public Selection with(String key) {
        return with(List.of(key));
    }

    public Selection without(String key) {
        return only(k -> !k.equals(key));
    }

    public Selection toggled(String key) {
        return contains(key) ? without(key) : with(key);
    }

    /// The keys that pass a test.
    public Selection only(Predicate<String> test) {
        return of(keys.stream().filter(test).toList());
    }

    public boolean contains(String key) {
        return keys.contains(key);
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /// The key that is selected alone.
    public Optional<String> single() {
        return keys.size() == 1 ? Optional.of(keys.first()) : Optional.empty();
    }
}
