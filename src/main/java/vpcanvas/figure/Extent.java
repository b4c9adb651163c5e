package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// How much paper marks cover.
final class Extent {
    private Extent() {}

    /// The area of each mark, groups taken apart.
    static List<Rect> of(List<Mark> marks, FontTable fonts) {
        List<Rect> areas = new ArrayList<>();
        marks.forEach(m -> add(m, fonts, areas));
        return areas;
    }

    private static void add(Mark mark, FontTable fonts, List<Rect> areas) {
        switch (mark) {
            case Box box -> areas.add(box.bounds());
            case Icon icon ->
                    areas.add(new Rect(icon.at().x(), icon.at().y(), icon.size(), icon.size()));
            case Text text -> areas.add(of(text, fonts));
            case Path path -> areas.add(of(path.points()));
            case Group group -> group.marks().forEach(m -> add(m, fonts, areas));
        }
    }

    static Rect of(Text text, FontTable fonts) {
        double width = fonts.width(text.content(), text.font());
        double left =
                switch (text.anchor()) {
                    case START -> text.at().x();
                    case MIDDLE -> text.at().x() - width / 2;
                    case END -> text.at().x() - width;
                };
        double size = text.font().size();
        return new Rect(left, text.at().y() - size, width, size * 1.25);
    }

    private static Rect of(List<Point> points) {
        Rect area = new Rect(points.getFirst().x(), points.getFirst().y(), 0, 0);
        for (Point point : points) {
            area = area.union(new Rect(point.x(), point.y(), 0, 0));
        }
        return area;
    }
}
