package vpcanvas.model;

import org.jspecify.annotations.Nullable;

/// A reference to a resource by its id. Ids are unique over a whole design, so the id alone is the
/// identity; the type says what the reader expects to find there.
///
/// @param type what is referred to; a sealed type such as [Attachment] stands for any of its kinds
/// @param id the id, such as `vpc-shop`; never empty
public record Ref<T extends Resource>(Class<T> type, String id) implements Comparable<Ref<?>> {

    public Ref {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an id may not be empty");
        }
    }

    public static <T extends Resource> Ref<T> to(Class<T> type, String id) {
        return new Ref<>(type, id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ref<?> ref && ref.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(Ref<?> other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
