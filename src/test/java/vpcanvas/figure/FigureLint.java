package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Measures a figure: labels over labels or over things, lines through labels or things, and what
/// leaves the paper. Each finding is a sentence; a figure fit to print has none.
final class FigureLint {
    private final FontTable fonts;
    private final List<Piece> labels = new ArrayList<>();
    private final List<Piece> things = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    private record Piece(String owner, String what, Rect area) {}

    private record Leg(String owner, Rect area) {}

    private FigureLint(FontTable fonts) {
        this.fonts = fonts;
    }

    static List<String> of(Figure figure, FontTable fonts) {
        FigureLint lint = new FigureLint(fonts);
        figure.marks().forEach(m -> lint.collect(m, "paper"));
        lint.overlaps();
        lint.crossings();
        Rect paper = new Rect(0, 0, figure.width(), figure.height());
        for (Rect area : Extent.of(figure.marks(), fonts)) {
            if (!paper.contains(area)) {
                lint.findings.add("something leaves the paper at " + area);
            }
        }
        return lint.findings;
    }

    private void collect(Mark mark, String owner) {
        switch (mark) {
            case Group g -> g.marks().forEach(m -> collect(m, g.key()));
            case Text t -> labels.add(new Piece(owner, t.content(), tight(t)));
            case Path p -> collect(p, owner);
            case Icon i -> {}
            case Box b -> {
                boolean solid = b.fill() != null && b.fill().opacity() == 1;
                boolean small = b.bounds().width() <= 48 && b.bounds().width() > 20;
                boolean card = owner.startsWith("card:") && b.radius() == 4;
                if (solid && (card || (small && b.bounds().width() == b.bounds().height()))) {
                    things.add(new Piece(owner, "box", b.bounds()));
                }
            }
        }
    }

    /// The area that ink of a text covers.
    private Rect tight(Text text) {
        Rect area = Extent.of(List.of(text), fonts).getFirst();
        double size = text.font().size();
        return new Rect(area.x(), text.at().y() - 0.75 * size, area.width(), 0.9 * size);
    }

    private void collect(Path path, String owner) {
        for (int i = 1; i < path.points().size(); i++) {
            Point a = path.points().get(i - 1);
            Point b = path.points().get(i);
            Rect line = new Rect(a.x(), a.y(), 0, 0).union(new Rect(b.x(), b.y(), 0, 0));
            legs.add(new Leg(owner, line.grown(1)));
        }
    }

    private void overlaps() {
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (labels.get(i).area().intersects(labels.get(j).area())) {
                    findings.add(labels.get(i).what() + " overlaps " + labels.get(j).what());
                }
            }
            for (Piece thing : things) {
                boolean own = thing.owner().equals(labels.get(i).owner());
                if (!own
                        && !isBadge(labels.get(i))
                        && labels.get(i).area().intersects(thing.area())) {
                    findings.add(labels.get(i).what() + " lies on " + thing.owner());
                }
            }
        }
    }

    private static boolean isBadge(Piece label) {
        return label.owner().startsWith("path:hop:");
    }

    private void crossings() {
        for (Leg leg : legs) {
            for (Piece label : labels) {
                boolean own = label.owner().equals(leg.owner() + "#state");
                if (!own && !isBadge(label) && leg.area().intersects(label.area())) {
                    findings.add(leg.owner() + " runs through the label " + label.what());
                }
            }
            for (Piece thing : things) {
                if (leg.area().intersects(thing.area().grown(-3))) {
                    findings.add(leg.owner() + " runs through " + thing.owner());
                }
            }
        }
    }
}
