package vpcanvas.analysis.trace;

import java.util.Locale;

/// The way there, or the way of the answer. A connection needs both
/// ([routing](https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html), R-039).
public enum Direction {
    FORWARD,
    RETURN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
