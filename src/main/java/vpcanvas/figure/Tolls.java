package vpcanvas.figure;

import vpcanvas.model.Rect;

/// What it costs to go from one crossing of two lanes to the next. Costs are px of way: something that
/// costs 400 is gone round where that takes less than 400 px. All that is added is whole numbers or
/// halves, so that the order in which it is added means nothing.
final class Tolls {
    /// What is forbidden costs more the longer it is done: for each px that part of what it costs.
    private static final double PER_PX = 0.001;

    private static final double EIGHTH = 0.125;

    /// What a px of way costs where the bus already runs.
    private static final double SHARED = 0.8;

    private static final double EXACT = 0.01;

    private final double[] xs;
    private final double[] ys;

    /// Of the stretches along the x axis, and of those along the y axis; each by the crossing at its
    /// lower end.
    private final double[] level;

    private final double[] upright;

    /// The stretches where others of the same bus run.
    private final boolean[] sharedLevel;

    private final boolean[] sharedUpright;
    private double cheapest = 1;

    Tolls(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        level = new double[xs.length * ys.length];
        upright = new double[xs.length * ys.length];
        sharedLevel = new boolean[xs.length * ys.length];
        sharedUpright = new boolean[xs.length * ys.length];
    }

    /// What it costs to go from a crossing to the next one to the right.
    double level(int x, int y) {
        int at = y * xs.length + x;
        return level[at] + (xs[x + 1] - xs[x]) * (sharedLevel[at] ? SHARED : 1);
    }

    /// What it costs to go from a crossing to the next one below.
    double upright(int x, int y) {
        int at = y * xs.length + x;
        return upright[at] + (ys[y + 1] - ys[y]) * (sharedUpright[at] ? SHARED : 1);
    }

    /// What a px of way costs at least.
    double cheapest() {
        return cheapest;
    }

    /// For running through the inside of an area.
    void area(Rect area, double cost) {
        levels(area.x(), area.right(), area.y(), area.bottom(), cost, 0);
        uprights(area.x(), area.right(), area.y(), area.bottom(), cost, 0);
    }

    /// For running beside a line along the x axis, nearer than `gap`: the more the longer.
    void besideLevel(double y, double from, double to, double gap, double cost) {
        levels(from, to, y - gap, y + gap, cost, perPx(cost));
    }

    /// For running beside a line along the y axis, nearer than `gap`.
    void besideUpright(double x, double from, double to, double gap, double cost) {
        uprights(x - gap, x + gap, from, to, cost, perPx(cost));
    }

    /// For running on a line of the same bus along the x axis: nothing that was said of running beside it,
    /// and less than elsewhere.
    void onLevel(double y, double from, double to, double cost) {
        levels(from, to, y - EXACT, y + EXACT, -cost, -perPx(cost));
        int j = Lanes.before(ys, y);
        int last = Lanes.upTo(xs, to) - 1;
        for (int i = Lanes.before(xs, from); i < last && j < ys.length && ys[j] == y; i++) {
            sharedLevel[j * xs.length + i] = true;
            cheapest = SHARED;
        }
    }

    void onUpright(double x, double from, double to, double cost) {
        uprights(x - EXACT, x + EXACT, from, to, -cost, -perPx(cost));
        int i = Lanes.before(xs, x);
        int last = Lanes.upTo(ys, to) - 1;
        for (int j = Lanes.before(ys, from); j < last && i < xs.length && xs[i] == x; j++) {
            sharedUpright[j * xs.length + i] = true;
            cheapest = SHARED;
        }
    }

    /// In eighths, which add up exactly.
    private static double perPx(double cost) {
        return Math.ceil(cost * PER_PX / EIGHTH) * EIGHTH;
    }

    /// For crossing a line along the x axis. One that lies on a lane is crossed half on either side.
    void acrossLevel(double y, double from, double to, double cost) {
        int first = Math.max(0, Lanes.before(ys, y) - 1);
        int last = Math.min(ys.length - 1, Lanes.upTo(ys, y));
        int right = Lanes.upTo(xs, to);
        for (int i = Lanes.before(xs, from); i < right; i++) {
            for (int j = first; j < last; j++) {
                boolean half = ys[j] == y || ys[j + 1] == y;
                upright[j * xs.length + i] += half ? cost / 2 : cost;
            }
        }
    }

    /// For crossing a line along the y axis.
    void acrossUpright(double x, double from, double to, double cost) {
        int first = Math.max(0, Lanes.before(xs, x) - 1);
        int last = Math.min(xs.length - 1, Lanes.upTo(xs, x));
        int bottom = Lanes.upTo(ys, to);
        for (int j = Lanes.before(ys, from); j < bottom; j++) {
            for (int i = first; i < last; i++) {
                boolean half = xs[i] == x || xs[i + 1] == x;
                level[j * xs.length + i] += half ? cost / 2 : cost;
            }
        }
    }

    /// Stretches along the x axis that lie between two lines and reach between two others.
    private void levels(
            double left, double right, double top, double bottom, double cost, double perPx) {
        int first = Math.max(0, Lanes.upTo(xs, left) - 1);
        int last = Math.min(xs.length - 1, Lanes.before(xs, right));
        int end = Lanes.before(ys, bottom);
        for (int j = Lanes.upTo(ys, top); j < end; j++) {
            for (int i = first; i < last; i++) {
                level[j * xs.length + i] += cost + perPx * Math.rint(xs[i + 1] - xs[i]);
            }
        }
    }

    private void uprights(
            double left, double right, double top, double bottom, double cost, double perPx) {
        int first = Math.max(0, Lanes.upTo(ys, top) - 1);
        int last = Math.min(ys.length - 1, Lanes.before(ys, bottom));
        int end = Lanes.before(xs, right);
        for (int i = Lanes.upTo(xs, left); i < end; i++) {
            for (int j = first; j < last; j++) {
                upright[j * xs.length + i] += cost + perPx * Math.rint(ys[j + 1] - ys[j]);
            }
        }
    }
}
