package vpcanvas.analysis.trace;

import java.util.Locale;

/// What became of a packet.
public enum Outcome {
    DELIVERED,
    NO_ROUTE,
    BLACKHOLE,
    FILTERED,
    DROPPED,
    REFUSED,
    LOOP,
    UNKNOWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
