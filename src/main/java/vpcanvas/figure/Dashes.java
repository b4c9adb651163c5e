package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;

/// A dash pattern laid along a line: `on` px drawn, `off` px left out, over and over. At the line's
/// start the pattern is `phase` px old, as in SVG's `stroke-dashoffset`.
record Dashes(double on, double off, double phase) {

    /// What is drawn, as distances from the line's start.
    record Span(double from, double to) {}

    static Dashes of(Stroke.Dash dash, double scale, double phase) {
        return new Dashes(dash.on() * scale, dash.off() * scale, phase);
    }

    /// The drawn spans between two distances, cut off there. Costs as much as there are spans, so
    /// a caller who sees only part of a long line asks for that part.
    List<Span> between(double from, double to) {
        if (from >= to) {
            return List.of();
        }
        double period = on + off;
        if (off <= 0 || period <= 0) {
            return List.of(new Span(from, to));
        }
        List<Span> spans = new ArrayList<>();
        double dash = Math.floor((from + phase) / period) * period - phase;
        for (; dash < to; dash += period) {
            double start = Math.max(from, dash);
            double end = Math.min(to, dash + on);
            if (start < end) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }
}
