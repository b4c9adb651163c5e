package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vpcanvas.figure.Path.Head;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// The drawn shape of connectors.
class OutlineTest {
    private static final long SEED = 20_260_101;
    private static final double NEAR = 1e-6;

    @Test
    void aPeeringEndsInTheTipsOfItsArrowheads() {
        Outline outline = Outline.of(path(2, 8, Head.ARROW, Head.ARROW, 100, 50, 300, 50));
        assertEquals(
                List.of(
                        new Outline.Arrow(at(100, 50), at(111.2, 54.9), at(111.2, 45.1)),
                        new Outline.Arrow(at(300, 50), at(288.8, 45.1), at(288.8, 54.9))),
                outline.arrows());
        assertEquals(List.of(new Piece.Line(at(109.2, 50), at(290.8, 50))), outline.pieces());
    }

    @Test
    void whereALineStopsItsArrowheadIsWider() {
        Outline outline = Outline.of(path(2.5, 8, Head.NONE, Head.ARROW, 0, 0, 0, 80));
        double fromTip = 80 - outline.pieces().getLast().end().y();
        Outline.Arrow arrow = outline.arrows().getFirst();
        double length = 80 - arrow.left().y();
        double width = Math.abs(arrow.left().x() - arrow.right().x());
        assertTrue(fromTip < length, "a gap shows between line and arrowhead");
        assertTrue(width * fromTip / length > 2.5, "the line sticks out beside its arrowhead");
    }

    @Test
    void aCornerIsAQuarterOfACircle() {
        Outline outline = Outline.of(path(2, 8, Head.NONE, Head.NONE, 0, 0, 40, 0, 40, 60));
        assertEquals(3, outline.pieces().size());
        assertEquals(new Piece.Line(at(0, 0), at(32, 0)), outline.pieces().get(0));
        Piece.Arc arc = assertInstanceOf(Piece.Arc.class, outline.pieces().get(1));
        assertNear(at(32, 8), arc.centre());
        assertEquals(8, arc.radius(), NEAR);
        assertEquals(Math.PI / 2, arc.sweep(), NEAR);
        assertNear(at(32, 0), arc.start());
        assertNear(at(40, 8), arc.end());
        assertEquals(new Piece.Line(at(40, 8), at(40, 60)), outline.pieces().get(2));
    }

    @Test
    void aShortJogTakesSmallerCorners() {
        Outline outline = Outline.of(path(2, 8, Head.NONE, Head.NONE, 0, 0, 40, 0, 40, 10, 80, 10));
        assertEquals(
                List.of(5.0, 5.0),
                outline.pieces().stream()
                        .filter(Piece.Arc.class::isInstance)
                        .map(p -> Math.rint(((Piece.Arc) p).radius() * 1e6) / 1e6)
                        .toList());
    }

    @Test
    void aCornerIsNeverSharperThanHalfTheLinesWidth() {
        Outline outline = Outline.of(path(3, 0, Head.NONE, Head.NONE, 0, 0, 40, 0, 40, 60));
        Piece.Arc arc = assertInstanceOf(Piece.Arc.class, outline.pieces().get(1));
        assertEquals(1.5, arc.radius(), NEAR);
    }

    @Test
    void aPointOnAStraightLineChangesNothing() {
        assertEquals(
                Outline.of(path(2, 8, Head.NONE, Head.ARROW, 0, 0, 90, 0)),
                Outline.of(path(2, 8, Head.NONE, Head.ARROW, 0, 0, 30, 0, 30, 0, 60, 0, 90, 0)));
    }

    @Test
    void aPointOnAStraightLineLeavesTheCornerBesideItRound() {
        assertEquals(
                Outline.of(path(2, 8, Head.NONE, Head.NONE, 0, 0, 40, 0, 40, 60)),
                Outline.of(path(2, 8, Head.NONE, Head.NONE, 0, 0, 38, 0, 40, 0, 40, 3, 40, 60)));
    }

    @Test
    void aConnectorThatTurnsBackIsDrawnToItsFarEnd() {
        Outline outline = Outline.of(path(2, 8, Head.NONE, Head.NONE, 0, 0, 40, 0, 20, 0));
        assertEquals(
                List.of(new Piece.Line(at(0, 0), at(40, 0)), new Piece.Line(at(40, 0), at(20, 0))),
                outline.pieces());
    }

    @Test
    void twoArrowheadsShareALineThatIsTooShortForBoth() {
        Outline outline = Outline.of(path(2, 8, Head.ARROW, Head.ARROW, 0, 0, 10, 0));
        assertEquals(2, outline.arrows().size());
        assertEquals(List.of(), outline.pieces());
    }

    @Test
    void aConnectorOfNoLengthDrawsNothing() {
        Outline outline = Outline.of(path(2, 8, Head.ARROW, Head.ARROW, 5, 5, 5, 5));
        assertEquals(new Outline(List.of(), List.of()), outline);
    }

    @Test
    void everyConnectorIsOneUnbrokenLine() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            Path path = anyPath(random);
            String story = "seed " + SEED + ", connector " + i + ": " + path;
            List<Piece> pieces = Outline.of(path).pieces();
            for (int p = 1; p < pieces.size(); p++) {
                assertNear(story, pieces.get(p - 1).end(), pieces.get(p).start());
            }
            if (!pieces.isEmpty() && path.start() == Head.NONE) {
                assertNear(story, path.points().getFirst(), pieces.getFirst().start());
            }
            if (!pieces.isEmpty() && path.end() == Head.NONE) {
                assertNear(story, path.points().getLast(), pieces.getLast().end());
            }
        }
    }

    @Test
    void partsOfALineJoinToTheLine() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            Path path = anyPath(random);
            for (Piece piece : Outline.of(path).pieces()) {
                String story = "seed " + SEED + ", connector " + i + ": " + piece;
                double cut = random.nextDouble() * piece.length();
                Piece first = piece.part(0, cut);
                Piece second = piece.part(cut, piece.length());
                assertNear(story, piece.start(), first.start());
                assertNear(story, first.end(), second.start());
                assertNear(story, piece.end(), second.end());
                assertEquals(cut, first.length(), NEAR, story);
            }
        }
    }

    @Test
    void aPillRunsClockwiseFromItsTopLeft() {
        Outline pill = Outline.of(new Rect(10, 20, 60, 20), 10);
        assertEquals(6, pill.pieces().size(), pill::toString);
        assertNear(at(20, 20), pill.pieces().getFirst().start());
        assertNear(at(60, 20), pill.pieces().getFirst().end());
        assertNear(at(20, 20), pill.pieces().getLast().end());
        double length = pill.pieces().stream().mapToDouble(Piece::length).sum();
        assertEquals(80 + 20 * Math.PI, length, NEAR);
    }

    private static Path anyPath(Random random) {
        List<Point> points = new ArrayList<>();
        points.add(at(random.nextInt(200), random.nextInt(200)));
        boolean upright = random.nextBoolean();
        for (int i = random.nextInt(6); i >= 0; i--) {
            Point last = points.getLast();
            int step = random.nextInt(120) - 60;
            boolean slanting = random.nextInt(5) == 0;
            double dx = upright && !slanting ? 0 : step;
            double dy = upright || slanting ? random.nextInt(120) - 60 : 0;
            points.add(last.plus(dx, dy));
            upright = !upright;
        }
        List<Head> heads = List.of(Head.values());
        return new Path(
                points,
                random.nextInt(12),
                stroke(1 + random.nextInt(5) / 2.0),
                heads.get(random.nextInt(2)),
                heads.get(random.nextInt(2)));
    }

    private static Path path(double width, double radius, Head start, Head end, double... xy) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            points.add(at(xy[i], xy[i + 1]));
        }
        return new Path(points, radius, stroke(width), start, end);
    }

    private static Stroke stroke(double width) {
        return Stroke.solid(Paint.of(0x8C4FFF), width);
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }

    private static void assertNear(Point expected, Point actual) {
        assertNear("", expected, actual);
    }

    private static void assertNear(String story, Point expected, Point actual) {
        assertEquals(expected.x(), actual.x(), NEAR, story);
        assertEquals(expected.y(), actual.y(), NEAR, story);
    }
}
