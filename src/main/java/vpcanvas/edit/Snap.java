package vpcanvas.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vpcanvas.model.Rect;

/// Draws what is moved to where it lines up: an edge with an edge of a neighbour, its centre with a
/// centre, or at equal gaps in a row, when that is within 6 px of the view; else to a grid of 8 px of
/// the drawing. Each direction is settled on its own. One walk over the neighbours finds the nearest
/// line, which for the few hundred of a drawing is no dearer than an index of them.
///
/// @param straddles whether it stands on borders, as gateways do: then its centre lines up with edges
record Snap(Rect moving, boolean straddles, List<Rect> neighbours) {
    static final double GRID = 8;
    private static final double REACH = 6;

    /// Lines closer than this are one line.
    private static final double SAME = 0.01;

    Snap {
        neighbours = List.copyOf(neighbours);
    }

    /// How far to move instead, and the lines that say why.
    record Snapped(double dx, double dy, List<Guide> guides) {}

    /// Where something lines up in one direction, and why there.
    private sealed interface Fit {
        double shift();

        record ToLine(double shift, double line) implements Fit {}

        record ToGap(double shift, Gaps.Fit gaps) implements Fit {}

        record ToGrid(double shift) implements Fit {}
    }

    Snapped by(double dx, double dy, double zoom) {
        Rect wanted = moving.moved(dx, dy);
        Fit across = fit(Axis.ACROSS, wanted, REACH / zoom);
        Fit down = fit(Axis.DOWN, wanted, REACH / zoom);
        Rect settled = wanted.moved(across.shift(), down.shift());
        List<Guide> guides = new ArrayList<>(guides(Axis.ACROSS, across, settled));
        guides.addAll(guides(Axis.DOWN, down, settled));
        return new Snapped(dx + across.shift(), dy + down.shift(), guides);
    }

    private Fit fit(Axis axis, Rect wanted, double reach) {
        double middle = axis.middle(wanted);
        double[] edges =
                straddles
                        ? new double[] {middle}
                        : new double[] {axis.low(wanted), axis.high(wanted)};
        Optional<Fit> line = line(axis, edges, new double[] {middle}, reach);
        double low = axis.low(wanted);
        Optional<Fit> gap =
                new Gaps(axis, neighbours)
                        .nearest(wanted, reach)
                        .map(f -> new Fit.ToGap(f.low() - low, f));
        if (line.isPresent() && gap.isPresent()) {
            boolean gapIsNearer = Math.abs(gap.get().shift()) < Math.abs(line.get().shift());
            return gapIsNearer ? gap.get() : line.get();
        }
        return line.or(() -> gap).orElseGet(() -> new Fit.ToGrid(onGrid(low) - low));
    }

    private static double onGrid(double coordinate) {
        return Math.round(coordinate / GRID) * GRID;
    }

    private Optional<Fit> line(Axis axis, double[] edges, double[] centres, double reach) {
        double best = Double.POSITIVE_INFINITY;
        double line = 0;
        for (Rect neighbour : neighbours) {
            for (double theirs : axis.stops(neighbour)) {
                double[] own = theirs == axis.middle(neighbour) ? centres : edges;
                for (double mine : own) {
                    if (Math.abs(theirs - mine) < Math.abs(best)) {
                        best = theirs - mine;
                        line = theirs;
                    }
                }
            }
        }
        return Math.abs(best) <= reach ? Optional.of(new Fit.ToLine(best, line)) : Optional.empty();
    }

    /// Where one edge goes that is drawn to a coordinate: to a line of a neighbour, else the grid.
    double edge(Axis axis, double wanted, double zoom) {
        return line(axis, new double[] {wanted}, new double[0], REACH / zoom)
                .map(f -> wanted + f.shift())
                .orElseGet(() -> onGrid(wanted));
    }

    private List<Guide> guides(Axis axis, Fit fit, Rect settled) {
        return switch (fit) {
            case Fit.ToGrid g -> List.of();
            case Fit.ToLine l -> List.of(aligned(axis, l.line, settled));
            case Fit.ToGap g ->
                    List.of(
                            spanning(axis, g.gaps.first(), settled),
                            spanning(axis, g.gaps.second(), settled));
        };
    }

    /// A line through everything that lines up there.
    private Guide aligned(Axis axis, double line, Rect settled) {
        double from = axis.other().low(settled);
        double to = axis.other().high(settled);
        for (Rect neighbour : neighbours) {
            if (hasStopAt(axis, neighbour, line)) {
                from = Math.min(from, axis.other().low(neighbour));
                to = Math.max(to, axis.other().high(neighbour));
            }
        }
        return new Guide(Guide.Kind.ALIGNED, axis.point(line, from), axis.point(line, to));
    }

    private static boolean hasStopAt(Axis axis, Rect rect, double line) {
        for (double stop : axis.stops(rect)) {
            if (Math.abs(stop - line) < SAME) {
                return true;
            }
        }
        return false;
    }

    private static Guide spanning(Axis axis, Gaps.Span gap, Rect settled) {
        double beside = axis.other().middle(settled);
        return new Guide(
                Guide.Kind.EQUAL_GAP, axis.point(gap.from(), beside), axis.point(gap.to(), beside));
    }
}
