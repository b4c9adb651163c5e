package vpcanvas.figure;

import org.jspecify.annotations.Nullable;

/// How a connector gets on with what is in its way.
///
/// @param isRound whether it looks for a way round what is in its way however long it becomes
/// @param bus the hub whose bus it is part of: it may run where others of the bus run; null when it
///     keeps apart from all others
record Manner(boolean isRound, @Nullable String bus) {
    static final Manner PLAIN = new Manner(false, null);

    boolean shares(Obstacle other) {
        return bus != null && bus.equals(other.bus());
    }
}
