package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What a figure consists of for who measures it: labels, boxes and lines, each with the key of the
/// group that it belongs to.
final class FigureParts {
    private static final double LEAST_BOX = 30;

    /// A text, or a pill round one.
    record Label(String owner, String text, Rect area, boolean pill) {}

    /// A frame, ground, tile, card or note.
    ///
    /// @param open whether it is only a frame, as that of a Region is
    record Piece(String owner, Rect area, boolean open) {

        /// What may hold other things.
        boolean isContainer() {
            return Math.min(area.width(), area.height()) > NodePlacer.SIZE && !isCard();
        }

        boolean isCard() {
            return owner.startsWith("card:") || owner.startsWith("note:");
        }
    }

    /// A straight part of a line.
    record Leg(Line line, Point from, Point to) {

        boolean isLevel() {
            return from.y() == to.y();
        }

        boolean isUpright() {
            return from.x() == to.x();
        }

        double length() {
            return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
        }

        /// As thick as it is drawn.
        Rect area() {
            return new Rect(from.x(), from.y(), 0, 0)
                    .union(new Rect(to.x(), to.y(), 0, 0))
                    .grown(1);
        }

        Rect middle() {
            return area().grown(-1);
        }
    }

    /// A connector from end to end.
    record Line(String owner, List<Point> points) {

        List<Leg> legs() {
            List<Leg> legs = new ArrayList<>();
            for (int i = 1; i < points.size(); i++) {
                legs.add(new Leg(this, points.get(i - 1), points.get(i)));
            }
            return legs;
        }

        boolean endsIn(Rect area) {
            return holds(area, points.getFirst()) || holds(area, points.getLast());
        }

        /// Whether two lines meet in one port, as the lines of a bus do.
        boolean shares(Line other) {
            Rect first = at(points.getFirst());
            Rect last = at(points.getLast());
            return other.endsIn(first) || other.endsIn(last);
        }

        private static Rect at(Point point) {
            return new Rect(point.x(), point.y(), 0, 0).grown(2.5);
        }

        private static boolean holds(Rect area, Point point) {
            return area.contains(new Rect(point.x(), point.y(), 0, 0));
        }
    }

    final List<Label> labels = new ArrayList<>();
    final List<Piece> pieces = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    private final FontTable fonts;

    private FigureParts(FontTable fonts) {
        this.fonts = fonts;
    }

    static FigureParts of(List<Mark> marks, FontTable fonts) {
        FigureParts parts = new FigureParts(fonts);
        marks.forEach(m -> parts.collect(m, "paper"));
        return parts;
    }

    List<Leg> legs() {
        return lines.stream().flatMap(l -> l.legs().stream()).toList();
    }

    private void collect(Mark mark, String owner) {
        switch (mark) {
            case Group g -> group(g);
            case Text t -> labels.add(new Label(owner, t.content(), tight(t), false));
            case Path p -> lines.add(new Line(owner, p.points()));
            case Icon i -> {}
            case Box b -> {
                if (b.radius() == Pills.HEIGHT / 2 && b.bounds().height() == Pills.HEIGHT) {
                    labels.add(new Label(owner, "a pill of " + owner, b.bounds(), true));
                }
            }
        }
    }

    /// The first box of a group is its outline.
    private void group(Group group) {
        group.marks().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .filter(b -> Math.min(b.bounds().width(), b.bounds().height()) > LEAST_BOX)
                .findFirst()
                .map(b -> new Piece(group.key(), b.bounds(), b.fill() == null))
                .ifPresent(pieces::add);
        group.marks().forEach(m -> collect(m, group.key()));
    }

    /// The area that ink of a text covers.
    private Rect tight(Text text) {
        Rect area = Extent.of(List.of(text), fonts).getFirst();
        double size = text.font().size();
        return new Rect(area.x(), text.at().y() - 0.75 * size, area.width(), 0.9 * size);
    }
}
