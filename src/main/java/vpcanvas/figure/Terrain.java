package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// The part of a drawing in which one connector looks for its way: the lanes that it may take, and
/// what each stretch of them costs it.
final class Terrain {
    /// Lines that run beside each other keep at least this far apart.
    static final double APART = 12;

    /// How far lanes lie from boxes and from other lines.
    static final double STUB = 16;

    /// What it costs at least to do what a connector never should.
    static final double FORBIDDEN = 12_000;

    static final double BEND = 320;

    private static final double THROUGH_BOX = 200_000;
    private static final double THROUGH_FRAME = 100_000;
    private static final double THROUGH_TEXT = 40_000;
    private static final double BESIDE_LINE = FORBIDDEN;
    private static final double NEAR_LINE = 40;
    private static final double ACROSS_LINE = 500;

    /// A label that finds another spot: that of a tile in a subnet less easily than that of an end that
    /// stands free, and that of something else least.
    private static final double THROUGH_OWN_LABEL = 200;

    private static final double THROUGH_OWN_TILES = 700;

    private static final double THROUGH_LABEL = FORBIDDEN;

    /// To leave what both ends stand in, and to pass through a Region that neither stands in.
    private static final double LEAVING = 1500;

    private static final double PASSING = FORBIDDEN;
    private static final double ENTERING = 200;
    private static final double BESIDE_FRAME = 300;
    private static final double ON_FRAME = FORBIDDEN;
    private static final double BESIDE_BOX = 200;

    final Gate from;
    final Gate to;
    final double[] xs;
    final double[] ys;

    /// Whether it has all the lanes that there may be.
    final boolean isWhole;

    final Tolls tolls;

    /// The hub whose bus the connector is part of; null when it keeps apart from all others.
    private final @Nullable String bus;

    private Terrain(Gate from, Gate to, @Nullable String bus, Crossings crossings) {
        this.from = from;
        this.to = to;
        this.bus = bus;
        this.xs = crossings.xs;
        this.ys = crossings.ys;
        this.isWhole = crossings.isAll;
        tolls = new Tolls(xs, ys);
    }

    /// @param most as many crossings of lanes are looked at
    static Terrain of(Gate from, Gate to, @Nullable String bus, Rect area, int most, Sight sight) {
        List<Obstacle> all = new ArrayList<>();
        Trunk trunk = bus == null ? null : new Trunk(bus);
        sight.in(
                area.grown(STUB),
                o -> {
                    if (trunk == null || !trunk.takes(o)) {
                        all.add(o);
                    }
                });
        Closed closed = new Closed();
        for (Obstacle obstacle : all) {
            boolean frame = obstacle.kind() == Obstacle.Kind.FRAME;
            if (frame && !isHome(obstacle.area(), from) && !isHome(obstacle.area(), to)) {
                closed.add(obstacle.area());
            }
        }
        all.removeIf(o -> closed.hides(o.area()));
        if (trunk != null) {
            all.addAll(trunk.legs());
        }
        all.sort(Obstacle.IN_ORDER);
        Terrain terrain = new Terrain(from, to, bus, Crossings.of(from, to, area, all, most));
        all.forEach(terrain::toll);
        terrain.end(from.box());
        terrain.end(to.box());
        return terrain;
    }

    /// Whether an end stands in a frame, and not on it as gateways do.
    private static boolean isHome(Rect frame, Gate gate) {
        return !frame.equals(gate.box()) && frame.grown(-1).contains(gate.box().centre());
    }

    private void toll(Obstacle obstacle) {
        Rect area = obstacle.area();
        boolean own = area.equals(from.box()) || area.equals(to.box());
        switch (obstacle.kind()) {
            case HARD, GATEWAY -> box(area, own);
            case TEXT -> tolls.area(area, THROUGH_TEXT);
            case MOVABLE -> label(area);
            case LEVEL -> level(obstacle);
            case UPRIGHT -> upright(obstacle);
            case FRAME -> frame(area, own);
            case BORDER -> border(area);
        }
    }

    /// A label is run through once, however many stretches that takes.
    private void label(Rect area) {
        for (Gate end : List.of(from, to)) {
            if (isBelow(area, end.box())) {
                boolean tile = end.box().width() < NodePlacer.SIZE;
                double cost = tile ? THROUGH_OWN_TILES : THROUGH_OWN_LABEL;
                tolls.acrossLevel(area.centre().y(), area.x(), area.right(), cost);
                tolls.acrossUpright(area.centre().x(), area.y(), area.bottom(), cost);
                return;
            }
        }
        tolls.area(area, THROUGH_LABEL);
    }

    private static boolean isBelow(Rect label, Rect box) {
        return label.centre().x() == box.centre().x()
                && label.y() >= box.bottom()
                && label.y() - box.bottom() < STUB;
    }

    private void box(Rect area, boolean own) {
        if (!own) {
            tolls.area(area, THROUGH_BOX);
            tolls.area(area.grown(APART - 4), BESIDE_BOX);
        }
    }

    /// An end's own box is left at once, and not passed close by.
    private void end(Rect box) {
        tolls.area(box, THROUGH_BOX);
        walls(box, STUB, FORBIDDEN);
    }

    private void frame(Rect area, boolean own) {
        if (own) {
            return;
        }
        boolean first = isHome(area, from);
        boolean second = isHome(area, to);
        if (!first && !second) {
            tolls.area(area, THROUGH_FRAME);
        } else {
            sides(area, first && second ? LEAVING : ENTERING);
        }
        beside(area);
    }

    private void beside(Rect frame) {
        walls(frame, APART - 2, BESIDE_FRAME);
        walls(frame, APART / 2, ON_FRAME);
    }

    private void border(Rect area) {
        boolean first = isHome(area, from);
        boolean second = isHome(area, to);
        sides(area, first && second ? LEAVING : first || second ? ENTERING : PASSING);
        beside(area);
    }

    private void sides(Rect area, double cost) {
        tolls.acrossLevel(area.y(), area.x(), area.right(), cost);
        tolls.acrossLevel(area.bottom(), area.x(), area.right(), cost);
        tolls.acrossUpright(area.x(), area.y(), area.bottom(), cost);
        tolls.acrossUpright(area.right(), area.y(), area.bottom(), cost);
    }

    private void walls(Rect area, double gap, double cost) {
        tolls.besideLevel(area.y(), area.x(), area.right(), gap, cost);
        tolls.besideLevel(area.bottom(), area.x(), area.right(), gap, cost);
        tolls.besideUpright(area.x(), area.y(), area.bottom(), gap, cost);
        tolls.besideUpright(area.right(), area.y(), area.bottom(), gap, cost);
    }

    private void level(Obstacle line) {
        Rect area = line.area();
        double y = area.centre().y();
        double left = area.x() + Obstacle.HALF;
        double right = area.right() - Obstacle.HALF;
        tolls.besideLevel(y, left, right, APART, BESIDE_LINE);
        tolls.besideLevel(y, left, right, STUB, NEAR_LINE);
        if (isShared(line)) {
            tolls.onLevel(y, left, right, BESIDE_LINE);
            tolls.onLevel(y, left, right, NEAR_LINE);
        } else {
            tolls.acrossLevel(y, left, right, ACROSS_LINE);
        }
    }

    private void upright(Obstacle line) {
        Rect area = line.area();
        double x = area.centre().x();
        double top = area.y() + Obstacle.HALF;
        double bottom = area.bottom() - Obstacle.HALF;
        tolls.besideUpright(x, top, bottom, APART, BESIDE_LINE);
        tolls.besideUpright(x, top, bottom, STUB, NEAR_LINE);
        if (isShared(line)) {
            tolls.onUpright(x, top, bottom, BESIDE_LINE);
            tolls.onUpright(x, top, bottom, NEAR_LINE);
        } else {
            tolls.acrossUpright(x, top, bottom, ACROSS_LINE);
        }
    }

    private boolean isShared(Obstacle line) {
        return bus != null && bus.equals(line.bus());
    }

    Point at(int x, int y) {
        return new Point(xs[x], ys[y]);
    }
}
