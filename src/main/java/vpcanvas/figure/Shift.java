package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Point;

/// Moves marks as a whole.
record Shift(double dx, double dy) {

    List<Mark> all(List<Mark> marks) {
        return dx == 0 && dy == 0 ? marks : marks.stream().map(this::one).toList();
    }

    Group group(Group group) {
        return dx == 0 && dy == 0
                ? group
                : new Group(group.key(), group.label(), all(group.marks()));
    }

    private Mark one(Mark mark) {
        return switch (mark) {
            case Box b -> new Box(b.bounds().moved(dx, dy), b.radius(), b.fill(), b.stroke());
            case Path p ->
                    new Path(
                            p.points().stream().map(this::point).toList(),
                            p.radius(),
                            p.stroke(),
                            p.start(),
                            p.end());
            case Text t -> new Text(t.content(), point(t.at()), t.anchor(), t.font(), t.paint());
            case Icon i -> new Icon(i.glyph(), point(i.at()), i.size(), i.paint());
            case Group g -> group(g);
        };
    }

    private Point point(Point at) {
        return at.plus(dx, dy);
    }
}
