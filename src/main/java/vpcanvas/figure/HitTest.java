package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;

/// What of a drawing lies under a point or inside a frame, by layout key. Small things win over what
/// they stand in, whatever was drawn first: a tile over its subnet, a subnet over its VPC.
public record HitTest(Scene scene, Topology topology, FontTable fonts) {

    /// Who wins where several lie at one point: the first.
    private enum Rank {
        THING,
        CARD,
        CONNECTOR,
        SUBNET,
        VPC,
        REGION,
        /// Numbers, legs of a path and uses can't be picked: nothing can be done with them.
        NONE;

        boolean isContainer() {
            return this == SUBNET || this == VPC || this == REGION;
        }
    }

    private record Candidate(String key, Rank rank, double distance) {}

    private static final Comparator<Candidate> BEST =
            Comparator.comparing(Candidate::rank).thenComparingDouble(Candidate::distance);

    /// What a click at this point means: a thing with its label, a card or note, a connector within
    /// `tolerance` px (the connection it belongs to), or the innermost container.
    public Optional<String> at(Point point, double tolerance) {
        Candidate best = null;
        for (Group group : scene.near(Rect.around(point, 0, 0).grown(1 + tolerance))) {
            Candidate found = candidate(group, point, tolerance);
            // Of equals the one drawn later is in front.
            if (found != null && (best == null || BEST.compare(found, best) <= 0)) {
                best = found;
            }
        }
        return Optional.ofNullable(best).map(Candidate::key);
    }

    private @Nullable Candidate candidate(Group group, Point point, double tolerance) {
        Rank rank = rankOf(group);
        if (rank == Rank.NONE) {
            return null;
        }
        double reach = rank == Rank.CONNECTOR ? tolerance : 0;
        double distance = Double.POSITIVE_INFINITY;
        for (Mark mark : group.marks()) {
            distance = Math.min(distance, distance(mark, point));
        }
        return distance <= reach ? new Candidate(keyOf(group), rank, distance) : null;
    }

    /// The key of what a part belongs to: `pcx-1#requester` is part of `pcx-1`.
    private static String keyOf(Group group) {
        int part = group.key().indexOf('#');
        return part < 0 ? group.key() : group.key().substring(0, part);
    }

    private Rank rankOf(Group group) {
        String key = group.key();
        if (key.startsWith("path:") || key.startsWith("use:")) {
            return Rank.NONE;
        }
        if (!group.marks().isEmpty() && group.marks().getFirst() instanceof Path) {
            return Rank.CONNECTOR;
        }
        return rankOf(key);
    }

    private Rank rankOf(String key) {
        Resource resource = topology.byId(key).orElse(null);
        if (resource instanceof Region) {
            return Rank.REGION;
        }
        if (resource instanceof Vpc || resource instanceof CorporateNetwork) {
            return Rank.VPC;
        }
        if (resource instanceof Subnet) {
            return Rank.SUBNET;
        }
        return Layout.isCard(key) || Layout.isNote(key) ? Rank.CARD : Rank.THING;
    }

    /// How far a point is from what a mark covers; 0 inside.
    private double distance(Mark mark, Point point) {
        return switch (mark) {
            case Box box -> outside(box.bounds(), point);
            case Text text -> outside(Extent.of(text, fonts), point);
            case Icon icon ->
                    outside(
                            new Rect(icon.at().x(), icon.at().y(), icon.size(), icon.size()),
                            point);
            case Path path -> distance(path, point);
            case Group group ->
                    group.marks().stream()
                            .mapToDouble(m -> distance(m, point))
                            .min()
                            .orElse(Double.POSITIVE_INFINITY);
        };
    }

    private static double outside(Rect area, Point point) {
        double dx = Math.max(0, Math.max(area.x() - point.x(), point.x() - area.right()));
        double dy = Math.max(0, Math.max(area.y() - point.y(), point.y() - area.bottom()));
        return Math.hypot(dx, dy);
    }

    private static double distance(Path path, Point point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < path.points().size(); i++) {
            nearest =
                    Math.min(
                            nearest,
                            distance(path.points().get(i - 1), path.points().get(i), point));
        }
        return Math.max(0, nearest - path.stroke().width() / 2);
    }

    private static double distance(Point from, Point to, Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double along = (point.x() - from.x()) * dx + (point.y() - from.y()) * dy;
        double share = square == 0 ? 0 : Math.clamp(along / square, 0, 1);
        return Math.hypot(from.x() + share * dx - point.x(), from.y() + share * dy - point.y());
    }

    /// The keys of everything that stands wholly inside a frame.
    public List<String> in(Rect frame) {
        List<String> keys = new ArrayList<>();
        scene.places().forEach((key, place) -> addInside(frame, key, place, keys));
        return keys;
    }

    private static void addInside(Rect frame, String key, Rect place, List<String> keys) {
        if (frame.contains(place)) {
            keys.add(key);
        }
    }

    /// The containers that a point lies in, the innermost first.
    public List<String> containersAt(Point point) {
        List<Candidate> found = new ArrayList<>();
        for (Group group : scene.near(Rect.around(point, 0, 0).grown(1))) {
            Rank rank = rankOf(group);
            Rect place = scene.places().get(group.key());
            if (rank.isContainer() && place != null && place.contains(point)) {
                // Of equals the one drawn later is in front.
                found.addFirst(new Candidate(group.key(), rank, 0));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Candidate::rank))
                .map(Candidate::key)
                .toList();
    }

    /// A line of text that is drawn for a key: its name, a block, an address.
    public record Line(String content, Rect area) {}

    public List<Line> lines(String key) {
        Group group = scene.group(key);
        return group == null ? List.of() : lines(group);
    }

    private List<Line> lines(Group group) {
        return group.marks().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .map(t -> new Line(t.content(), Extent.of(t, fonts)))
                .toList();
    }
}
