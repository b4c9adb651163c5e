package vpcanvas.edit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vpcanvas.figure.HitTest;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Where a connection is drawn from: a small circle beside each side of what is selected, clear of the
/// texts that are written there.
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

    /// Where the handle stands beside a frame with texts; all are in px of the view.
    public Point beside(Rect frame, Collection<Rect> texts) {
        Rect room = texts.stream().filter(t -> isInTheWay(frame, t)).reduce(frame, Rect::union);
        double x = across < 0 ? room.x() : across > 0 ? room.right() : frame.centre().x();
        double y = down < 0 ? room.y() : down > 0 ? room.bottom() : frame.centre().y();
        return new Point(x + across * OFFSET, y + down * OFFSET);
    }

    /// Whether a text crosses the line from the middle of the frame through the handle.
    private boolean isInTheWay(Rect frame, Rect text) {
        Point middle = frame.centre();
        return across == 0
                ? text.x() <= middle.x() && middle.x() <= text.right()
                : text.y() <= middle.y() && middle.y() <= text.bottom();
    }

    /// Where the texts of a thing are drawn, its name and addresses; in the drawing's own px.
    public static List<Rect> texts(EditorState state, String key) {
        return state.hitTest().lines(key).stream().map(HitTest.Line::area).toList();
    }

    /// Whether one of the handles of a thing is at a point of the view.
    static boolean isAt(EditorState state, String key, Rect frame, Point point) {
        List<Rect> texts = texts(state, key).stream().map(t -> state.camera().toView(t)).toList();
        return Arrays.stream(values())
                .map(h -> h.beside(frame, texts))
                .anyMatch(p -> Math.hypot(p.x() - point.x(), p.y() - point.y()) <= REACH);
    }
}
