package vpcanvas.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vpcanvas.model.Rect;

/// Finds where something would stand at equal gaps from its neighbours in a row: half way between
/// two, or as far from one as that one is from the next. Only the two nearest on each side count,
/// which are what a person compares with.
record Gaps(Axis axis, List<Rect> neighbours) {

    /// A place with equal gaps.
    ///
    /// @param low where what is moved begins
    /// @param first what bounds the first gap, and `second` the second one; both are ends of gaps
    record Fit(double low, Span first, Span second) {}

    /// A stretch along the axis.
    record Span(double from, double to) {}

    /// The fit that is nearest to where the rectangle is, none further than `reach`.
    Optional<Fit> nearest(Rect moving, double reach) {
        double low = axis.low(moving);
        return fits(moving).stream()
                .filter(f -> Math.abs(f.low - low) <= reach)
                .min(Comparator.comparingDouble(f -> Math.abs(f.low - low)));
    }

    private List<Fit> fits(Rect moving) {
        double length = axis.length(moving);
        double middle = axis.middle(moving);
        List<Rect> before =
                inRow(moving)
                        .filter(n -> axis.middle(n) < middle)
                        .sorted(Comparator.comparingDouble(n -> -axis.high(n)))
                        .limit(2)
                        .toList();
        List<Rect> after =
                inRow(moving)
                        .filter(n -> axis.middle(n) >= middle)
                        .sorted(Comparator.comparingDouble(axis::low))
                        .limit(2)
                        .toList();
        return Stream.of(between(before, after, length), behind(before), ahead(after, length))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<Rect> inRow(Rect moving) {
        return neighbours.stream().filter(n -> axis.other().overlap(n, moving));
    }

    private Optional<Fit> between(List<Rect> before, List<Rect> after, double length) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        double from = axis.high(before.getFirst());
        double to = axis.low(after.getFirst());
        double gap = (to - from - length) / 2;
        return gap <= 0
                ? Optional.empty()
                : Optional.of(
                        new Fit(from + gap, new Span(from, from + gap), new Span(to - gap, to)));
    }

    private Optional<Fit> behind(List<Rect> before) {
        if (before.size() < 2) {
            return Optional.empty();
        }
        Rect near = before.getFirst();
        double from = axis.high(before.getLast());
        double gap = axis.low(near) - from;
        double low = axis.high(near) + gap;
        return gap <= 0
                ? Optional.empty()
                : Optional.of(
                        new Fit(
                                low,
                                new Span(from, axis.low(near)),
                                new Span(axis.high(near), low)));
    }

    private Optional<Fit> ahead(List<Rect> after, double length) {
        if (after.size() < 2) {
            return Optional.empty();
        }
        Rect near = after.getFirst();
        double to = axis.low(after.getLast());
        double gap = to - axis.high(near);
        double high = axis.low(near) - gap;
        return gap <= 0
                ? Optional.empty()
                : Optional.of(
                        new Fit(
                                high - length,
                                new Span(high, axis.low(near)),
                                new Span(axis.high(near), to)));
    }
}
