package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;

/// What joins two places: half a peering, a leg of a PrivateLink connection or of a path, a use.
///
/// @param key the layout key; parts of one connection share the beginning
/// @param needs what else must be drawn for it to be drawn
record Join(
        Turn turn,
        String key,
        String from,
        String to,
        Set<String> needs,
        Path.Head end,
        String spoken) {

    /// How a way is found for a connector whose bends nobody has pinned.
    @FunctionalInterface
    interface Finder {
        List<Point> find(Rect from, Rect to);
    }

    /// Where it runs; null when an end is not drawn.
    @Nullable List<Point> points(Draft draft, Finder finder) {
        Rect start = draft.places().get(from);
        Rect goal = draft.places().get(to);
        if (start == null || goal == null || !draft.places().keySet().containsAll(needs)) {
            return null;
        }
        List<Point> bends = draft.document().layout().bends(key);
        return bends.isEmpty()
                ? finder.find(start, goal)
                : ConnectorRouter.through(start, bends, goal);
    }

    /// Where it runs, with what later ones have to keep clear of.
    Stage.@Nullable Placed<List<Point>> place(Draft draft, Sight sight) {
        List<Point> points = points(draft, new ConnectorRouter(sight)::route);
        return points == null ? null : new Stage.Placed<>(points, lines(points), sight.reach());
    }

    /// Its legs, as obstacles of later ones.
    List<Obstacle> lines(List<Point> points) {
        List<Obstacle> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            Obstacle.Kind kind = a.y() == b.y() ? Obstacle.Kind.LEVEL : Obstacle.Kind.UPRIGHT;
            lines.add(new Obstacle(kind, Way.leg(a, b), turn));
        }
        return lines;
    }

    Group paint(Draft draft, List<Point> points) {
        return new Connector(key, points, stroke(draft), Path.Head.NONE, end, spoken).paint();
    }

    private Stroke stroke(Draft draft) {
        return switch (turn.layer()) {
            case PEERING -> Stroke.solid(draft.paint(role(draft)), 2.5);
            case LINK -> new Stroke(draft.paint(Theme.Role.NETWORK), 2.5, Stroke.Dash.LINK);
            default -> Stroke.solid(draft.paint(Theme.Role.PATH), 2);
        };
    }

    private Theme.Role role(Draft draft) {
        return draft.hasFailed(Ref.to(PeeringConnection.class, turn.id()))
                ? Theme.Role.BAD
                : Theme.Role.NETWORK;
    }
}
