package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What paper is taken for a label: tiles, cards, lines and other labels, the sides of the frames that
/// it belongs in, and all that is inside other frames.
final class Taken {
    /// Half of the paper that a line takes.
    private static final double LINE = 2;

    private Taken() {}

    /// @param of where the thing stands whose label looks for room
    static List<Rect> in(Rect area, Point of, Sight sight) {
        List<Rect> taken = new ArrayList<>();
        sight.in(area, o -> add(o, of, taken));
        return taken;
    }

    private static void add(Obstacle obstacle, Point of, List<Rect> taken) {
        Rect area = obstacle.area();
        switch (obstacle.kind()) {
            case FRAME -> {
                if (area.contains(of)) {
                    taken.addAll(sides(area));
                } else {
                    taken.add(area.grown(LINE));
                }
            }
            case BORDER -> taken.addAll(sides(area));
            case HARD, TEXT, MOVABLE, LEVEL, UPRIGHT, GATEWAY -> taken.add(area);
        }
    }

    static Rect line(Point from, Point to) {
        return new Rect(from.x(), from.y(), 0, 0).union(new Rect(to.x(), to.y(), 0, 0)).grown(LINE);
    }

    static List<Rect> sides(Rect frame) {
        Point topLeft = new Point(frame.x(), frame.y());
        Point topRight = new Point(frame.right(), frame.y());
        Point bottomLeft = new Point(frame.x(), frame.bottom());
        Point bottomRight = new Point(frame.right(), frame.bottom());
        return List.of(
                line(topLeft, topRight),
                line(bottomLeft, bottomRight),
                line(topLeft, bottomLeft),
                line(topRight, bottomRight));
    }
}
