package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// A few lines on a small card beside a stop of a path, with the sign of the stop on its left.
///
/// @param key the layout key of its group
/// @param sign what stands in the circle on the left; empty for a cross
record Tag(String key, String spoken, String sign, Theme.Role edge, List<Line> lines) {
    private static final double LINE = 15;
    private static final double PAD = 8;
    private static final double RADIUS = 7;

    /// As wide as text runs before it goes on in the next line.
    private static final double MEASURE = 264;

    /// A line of it.
    record Line(String text, Font font, Theme.Role role) {}

    /// Words in lines that are no wider than a tag should be.
    static List<Line> wrapped(String text, Font font, Theme.Role role, FontTable fonts) {
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String more = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && fonts.width(more, font) > MEASURE) {
                lines.add(new Line(line.toString(), font, role));
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(more);
            }
        }
        lines.add(new Line(line.toString(), font, role));
        return lines;
    }

    /// How much paper it covers.
    Rect size(FontTable fonts) {
        double widest =
                lines.stream().mapToDouble(l -> fonts.width(l.text, l.font)).max().orElse(0);
        double width = Math.ceil((left() + widest + PAD) / 8) * 8;
        return new Rect(0, 0, width, PAD + LINE * lines.size() + 1);
    }

    private static double left() {
        return PAD + 2 * RADIUS + 6;
    }

    Group paint(Draft draft, Rect place) {
        List<Mark> marks = new ArrayList<>();
        Paint edgePaint = draft.paint(edge);
        marks.add(new Box(place, 4, draft.paint(Theme.Role.CARD), Stroke.solid(edgePaint, 1)));
        Point centre = new Point(place.x() + PAD + RADIUS, place.y() + PAD + LINE / 2 - 3);
        marks.addAll(sign(draft, centre, RADIUS, sign));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            marks.add(
                    new Text(
                            line.text,
                            new Point(place.x() + left(), place.y() + PAD + 8 + i * LINE),
                            Text.Anchor.START,
                            line.font,
                            draft.paint(line.role)));
        }
        return new Group(key, spoken, marks);
    }

    /// A number in a dark circle, or a cross in a red one.
    static List<Mark> sign(Draft draft, Point centre, double radius, String sign) {
        Rect circle = Rect.around(centre, 2 * radius, 2 * radius);
        Stroke edge = Stroke.solid(draft.paint(Theme.Role.PAPER), 1.5);
        if (sign.isEmpty()) {
            return List.of(
                    new Box(circle, radius, draft.paint(Theme.Role.BAD), edge),
                    new Icon(
                            Glyph.BLOCKED,
                            centre.plus(-radius * 0.7, -radius * 0.7),
                            radius * 1.4,
                            draft.paint(Theme.Role.GLYPH)));
        }
        return List.of(
                new Box(circle, radius, draft.paint(Theme.Role.BADGE), edge),
                new Text(
                        sign,
                        centre.plus(0, 3.75),
                        Text.Anchor.MIDDLE,
                        Type.SMALL,
                        draft.paint(Theme.Role.BADGE_TEXT)));
    }
}
