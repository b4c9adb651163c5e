package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Topology;

/// Places what stands between two places: peerings and endpoint services half way between what they
/// join, the internet between gateways. One after the other, each at the nearest spot that is free.
///
/// @param rings how far a node goes to find room, in steps of 8 px
record NodePlacer(Topology topology, Layout layout, Map<String, Rect> places, int rings) {
    static final double SIZE = 48;

    /// As far as a node goes to find room, in steps of 8 px.
    static final int MOST_RINGS = 60;

    /// As far as it looks at first.
    static final int FIRST_RINGS = 6;

    Stage.@Nullable Placed<Rect> place(Kin.Node node, Sight sight) {
        Rect spot = layout.rect(node.key()).orElseGet(() -> found(node, sight));
        if (spot == null) {
            return null;
        }
        Obstacle taken = new Obstacle(Obstacle.Kind.HARD, withLabel(spot), node.turn());
        return new Stage.Placed<>(spot, List.of(taken), sight.reach());
    }

    private @Nullable Rect found(Kin.Node node, Sight sight) {
        if (node.turn().layer() == Turn.Layer.OUTSIDE) {
            return internet(sight);
        }
        Rect one = node.one() == null ? null : places.get(node.one());
        Rect other = node.other() == null ? null : places.get(node.other());
        Rect only = one != null ? one : other;
        if (only == null) {
            return null;
        }
        Point wanted =
                one != null && other != null
                        ? middle(one, other)
                        : new Point(only.right() + 80, only.centre().y());
        Rect spot = free(wanted, sight);
        return node.level() == null ? spot : level(spot, places.get(node.level()), sight);
    }

    /// Level with the tile that the connection ends at, if that is free.
    private static Rect level(Rect spot, @Nullable Rect tile, Sight sight) {
        if (tile == null) {
            return spot;
        }
        Rect level = Rect.around(new Point(spot.centre().x(), tile.centre().y()), SIZE, SIZE);
        return around(withLabel(level), sight).isFree(level) ? level : spot;
    }

    /// The middle of the gap between two boxes.
    private static Point middle(Rect one, Rect other) {
        return new Point(
                middle(one.x(), one.right(), other.x(), other.right()),
                middle(one.y(), one.bottom(), other.y(), other.bottom()));
    }

    private static double middle(double low, double high, double otherLow, double otherHigh) {
        double start = Math.max(low, otherLow);
        double end = Math.min(high, otherHigh);
        return Math.round((start + end) / 2 / 8) * 8.0;
    }

    /// The nearest spot on the grid, looking outwards ring by ring, where a node and its label cover no
    /// VPC and no other node. Looks further only when there is none near by.
    private Rect free(Point wanted, Sight sight) {
        int from = 0;
        for (int to = FIRST_RINGS; from <= rings; to = rings) {
            Rect area = withLabel(Rect.around(wanted, SIZE, SIZE)).grown(to * 8.0);
            Clearing clearing = around(area, sight);
            for (int ring = from; ring <= to; ring++) {
                Rect spot = clearing.onRing(wanted, ring);
                if (spot != null) {
                    return spot;
                }
            }
            from = to + 1;
        }
        return Rect.around(wanted, SIZE, SIZE);
    }

    private static Clearing around(Rect area, Sight sight) {
        Clearing clearing = new Clearing(new ArrayList<>(), new ArrayList<>());
        sight.in(
                area,
                o ->
                        (o.kind() == Obstacle.Kind.GATEWAY ? clearing.gateways : clearing.boxes)
                                .add(o.area()));
        return clearing;
    }

    /// What stands around a spot that is looked for.
    private record Clearing(List<Rect> boxes, List<Rect> gateways) {

        /// Straight below or above goes before left and right: a way round two VPCs has equal arms then.
        private @Nullable Rect onRing(Point wanted, int ring) {
            Rect best = null;
            int least = Integer.MAX_VALUE;
            for (int dy = ring; dy >= -ring; dy--) {
                int step = Math.abs(dy) == ring ? 1 : Math.max(1, 2 * ring);
                for (int dx = -ring; dx <= ring; dx += step) {
                    int distance = dx * dx + dy * dy;
                    Rect spot = Rect.around(wanted.plus(dx * 8.0, dy * 8.0), SIZE, SIZE);
                    if (distance < least && isFree(spot)) {
                        least = distance;
                        best = spot;
                    }
                }
            }
            return best;
        }

        private boolean isFree(Rect spot) {
            return isClear(boxes, withLabel(spot)) && isClear(gateways, spot.grown(8));
        }

        private static boolean isClear(List<Rect> taken, Rect area) {
            for (Rect other : taken) {
                if (other.intersects(area)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Rect withLabel(Rect node) {
        return new Rect(node.x() - 44, node.y() - 28, node.width() + 88, node.height() + 68);
    }

    private Rect internet(Sight sight) {
        List<InternetGateway> gateways = topology.all(InternetGateway.class);
        Point wanted =
                gateways.stream()
                        .map(g -> Optional.ofNullable(places.get(g.ref().id())))
                        .flatMap(Optional::stream)
                        .map(Rect::centre)
                        .reduce((a, b) -> new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2))
                        .orElse(new Point(0, 0));
        return free(gateways.size() > 1 ? wanted : wanted.plus(120, 0), sight);
    }
}
