package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Spreads the spokes of a hub over the sides of its tile: each leaves towards its VPC, and of several on
/// a side the one that turns off first is the outermost, so that they don't cross. Many spokes share
/// the middle of each side and become one bus. What else ends at a hub finds ports between them.
///
/// Follows from places alone, so it is worked out for all connectors of a hub at once and before any
/// of them finds its way.
final class Fans {
    /// As many spokes have a port each; more share a bus.
    static final int MOST_APART = 6;

    private static final double GAP = 16;
    private static final double MARGIN = 4;

    private final Joins joins;
    private final Map<String, Rect> places;
    private final SortedMap<Turn, Berths> berths = new TreeMap<>();

    private Fans(Joins joins, Map<String, Rect> places) {
        this.joins = joins;
        this.places = places;
    }

    static SortedMap<Turn, Berths> of(Joins joins, Map<String, Rect> places) {
        Fans fans = new Fans(joins, places);
        joins.hubs().forEach(fans::hub);
        joins.tunnels().forEach(fans::tunnel);
        return fans.berths;
    }

    /// A connector as seen from its hub.
    private record Line(Join join, Point hub, Rect other) {

        boolean isLevel() {
            return hub.y() >= other.y() + MARGIN && hub.y() <= other.bottom() - MARGIN;
        }

        boolean isPlumb() {
            return hub.x() >= other.x() + MARGIN && hub.x() <= other.right() - MARGIN;
        }

        /// Towards the other end; what lies diagonally leaves up or down, where it runs between the columns
        /// of its Region.
        Facing side() {
            if (isLevel()) {
                return other.centre().x() < hub.x() ? Facing.LEFT : Facing.RIGHT;
            }
            return other.centre().y() < hub.y() ? Facing.UP : Facing.DOWN;
        }

        /// Where it comes on a side, counted along it.
        double order(boolean horizontal) {
            double off = horizontal ? other.centre().y() - hub.y() : other.centre().x() - hub.x();
            double away = horizontal ? other.centre().x() - hub.x() : other.centre().y() - hub.y();
            boolean straight = horizontal ? isLevel() : isPlumb();
            double far = 1e6;
            return straight ? off : Math.signum(off) * (far - Math.abs(away));
        }
    }

    private void hub(String hub, List<Join> joins) {
        Rect tile = places.get(hub);
        if (tile == null) {
            return;
        }
        List<Join> spokes = joins.stream().filter(Join::isSpoke).toList();
        boolean bus = spokes.size() > MOST_APART;
        Map<Facing, List<Line>> sides = new EnumMap<>(Facing.class);
        for (Join join : spokes) {
            String end = join.from().equals(hub) ? join.to() : join.from();
            Rect other = places.get(end);
            if (other == null) {
                continue;
            }
            Line line = new Line(join, tile.centre(), other);
            if (bus) {
                berths.put(join.turn(), new Berths(far(line, end), new Dock.Bus(), hub));
            } else {
                dock(join, end, far(line, end));
                sides.computeIfAbsent(line.side(), s -> new ArrayList<>()).add(line);
            }
        }
        sides.forEach((side, lines) -> spread(hub, tile, side, lines));
    }

    /// What lies diagonally is entered in the middle of the side towards the hub, unless something else
    /// ends there too; what is level, straight on.
    private Dock far(Line line, String end) {
        Rect box = line.other;
        boolean tile = Math.max(box.width(), box.height()) <= NodePlacer.SIZE;
        long ending = joins.at(end).stream().filter(j -> j.isOfHub()).count();
        if (tile || ending > 1 || line.isLevel() || line.isPlumb()) {
            return new Dock.Anywhere();
        }
        Facing side = box.centre().x() < line.hub.x() ? Facing.RIGHT : Facing.LEFT;
        return new Dock.At(side, box.centre().y());
    }

    /// A circle is left in the middle of a side, where its outline is.
    private void tunnel(Turn turn, Join join) {
        if (!joins.hubs().containsKey(join.from())) {
            berths.put(turn, Berths.FREE.from(new Dock.Middles()));
        }
    }

    private void spread(String hub, Rect tile, Facing side, List<Line> lines) {
        boolean horizontal = side.isHorizontal();
        lines.sort(
                Comparator.comparingDouble((Line l) -> l.order(horizontal))
                        .thenComparing(l -> l.join.turn()));
        if (lines.size() == 1) {
            dock(lines.getFirst().join, hub, new Dock.On(side));
            return;
        }
        double middle = horizontal ? tile.centre().y() : tile.centre().x();
        double length = horizontal ? tile.height() : tile.width();
        double most = (length - 2 * MARGIN) / Math.max(1, lines.size() - 1);
        double gap = Math.min(GAP, Math.max(Terrain.APART, Math.floor(most / 2) * 2));
        int room = 1 + (int) ((length - 2 * MARGIN) / gap);
        double first = middle - (Math.min(room, lines.size()) - 1) / 2.0 * gap;
        for (int i = 0; i < Math.min(room, lines.size()); i++) {
            dock(lines.get(i).join, hub, new Dock.At(side, first + i * gap));
        }
    }

    private void dock(Join join, String hub, Dock dock) {
        Berths before = berths.getOrDefault(join.turn(), Berths.FREE);
        berths.put(join.turn(), join.from().equals(hub) ? before.from(dock) : before.to(dock));
    }
}
