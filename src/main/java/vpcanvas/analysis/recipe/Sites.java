package vpcanvas.analysis.recipe;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;

/// Finds the Region for what lives in one, a VPC or a transit gateway, and its place there.
///
/// @param print what is to stand there
record Sites(Steps steps, Room room, Footprint print) {

    /// @param region which the design may not have yet
    record Site(Ref<Region> region, @Nullable Rect place) {}

    Sites(Building building, Footprint print) {
        this(building.steps(), building.room(), print);
    }

    /// @param wanted the Region; null for the one drawn at the point, the nearest that can grow over
    ///     it, or a new one
    Site of(@Nullable Ref<Region> wanted, @Nullable Point at) {
        Ref<Region> frame = wanted != null ? wanted : regionAt(at);
        Rect inside = frame == null ? null : room.inside(frame, print, at);
        Rect place =
                inside == null && (frame == null || at != null) ? room.onPaper(print, at) : inside;
        return new Site(frame != null ? frame : regionFor(place), place);
    }

    /// Draws the Region round what was put on a site of it.
    void frame(Ref<?> put, Site site) {
        Rect place = site.place();
        if (steps.topology().find(site.region()).isEmpty()) {
            Rect round = place == null ? null : print.inset().around(place);
            steps.add(new Region(site.region()), round);
        }
        room.growth().enclose(put.id());
    }

    private @Nullable Ref<Region> regionAt(@Nullable Point at) {
        return all().stream()
                .filter(
                        r ->
                                at != null
                                        && Stream.ofNullable(room.paper().place(r.id()))
                                                .anyMatch(p -> p.contains(at)))
                .findFirst()
                .orElse(null);
    }

    private List<Ref<Region>> all() {
        return steps.topology().all(Region.class).stream().map(Region::ref).toList();
    }

    /// The Region whose frame grows least to hold a place; a new one when every frame would cover
    /// something.
    private Ref<Region> regionFor(@Nullable Rect place) {
        return all().stream()
                .filter(r -> place == null || canHold(r, place))
                .min(Comparator.comparingDouble(r -> distance(r, place)))
                .orElseGet(() -> Ref.to(Region.class, Naming.region(steps.topology())));
    }

    private boolean canHold(Ref<Region> region, Rect place) {
        Rect box = room.paper().place(region.id());
        return box == null
                || !room.growth().covers(region.id(), box.union(print.inset().around(place)));
    }

    private double distance(Ref<Region> region, @Nullable Rect place) {
        Rect box = room.paper().place(region.id());
        if (box == null || place == null) {
            return 0;
        }
        Rect both = box.union(place);
        return Math.hypot(both.width() - box.width(), both.height() - box.height());
    }
}
