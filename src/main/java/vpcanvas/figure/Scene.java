package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import vpcanvas.model.Rect;

/// A drawing before paper is put round it, in the coordinates of the document's layout. While
/// something is moved, that lies in front of what stands still.
public final class Scene {
    private final Picture still;
    private final SortedMap<Turn, Group> moving;
    private final PSortedMap<String, Rect> places;

    Scene(Picture still, SortedMap<Turn, Group> moving, PSortedMap<String, Rect> places) {
        this.still = still;
        this.moving = moving;
        this.places = places;
    }

    static Scene of(Picture picture, PSortedMap<String, Rect> places) {
        return new Scene(picture, new TreeMap<>(), places);
    }

    /// What stands still: the very same object for as long as one thing is moved.
    public Picture still() {
        return still;
    }

    /// What is being moved and what follows it, from back to front; empty when nothing is.
    public List<Group> moving() {
        return List.copyOf(moving.values());
    }

    /// All that is drawn, from back to front. Gathers the whole drawing: for what needs all of it.
    public List<Group> groups() {
        if (moving.isEmpty()) {
            return List.copyOf(still.parts().values());
        }
        SortedMap<Turn, Group> all = new TreeMap<>(still.parts());
        all.putAll(moving);
        return List.copyOf(all.values());
    }

    /// Where each key stands, those that the layout does not place included.
    public Map<String, Rect> places() {
        return places;
    }

    /// The groups of a key and of its parts, such as `pcx-1#requester` of `pcx-1`, from back to front.
    public List<Group> of(String key) {
        List<Group> found = new ArrayList<>();
        moving.values().stream()
                .filter(g -> g.key().equals(key) || g.key().startsWith(key + "#"))
                .forEach(found::add);
        if (found.isEmpty()) {
            still.of(key).forEach(p -> found.add(p.group()));
        }
        return found;
    }

    /// The group of this very key, if it is drawn.
    public @Nullable Group group(String key) {
        int part = key.indexOf('#');
        return of(part < 0 ? key : key.substring(0, part)).stream()
                .filter(g -> g.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /// What is drawn near by, from back to front: all that touches the area, and maybe more.
    List<Group> near(Rect area) {
        List<Group> found = new ArrayList<>(still.in(area, Set.of(Picture.Detail.values())));
        found.addAll(moving.values());
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scene that
                && that.groups().equals(groups())
                && that.places.equals(places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    @Override
    public String toString() {
        return "Scene" + groups() + places;
    }
}
