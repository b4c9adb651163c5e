package vpcanvas.edit;

import java.util.Arrays;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Where a connection is drawn from: a small circle beside each side of what is selected.
public enum LinkHandle {
    LEFT(-1, 0),
    ABOVE(0, -1),
    RIGHT(1, 0),
    BELOW(0, 1);

    /// How far from the frame it stands and how far from it a press still takes it, in px of the
    /// view.
    private static final double OFFSET = 18;

    private static final double REACH = 8;

    private final int across;
    private final int down;

    LinkHandle(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /// Where the handle stands beside a frame; both are in px of the view.
    public Point beside(Rect frame) {
        return frame.centre()
                .plus(across * (frame.width() / 2 + OFFSET), down * (frame.height() / 2 + OFFSET));
    }

    /// Whether one of the handles of a frame is at a point; both are in px of the view.
    static boolean isAt(Rect frame, Point point) {
        return Arrays.stream(values())
                .map(h -> h.beside(frame))
                .anyMatch(p -> Math.hypot(p.x() - point.x(), p.y() - point.y()) <= REACH);
    }
}
