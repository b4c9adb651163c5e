package vpcanvas.figure;

import org.jspecify.annotations.Nullable;

/// Where a connector docks at its two ends.
///
/// @param bus the hub whose bus it is part of; null when it keeps apart from all others
record Berths(Dock from, Dock to, @Nullable String bus) {
    static final Berths FREE = new Berths(new Dock.Anywhere(), new Dock.Anywhere(), null);

    Berths from(Dock dock) {
        return new Berths(dock, to, bus);
    }

    Berths to(Dock dock) {
        return new Berths(from, dock, bus);
    }
}
