package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Direction;
import vpcanvas.analysis.trace.Packet;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Resource;

/// What is said along a path on paper: the packet as it is sent, the packet before and after each
/// translation, and a red mark with the reason where it goes no further.
final class PathTags {
    private static final double RADIUS = 9;

    /// How far the mark stands off where a shield has the corner.
    private static final double BESIDE_SHIELD = 16;

    private final Draft draft;
    private final TagPlacer placer;
    private final List<Group> groups = new ArrayList<>();

    private PathTags(Drawing drawing) {
        draft = drawing.draft;
        List<Mark> marks = List.copyOf(drawing.scene().groups());
        Rect all =
                Extent.of(marks, draft.fonts()).stream()
                        .reduce(Rect::union)
                        .orElse(new Rect(0, 0, 0, 0));
        placer = new TagPlacer(drawing.labels.ground(), all);
        drawing.scene().groups().stream()
                .filter(g -> g.key().startsWith("path:hop:"))
                .forEach(g -> placer.take(area(g)));
    }

    private static Rect area(Group group) {
        return ((Box) group.marks().getFirst()).bounds();
    }

    /// All of them for a drawing's path, to be laid on top; none without a path.
    static List<Group> of(Drawing drawing) {
        PathStops stops = PathStops.in(drawing.draft).orElse(null);
        if (stops == null) {
            return List.of();
        }
        PathTags tags = new PathTags(drawing);
        tags.blockers(stops);
        tags.packets(stops.there());
        return tags.groups;
    }

    private void packets(List<PathStops.Stop> stops) {
        for (int i = 0; i < stops.size(); i++) {
            PathStops.Stop stop = stops.get(i);
            String number = Integer.toString(i + 1);
            if (stop.translates()) {
                tag(packetTag(number, stop), stop);
            } else if (i == 0) {
                String said = said(stop.after());
                Tag.Line line = new Tag.Line(said, Type.ROUTE, Theme.Role.TEXT);
                String spoken = "packet " + said;
                String key = "path:packet:" + number;
                tag(new Tag(key, spoken, number, Theme.Role.CARD_LINE, List.of(line)), stop);
            }
        }
    }

    private static Tag packetTag(String number, PathStops.Stop stop) {
        String before = said(stop.before());
        String after = said(stop.after());
        return new Tag(
                "path:packet:" + number,
                "packet " + before + " becomes " + after,
                number,
                Theme.Role.CARD_LINE,
                List.of(
                        new Tag.Line(before, Type.ROUTE, Theme.Role.MUTED),
                        new Tag.Line(after, Type.ROUTE_STRONG, Theme.Role.VPC_TEXT)));
    }

    private static String said(Packet packet) {
        return packet.source() + " → " + packet.destination();
    }

    /// The mark and reason of the first blocker; of further ones how many there are.
    private void blockers(PathStops stops) {
        Trace path = stops.path();
        Blocker first = path.first().orElse(null);
        PathStops.Stop stop = first == null ? null : stops.at(first).orElse(null);
        Rect place = stop == null ? null : draft.places().get(stop.key());
        if (first == null || stop == null || place == null) {
            return;
        }
        double aside = isGuarded(stop.key()) ? BESIDE_SHIELD : 0;
        Point corner = new Point(Math.round(place.right() + aside), Math.round(place.y()));
        List<Mark> cross = Tag.sign(draft, corner, RADIUS, "");
        groups.add(new Group("path:blocked", "blocked at " + label(stop.key()), cross));
        placer.take(Rect.around(corner, 2 * RADIUS, 2 * RADIUS));
        boolean forward = first.direction() == Direction.FORWARD;
        String head = (forward ? "Blocked at " : "The answer is blocked at ") + label(stop.key());
        List<Tag.Line> lines = new ArrayList<>();
        lines.add(new Tag.Line(head, Type.SMALL, Theme.Role.BAD));
        lines.addAll(Tag.wrapped(first.says(), Type.REMARK, Theme.Role.TEXT, draft.fonts()));
        int more = path.blockers().size() - 1;
        if (more > 0) {
            String said = "Then " + more + " more " + (more == 1 ? "blocker." : "blockers.");
            lines.add(new Tag.Line(said, Type.REMARK, Theme.Role.MUTED));
        }
        String spoken = head + ". " + first.says();
        tag(new Tag("path:reason", spoken, "", Theme.Role.BAD, lines), stop);
    }

    private boolean isGuarded(String key) {
        return new Things(draft).thing(key).filter(Thing::isGuarded).isPresent();
    }

    private String label(String key) {
        return draft.document().topology().byId(key).map(Resource::label).orElse(key);
    }

    private void tag(Tag tag, PathStops.Stop stop) {
        Rect at = draft.places().get(stop.key());
        if (at != null) {
            groups.add(tag.paint(draft, placer.place(tag.size(draft.fonts()), at)));
        }
    }
}
