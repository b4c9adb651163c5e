package vpcanvas.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vpcanvas.model.Rect;

/// Frames that a connector goes round: what stands in one is in nobody's way. Found by the square of
/// paper in which they lie, for a connector across a large design passes hundreds.
final class Closed {
    private static final double SIDE = 256;
    private static final double LARGE = 8 * SIDE;

    private record Square(int across, int down) {
        static Square of(double x, double y) {
            return new Square((int) Math.floor(x / SIDE), (int) Math.floor(y / SIDE));
        }
    }

    private final Map<Square, List<Rect>> frames = new HashMap<>();
    private final List<Rect> large = new ArrayList<>();

    void add(Rect frame) {
        if (Math.max(frame.width(), frame.height()) > LARGE) {
            large.add(frame);
            return;
        }
        Square first = Square.of(frame.x(), frame.y());
        Square last = Square.of(frame.right(), frame.bottom());
        for (int x = first.across; x <= last.across; x++) {
            for (int y = first.down; y <= last.down; y++) {
                frames.computeIfAbsent(new Square(x, y), s -> new ArrayList<>()).add(frame);
            }
        }
    }

    /// Whether an area lies in a closed frame, and is not that frame.
    boolean hides(Rect area) {
        Square corner = Square.of(area.x(), area.y());
        return hides(area, frames.getOrDefault(corner, List.of())) || hides(area, large);
    }

    private static boolean hides(Rect area, List<Rect> frames) {
        for (Rect frame : frames) {
            if (frame.contains(area) && !frame.equals(area)) {
                return true;
            }
        }
        return false;
    }
}
