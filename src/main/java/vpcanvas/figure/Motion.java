package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;

/// What is on the move: some keys, what follows them, and the connectors that end there. Prepared
/// once; then a glance at each place they come to costs what moves, however large the design. Labels
/// go along as they are and find their spots on the drop, as do connectors beyond [#MOST_ROUTED].
final class Motion {
    /// As many connectors find a way round others while something is moved; more run as on empty
    /// paper.
    private static final int MOST_ROUTED = 12;

    private final Drawing start;
    private final Set<String> asked;
    private final Set<String> keys = new TreeSet<>();
    private final List<Kin.Gateway> gateways = new ArrayList<>();
    private final SortedMap<Turn, Kin.Node> nodes = new TreeMap<>();
    private final SortedMap<Turn, Join> joins = new TreeMap<>();
    private Picture still;
    private Cells<Obstacle> nodeGround;
    private Cells<Obstacle> wayGround;

    private Motion(Drawing start, Set<String> asked) {
        this.start = start;
        this.asked = asked;
        still = start.scene().still();
        nodeGround = start.nodes.ground();
        wayGround = start.ways.ground();
    }

    static Motion of(Drawing start, Set<String> asked) {
        Motion motion = new Motion(start, asked);
        asked.forEach(motion::follow);
        motion.keys.forEach(motion::lift);
        motion.joins.keySet().forEach(motion::lift);
        return motion;
    }

    boolean isOf(Set<String> others) {
        return asked.equals(others);
    }

    /// The layout keys that are being moved.
    Set<String> keys() {
        return asked;
    }

    Drawing start() {
        return start;
    }

    private void follow(String key) {
        start.joins.at(key).forEach(j -> joins.put(j.turn(), j));
        if (!start.draft.places().containsKey(key) || !keys.add(key)) {
            return;
        }
        List<Kin.Gateway> border = new ArrayList<>(start.kin.gatewaysOf(key));
        start.draft
                .document()
                .topology()
                .find(Ref.to(Subnet.class, key))
                .ifPresent(s -> border.addAll(start.kin.gatewaysOf(s.vpc().id())));
        for (Kin.Gateway gateway : border) {
            if (!isAuthored(gateway.key())) {
                gateways.add(gateway);
                follow(gateway.key());
            }
        }
        for (Kin.Node node : start.kin.nodesAt(key)) {
            if (node.key().equals(key) || !isAuthored(node.key())) {
                nodes.put(node.turn(), node);
                follow(node.key());
            }
        }
    }

    private boolean isAuthored(String key) {
        return start.draft.document().layout().rect(key).isPresent();
    }

    /// Takes a key out of what stands still.
    private void lift(String key) {
        Surroundings surroundings = new Surroundings(start.draft);
        surroundings.ofNodes(key).forEach(o -> nodeGround = nodeGround.minus(o.area(), o));
        surroundings.ofWays(key).forEach(o -> wayGround = wayGround.minus(o.area(), o));
        for (Kin.Node node : start.kin.nodesAt(key)) {
            Stage.Placed<Rect> placed = start.nodes.placed().get(node.turn());
            if (placed != null && node.key().equals(key)) {
                placed.covers().forEach(o -> nodeGround = nodeGround.minus(o.area(), o));
            }
        }
        still.of(key).stream()
                .filter(p -> Picture.Detail.of(p.turn()) != Picture.Detail.CONNECTOR)
                .forEach(p -> still = still.with(p.turn(), null));
        badges(key).forEach(t -> still = still.with(t, null));
    }

    private List<Turn> badges(String key) {
        List<Turn> badges = new ArrayList<>();
        List<String> stops = PathStops.of(start.draft);
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).equals(key)) {
                badges.add(Turn.of(Turn.Layer.BADGE, i));
            }
        }
        return badges;
    }

    private void lift(Turn join) {
        still = still.with(join, null);
        Join lifted = joins.get(join);
        if (lifted != null && lifted.pill() != null) {
            still = still.with(lifted.pillTurn(), null);
        }
        Stage.Placed<List<Point>> placed = start.ways.placed().get(join);
        if (placed != null) {
            placed.covers().forEach(o -> wayGround = wayGround.minus(o.area(), o));
        }
    }

    /// What is seen while a document is shown in which only these keys stand elsewhere.
    Scene scene(Document document) {
        Draft draft = start.draft.with(document).with(places(document));
        SortedMap<Turn, Group> moving = new TreeMap<>();
        for (String key : keys) {
            parts(key, draft, moving);
        }
        connectors(draft, moving);
        return new Scene(still, moving, draft.places());
    }

    private PSortedMap<String, Rect> places(Document document) {
        Layout layout = document.layout();
        Map<String, Rect> changed = new TreeMap<>();
        for (String key : asked) {
            if (start.draft.places().containsKey(key)) {
                layout.rect(key).ifPresent(r -> changed.put(key, sized(key, r)));
            }
        }
        PSortedMap<String, Rect> places = start.draft.places().plusAll(changed);
        for (Kin.Gateway gateway : gateways) {
            Rect place = new Borders(start.kin, layout, places).place(gateway);
            places = place == null ? places : places.plus(gateway.key(), place);
        }
        return nodes(document, places);
    }

    /// Cards and notes are as large as what they say.
    private Rect sized(String key, Rect place) {
        Rect before = start.draft.places().get(key);
        return before != null && (Layout.isCard(key) || Layout.isNote(key))
                ? new Rect(place.x(), place.y(), before.width(), before.height())
                : place;
    }

    private PSortedMap<String, Rect> nodes(Document document, PSortedMap<String, Rect> fixed) {
        Draft draft = start.draft.with(document).with(fixed);
        Cells<Obstacle> more = obstacles(Surroundings::ofNodes, draft);
        NodePlacer placer =
                new NodePlacer(
                        document.topology(), document.layout(), fixed, NodePlacer.FIRST_RINGS);
        PSortedMap<String, Rect> places = fixed;
        for (Kin.Node node : nodes.values()) {
            Stage.Placed<Rect> placed =
                    placer.place(node, new Sight(nodeGround, more, node.turn()));
            if (placed != null) {
                places = places.plus(node.key(), placed.result());
                for (Obstacle cover : placed.covers()) {
                    more = more.plus(cover.area(), cover);
                }
            }
        }
        return places;
    }

    private Cells<Obstacle> obstacles(
            java.util.function.BiFunction<Surroundings, String, List<Obstacle>> what, Draft draft) {
        Surroundings surroundings = new Surroundings(draft);
        Cells<Obstacle> cells = Cells.empty();
        for (String key : keys) {
            for (Obstacle obstacle : what.apply(surroundings, key)) {
                cells = cells.plus(obstacle.area(), obstacle);
            }
        }
        return cells;
    }

    /// The parts of a key where it stands now: moved as a whole while it keeps its size.
    private void parts(String key, Draft draft, SortedMap<Turn, Group> moving) {
        Rect before = start.draft.places().get(key);
        Rect now = draft.places().get(key);
        if (before == null || now == null) {
            return;
        }
        Shift shift = new Shift(now.x() - before.x(), now.y() - before.y());
        Picture picture = start.scene().still();
        for (Picture.Part part : picture.of(key)) {
            if (Picture.Detail.of(part.turn()) != Picture.Detail.CONNECTOR) {
                moving.put(part.turn(), shift.group(part.group()));
            }
        }
        for (Turn badge : badges(key)) {
            Group group = picture.get(badge);
            if (group != null) {
                moving.put(badge, shift.group(group));
            }
        }
        if (before.width() != now.width() || before.height() != now.height()) {
            new Containers(draft, start.kin)
                    .part(key)
                    .ifPresent(p -> moving.put(p.turn(), p.group()));
        }
    }

    private void connectors(Draft draft, SortedMap<Turn, Group> moving) {
        Cells<Obstacle> more = obstacles(Surroundings::ofWays, draft);
        SortedMap<Turn, Berths> berths = Fans.of(start.joins, draft.places());
        int routed = 0;
        for (Join join : joins.values()) {
            boolean looks = routed++ < MOST_ROUTED;
            Berths own = berths.getOrDefault(join.turn(), Berths.FREE);
            ConnectorRouter router =
                    new ConnectorRouter(new Sight(wayGround, more, join.turn()), own.bus());
            @Nullable List<Point> points =
                    join.points(draft, own, looks ? router::quick : ConnectorRouter::plain);
            if (points != null) {
                paint(join, points, draft, moving);
                for (Obstacle line : looks ? join.lines(points, own) : List.<Obstacle>of()) {
                    more = more.plus(line.area(), line);
                }
            }
        }
    }

    private static void paint(
            Join join, List<Point> points, Draft draft, SortedMap<Turn, Group> moving) {
        moving.put(join.turn(), join.paint(draft, points));
        LinePills pills = new LinePills(draft);
        Label label = pills.quick(join, points);
        if (label != null) {
            moving.put(join.pillTurn(), pills.paint(join, label));
        }
    }
}
