package vpcanvas.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// All resources of a design, by id. Immutable; an edit shares everything it does not touch. Ids are
/// unique over all kinds; references may dangle, for finding that is what the program is for.
public final class Topology {
    private static final Topology EMPTY = new Topology(TreePMap.empty());

    private final PSortedMap<String, Resource> byId;

    private Topology(PSortedMap<String, Resource> byId) {
        this.byId = byId;
    }

    public static Topology empty() {
        return EMPTY;
    }

    /// The topology of these resources.
    ///
    /// @throws IllegalArgumentException if two have the same id
    public static Topology of(Collection<? extends Resource> resources) {
        Topology result = EMPTY;
        for (Resource resource : resources) {
            result = result.plus(resource);
        }
        return result;
    }

    /// This topology with one resource more.
    ///
    /// @throws IllegalArgumentException if the id is taken
    public Topology plus(Resource resource) {
        Resource there = byId.get(resource.ref().id());
        if (there != null) {
            throw new IllegalArgumentException(
                    "the id "
                            + there.ref()
                            + " is taken by a "
                            + there.getClass().getSimpleName()
                            + "; ids are unique over a whole design");
        }
        return new Topology(byId.plus(resource.ref().id(), resource));
    }

    /// This topology with a resource in place of the one with its id.
    ///
    /// @throws IllegalArgumentException if there is none of that id and kind
    public Topology replace(Resource resource) {
        Resource there = byId.get(resource.ref().id());
        if (there == null || there.getClass() != resource.getClass()) {
            throw new IllegalArgumentException(
                    "there is no "
                            + resource.getClass().getSimpleName()
                            + " "
                            + resource.ref()
                            + " to replace");
        }
        return new Topology(byId.plus(resource.ref().id(), resource));
    }

    /// This topology without a resource; what refers to it then dangles.
    public Topology minus(Ref<?> ref) {
        return new Topology(byId.minus(ref.id()));
    }

    /// The resource, if it exists and is of the kind that the reference expects.
    public <T extends Resource> Optional<T> find(@Nullable Ref<T> ref) {
        if (ref == null) {
            return Optional.empty();
        }
        Resource found = byId.get(ref.id());
        return ref.type().isInstance(found)
                ? Optional.of(ref.type().cast(found))
                : Optional.empty();
    }

    /// The resource of any kind with this id.
    public Optional<Resource> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// All resources in order of their ids.
    public Collection<Resource> resources() {
        return byId.values();
    }

    /// All resources of a kind, in order of their ids. Walks the whole design: for indexes that are
    /// built once, not for inner loops.
    public <T extends Resource> List<T> all(Class<T> type) {
        return byId.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Topology that && SideBySide.equal(that.byId, byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return "Topology" + byId.values();
    }
}
