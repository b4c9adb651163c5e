package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.figure.FigureParts.Label;
import vpcanvas.figure.FigureParts.Leg;
import vpcanvas.figure.FigureParts.Piece;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Measures a figure by its marks alone, whatever drew them. What spoils it is told in sentences: labels
/// over each other, over things or frames; lines through labels or through boxes that they don't enter;
/// lines beside each other closer than 12 px; what leaves the paper. A figure fit to print has none of
/// these. Crossings, bends and what stands off the grid are counted.
final class FigureLint {
    private static final double GRID = 8;

    /// Lines may come this close over this length: round a corner, or before an arrowhead.
    private static final double SHORT = 12;

    private final FigureParts parts;
    private final List<Leg> legs;
    private final List<String> labels = new ArrayList<>();
    private final List<String> throughs = new ArrayList<>();
    private final List<String> parallels = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private int strays;
    private int crossings;

    /// What was counted in one figure.
    record Counts(int labels, int throughs, int parallels, int crossings, int bends, int strays) {

        Counts plus(Counts other) {
            return new Counts(
                    labels + other.labels,
                    throughs + other.throughs,
                    parallels + other.parallels,
                    crossings + other.crossings,
                    bends + other.bends,
                    strays + other.strays);
        }
    }

    private FigureLint(FigureParts parts) {
        this.parts = parts;
        this.legs = parts.legs();
    }

    /// What spoils a figure.
    static List<String> of(Figure figure, FontTable fonts) {
        FigureLint lint = lint(figure, fonts);
        List<String> all = new ArrayList<>(lint.labels);
        all.addAll(lint.throughs);
        all.addAll(lint.parallels);
        all.addAll(lint.outside);
        return all;
    }

    static Counts counts(Figure figure, FontTable fonts) {
        FigureLint lint = lint(figure, fonts);
        int bends = lint.parts.lines.stream().mapToInt(l -> l.points().size() - 2).sum();
        return new Counts(
                lint.labels.size(),
                lint.throughs.size(),
                lint.parallels.size(),
                lint.crossings,
                bends,
                lint.strays);
    }

    private static FigureLint lint(Figure figure, FontTable fonts) {
        FigureLint lint = new FigureLint(FigureParts.of(figure.marks(), fonts));
        for (int i = 0; i < lint.parts.labels.size(); i++) {
            lint.label(i);
        }
        lint.legs.forEach(lint::leg);
        for (int i = 0; i < lint.legs.size(); i++) {
            for (int j = 0; j < i; j++) {
                lint.pair(lint.legs.get(i), lint.legs.get(j));
            }
        }
        lint.grid();
        Rect paper = new Rect(0, 0, figure.width(), figure.height());
        for (Rect area : Extent.of(figure.marks(), fonts)) {
            if (!paper.contains(area)) {
                lint.outside.add("something leaves the paper at " + area);
            }
        }
        return lint;
    }

    /// The number of a hop lies on what it numbers.
    private static boolean isBadge(Label label) {
        return label.owner().startsWith("path:hop:");
    }

    private void label(int index) {
        Label label = parts.labels.get(index);
        if (isBadge(label)) {
            return;
        }
        for (Label other : parts.labels.subList(0, index)) {
            boolean pill = label.pill() != other.pill() && label.owner().equals(other.owner());
            if (!pill && !isBadge(other) && label.area().intersects(other.area())) {
                labels.add(label.text() + " overlaps " + other.text());
            }
        }
        for (Piece piece : parts.pieces) {
            if (!piece.owner().equals(label.owner())) {
                on(label, piece);
            }
        }
    }

    private void on(Label label, Piece piece) {
        Rect area = piece.area();
        if (!label.area().intersects(area)) {
            return;
        }
        if (!piece.isContainer()) {
            labels.add(label.text() + " lies on " + piece.owner());
        } else if (!area.contains(label.area())) {
            labels.add(label.text() + " lies on the frame of " + piece.owner());
        }
    }

    private void leg(Leg leg) {
        String owner = leg.line().owner();
        for (Label label : parts.labels) {
            boolean own = label.owner().equals(owner + "#state");
            if (!own && !isBadge(label) && leg.area().intersects(label.area())) {
                throughs.add(owner + " runs through the label " + label.text());
            }
        }
        for (Piece piece : parts.pieces) {
            Rect core = piece.area().grown(-3);
            Rect inside = piece.open() ? piece.area().grown(1) : core;
            if (leg.area().intersects(core) && !leg.line().endsIn(inside)) {
                throughs.add(owner + " runs through " + piece.owner());
            }
            if (piece.isContainer() && runsOn(leg, piece.area())) {
                throughs.add(owner + " runs on the frame of " + piece.owner());
            }
        }
    }

    /// Whether a line runs where a side of a frame is.
    private static boolean runsOn(Leg leg, Rect frame) {
        Rect line = leg.middle();
        double across = Math.min(line.right(), frame.right()) - Math.max(line.x(), frame.x());
        double down = Math.min(line.bottom(), frame.bottom()) - Math.max(line.y(), frame.y());
        boolean level =
                Math.min(Math.abs(line.y() - frame.y()), Math.abs(line.y() - frame.bottom())) < 4;
        boolean upright =
                Math.min(Math.abs(line.x() - frame.x()), Math.abs(line.x() - frame.right())) < 4;
        return leg.isLevel() ? level && across > SHORT : upright && down > SHORT;
    }

    private void pair(Leg one, Leg other) {
        if (one.line().owner().equals(other.line().owner())) {
            return;
        }
        boolean level = one.isLevel() && other.isLevel();
        boolean upright = one.isUpright() && other.isUpright();
        if (level || upright) {
            beside(one, other, level);
        } else if (crosses(one, other)) {
            crossings++;
        }
    }

    private void beside(Leg one, Leg other, boolean level) {
        Rect a = one.middle();
        Rect b = other.middle();
        double together =
                level
                        ? Math.min(a.right(), b.right()) - Math.max(a.x(), b.x())
                        : Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        double apart = level ? Math.abs(a.y() - b.y()) : Math.abs(a.x() - b.x());
        boolean bus = apart == 0 && one.line().shares(other.line());
        if (together > SHORT && apart < Terrain.APART && !bus) {
            String names = one.line().owner() + " and " + other.line().owner();
            parallels.add(names + " run " + apart + " px apart over " + together + " px");
        }
    }

    /// Whether each runs on beyond the other.
    private static boolean crosses(Leg one, Leg other) {
        Rect a = one.middle();
        Rect b = other.middle();
        boolean across = isWithin(a.x(), a.right(), b.x(), b.right());
        boolean down = isWithin(a.y(), a.bottom(), b.y(), b.bottom());
        return across && down;
    }

    /// Whether one span lies inside the other and touches neither of its ends.
    private static boolean isWithin(double low, double high, double from, double to) {
        return (low > from && high < to) || (from > low && to < high);
    }

    /// Corners stand on the grid that most of them stand on: paper may begin anywhere.
    private void grid() {
        if (parts.pieces.isEmpty()) {
            return;
        }
        Rect first = parts.pieces.getFirst().area();
        for (Piece piece : parts.pieces) {
            Point off =
                    new Point(
                            (piece.area().x() - first.x()) % GRID,
                            (piece.area().y() - first.y()) % GRID);
            if (off.x() != 0 || off.y() != 0) {
                strays++;
            }
        }
    }
}
