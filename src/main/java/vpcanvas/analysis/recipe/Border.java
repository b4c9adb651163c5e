package vpcanvas.analysis.recipe;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// Finds a place for a gateway on the side of a VPC that faces the others. Where the subnets leave
/// it no room the VPC grows: towards the others when they are far away, else on its far side, so
/// that what passes between two VPCs keeps its room.
record Border(Steps steps, Ref<Vpc> vpc, Paper paper, Growth growth) {
    /// From a VPC's upper edge to the middle of its first gateway: level with the first tiles.
    private static final double FIRST = 104;

    private static final double STEP = 96;

    /// From the border to the subnets, where a gateway is drawn that has its label inside.
    private static final double ROOM = 104;

    /// Less than this, and a gateway would lie on a subnet.
    private static final double LEAST = 56;

    /// Between two VPCs, for what joins them.
    private static final double GAP = 160;

    Border(Steps steps, Ref<Vpc> vpc) {
        this(steps, vpc, new Paper(steps), new Growth(new Paper(steps)));
    }

    /// The place of one gateway more.
    ///
    /// @return null if the VPC has no place itself
    @Nullable Rect place() {
        Rect box = paper.place(vpc.id());
        if (box == null) {
            return null;
        }
        boolean left = facesLeft(box);
        double by = FreeSpot.up(ROOM - free(box, left));
        if (free(box, left) < LEAST) {
            if (!growth.covers(vpc.id(), wider(box, left, by + GAP))) {
                growth.resize(vpc.id(), wider(box, left, by));
            } else if (!growth.covers(vpc.id(), wider(box, !left, by))) {
                growth.resize(vpc.id(), wider(box, !left, by));
                growth.shiftContents(vpc.id(), left ? by : -by);
            }
        }
        Rect now = paper.place(vpc.id());
        return now == null ? null : on(now, left);
    }

    private boolean facesLeft(Rect box) {
        return steps.topology().all(Vpc.class).stream()
                        .filter(v -> !v.ref().equals(vpc))
                        .flatMap(v -> Stream.ofNullable(paper.place(v.ref().id())))
                        .mapToDouble(p -> p.centre().x())
                        .average()
                        .orElse(box.right())
                < box.centre().x();
    }

    private double free(Rect box, boolean left) {
        return steps.inventory().subnetsOf(vpc).stream()
                .map(Subnet::ref)
                .flatMap(s -> Stream.ofNullable(paper.place(s.id())))
                .mapToDouble(s -> left ? s.x() - box.x() : box.right() - s.right())
                .min()
                .orElse(box.width());
    }

    private static Rect wider(Rect box, boolean left, double by) {
        return new Rect(left ? box.x() - by : box.x(), box.y(), box.width() + by, box.height());
    }

    /// The first place down the side that no other gateway has, and that is not in the way of a
    /// line from the middle of a peering or service.
    private Rect on(Rect box, boolean left) {
        double x = left ? box.x() : box.right();
        for (double y = box.y() + FIRST; y < box.bottom(); y += STEP) {
            Rect spot = circle(x, y);
            if (paper.places().entrySet().stream()
                    .noneMatch(e -> isInTheWay(e.getKey(), e.getValue(), spot))) {
                return spot;
            }
        }
        return circle(x, box.y() + FIRST);
    }

    private boolean isInTheWay(String key, Rect place, Rect spot) {
        return switch (paper.footprint(key)) {
            case GATEWAY -> place.intersects(spot);
            case NODE -> place.centre().y() >= spot.y() && place.centre().y() <= spot.bottom();
            case REGION, VPC, SUBNET, TILE, CARD, PAPER, HUB, CORPORATE -> false;
        };
    }

    private static Rect circle(double x, double y) {
        Rect size = Footprint.GATEWAY.size();
        return Rect.around(new Point(x, y), size.width(), size.height());
    }
}
