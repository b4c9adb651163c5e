package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What joins two places: half a peering, a leg of a PrivateLink connection or of a path, a use, an
/// attachment of a hub, a tunnel.
///
/// @param key the layout key; parts of one connection share the beginning
/// @param needs what else must be drawn for it to be drawn
/// @param pill what is said of it on its line, if anything
record Join(
        Turn turn,
        String key,
        String from,
        String to,
        Set<String> needs,
        Line line,
        @Nullable Pill pill,
        Path.Head end,
        String spoken) {

    /// What a line stands for, which is how it looks.
    enum Line {
        PEERING(Theme.Role.NETWORK, 2.5, Stroke.Dash.SOLID),
        LINK(Theme.Role.NETWORK, 2.5, Stroke.Dash.LINK),
        ATTACHMENT(Theme.Role.NETWORK, 2.5, Stroke.Dash.SOLID),
        HUB_PEERING(Theme.Role.NETWORK, 2.5, Stroke.Dash.LINK),
        VPN(Theme.Role.OUTSIDE_TEXT, 2, Stroke.Dash.DOT),
        DIRECT_CONNECT(Theme.Role.OUTSIDE_TEXT, 2.5, Stroke.Dash.SOLID),
        PATH(Theme.Role.PATH, 2, Stroke.Dash.SOLID);

        private final Theme.Role role;
        private final double width;
        private final Stroke.Dash dash;

        Line(Theme.Role role, double width, Stroke.Dash dash) {
            this.role = role;
            this.width = width;
            this.dash = dash;
        }
    }

    /// A kind or state in a pill.
    record Pill(String text, Theme.Role role) {}

    /// How a way is found for a connector whose bends nobody has pinned.
    @FunctionalInterface
    interface Finder {
        List<Point> find(Gate from, Gate to);
    }

    /// The same between what stands for its ends.
    Join between(String start, String goal) {
        return start.equals(from) && goal.equals(to)
                ? this
                : new Join(turn, key, start, goal, needs, line, pill, end, spoken);
    }

    /// Whether it attaches a VPC to a hub.
    boolean isSpoke() {
        return line == Line.ATTACHMENT;
    }

    /// When its pill is placed and drawn.
    Turn pillTurn() {
        return new Turn(Turn.Layer.STATE, 0, turn.id(), turn.part());
    }

    /// Whether it leads to a hub or a corporate network.
    boolean isOfHub() {
        return switch (line) {
            case ATTACHMENT, HUB_PEERING, VPN, DIRECT_CONNECT -> true;
            case PEERING, LINK, PATH -> false;
        };
    }

    /// Where it runs; null when an end is not drawn.
    @Nullable List<Point> points(Draft draft, Berths berths, Finder finder) {
        Rect start = draft.places().get(from);
        Rect goal = draft.places().get(to);
        if (start == null || goal == null || !draft.places().keySet().containsAll(needs)) {
            return null;
        }
        List<Point> bends = draft.document().layout().bends(key);
        return bends.isEmpty()
                ? finder.find(new Gate(start, berths.from()), new Gate(goal, berths.to()))
                : ConnectorRouter.through(start, bends, goal);
    }

    /// Where it runs, with what later ones have to keep clear of.
    Stage.@Nullable Placed<List<Point>> place(Draft draft, Berths berths, Sight sight) {
        ConnectorRouter router = new ConnectorRouter(sight, berths.bus());
        List<Point> points = points(draft, berths, router::route);
        return points == null
                ? null
                : new Stage.Placed<>(points, lines(points, berths), sight.reach());
    }

    /// Its legs, as obstacles of later ones.
    List<Obstacle> lines(List<Point> points, Berths berths) {
        List<Obstacle> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            lines.add(Obstacle.leg(points.get(i - 1), points.get(i), turn, berths.bus()));
        }
        return lines;
    }

    Group paint(Draft draft, List<Point> points) {
        return new Connector(key, points, stroke(draft), Path.Head.NONE, end, spoken).paint();
    }

    private Stroke stroke(Draft draft) {
        Theme.Role role = draft.isBroken(this) ? Theme.Role.BAD : line.role;
        return new Stroke(draft.paint(role), line.width, line.dash);
    }
}
