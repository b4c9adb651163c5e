package vpcanvas.figure;

import vpcanvas.model.Rect;

/// What it costs to go from one crossing of two lanes to the next. Costs are px of way: something that
/// costs 400 is gone round where that takes less than 400 px. All that is added is whole numbers or
/// halves, so that the order in which it is added means nothing.
final class Tolls {
    private static final double PER_PX = 4;

    private final double[] xs;
    private final double[] ys;

    /// Of the stretches along the x axis, and of those along the y axis; each by the crossing at its
    /// lower end.
    private final double[] level;

    private final double[] upright;

    Tolls(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        level = new double[xs.length * ys.length];
        upright = new double[xs.length * ys.length];
    }

    double level(int x, int y) {
        return level[y * xs.length + x];
    }

    double upright(int x, int y) {
        return upright[y * xs.length + x];
    }

    /// For running through the inside of an area.
    void area(Rect area, double cost) {
        levels(area.x(), area.right(), area.y(), area.bottom(), cost, 0);
        uprights(area.x(), area.right(), area.y(), area.bottom(), cost, 0);
    }

    /// For running beside a line along the x axis, nearer than `gap`: the more the longer.
    void besideLevel(double y, double from, double to, double gap, double cost) {
        levels(from, to, y - gap, y + gap, cost, Math.signum(cost) * PER_PX);
    }

    /// For running beside a line along the y axis, nearer than `gap`.
    void besideUpright(double x, double from, double to, double gap, double cost) {
        uprights(x - gap, x + gap, from, to, cost, Math.signum(cost) * PER_PX);
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
    private void levels(double left, double right, double top, double bottom, double cost, double perPx) {
        int first = Math.max(0, Lanes.upTo(xs, left) - 1);
        int last = Math.min(xs.length - 1, Lanes.before(xs, right));
        int end = Lanes.before(ys, bottom);
        for (int j = Lanes.upTo(ys, top); j < end; j++) {
            for (int i = first; i < last; i++) {
                level[j * xs.length + i] += cost + perPx * Math.rint(xs[i + 1] - xs[i]);
            }
        }
    }

    private void uprights(double left, double right, double top, double bottom, double cost, double perPx) {
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
