package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vpcanvas.figure.Path.Head;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What lies along an axis takes whole pixels.
class PixelGridTest {
    private static final long SEED = 7;
    private static final PixelRect ALL = new PixelRect(-10_000, -10_000, 20_000, 20_000);
    private static final Paint PURPLE = Paint.of(0x8C4FFF);

    @Test
    void aVpcFrameIsFourRectanglesThatDoNotOverlap() {
        List<PixelRect> frame =
                new PixelGrid(2).frame(new Rect(48, 120, 400, 352), Stroke.solid(PURPLE, 2), ALL);
        assertEquals(
                List.of(
                        new PixelRect(94, 238, 804, 4),
                        new PixelRect(894, 242, 4, 700),
                        new PixelRect(94, 942, 804, 4),
                        new PixelRect(94, 242, 4, 700)),
                frame);
    }

    @Test
    void theDashesOfARegionFrameAreWholePixels() {
        Stroke stroke = new Stroke(PURPLE, 2, Stroke.Dash.FRAME);
        List<PixelRect> frame = new PixelGrid(1).frame(new Rect(10, 10, 40, 20), stroke, ALL);
        assertEquals(
                List.of(
                        new PixelRect(9, 9, 4, 2),
                        new PixelRect(17, 9, 6, 2),
                        new PixelRect(27, 9, 6, 2),
                        new PixelRect(37, 9, 6, 2),
                        new PixelRect(47, 9, 4, 2)),
                frame.stream().filter(r -> r.y() == 9).toList());
    }

    @Test
    void theThinnestLineIsOnePixel() {
        PixelGrid grid = new PixelGrid(0.1);
        assertEquals(1, grid.weight(1.5));
        assertEquals(new PixelRect(1, 1, 1, 1), grid.area(new Rect(10, 10, 3, 3)));
        List<PixelRect> frame =
                grid.frame(new Rect(0, 0, 100, 100), new Stroke(PURPLE, 1, Stroke.Dash.DOT), ALL);
        assertTrue(frame.stream().noneMatch(PixelRect::isEmpty), frame::toString);
    }

    @Test
    void filledAreasThatTouchStillTouch() {
        PixelGrid grid = new PixelGrid(1.3);
        for (int x = 0; x < 100; x++) {
            PixelRect left = grid.area(new Rect(x, 0, 7, 10));
            PixelRect right = grid.area(new Rect(x + 7, 0, 5, 10));
            assertEquals(left.right(), right.x());
        }
    }

    @Test
    void aConnectorsSegmentsMeetItsCornersWithoutAGap() {
        Path path = path(2.5, Stroke.Dash.SOLID, at(10, 10), at(50, 10), at(50, 60), at(90, 60));
        for (double scale : List.of(1.0, 1.25, 2.0, 3.0)) {
            PixelLine line = new PixelGrid(scale).line(path, ALL);
            assertEquals(3, line.rects().size());
            assertEquals(2, line.curves().size());
            Point start = line.curves().get(0).start();
            PixelRect before = line.rects().get(0);
            assertEquals(before.right(), start.x(), 1e-6, "scale " + scale);
            assertEquals(before.y() + line.weight() / 2.0, start.y(), 1e-6, "scale " + scale);
            Point end = line.curves().get(0).end();
            assertEquals(line.rects().get(1).y(), end.y(), 1e-6, "scale " + scale);
        }
    }

    @Test
    void onePatternRunsAlongAWholeConnector() {
        Path path = path(2, Stroke.Dash.LINK, at(0, 10), at(30, 10), at(30, 90));
        PixelLine line = new PixelGrid(1).line(path, ALL);
        double corner = 22 + 4 * Math.PI;
        long firstBelow = Math.round(44 - corner + 18);
        assertEquals(
                List.of(
                        new PixelRect(0, 9, 7, 2),
                        new PixelRect(11, 9, 7, 2),
                        new PixelRect(29, 18, 2, Math.toIntExact(Math.round(40 - corner))),
                        new PixelRect(29, Math.toIntExact(firstBelow), 2, 7)),
                line.rects().subList(0, 4));
        assertEquals(2, line.curves().size());
        assertEquals(7, line.curves().get(0).length(), 1e-6);
        assertEquals(corner - 33, line.curves().get(1).length(), 1e-6);
    }

    @Test
    void aSlantingLineIsLeftToThePainter() {
        PixelLine line =
                new PixelGrid(2).line(path(2, Stroke.Dash.SOLID, at(0, 0), at(30, 20)), ALL);
        assertEquals(List.of(), line.rects());
        assertEquals(List.of(new Piece.Line(at(0, 0), at(60, 40))), line.curves());
    }

    @Test
    void aDashedPillIsRectanglesAndArcs() {
        Stroke stroke = new Stroke(PURPLE, 1, Stroke.Dash.FRAME);
        Box pill = new Box(new Rect(0, 0, 60, 20), 10, null, stroke);
        PixelLine line = new PixelGrid(2).outline(pill, stroke, ALL);
        assertTrue(line.rects().stream().allMatch(r -> r.height() == 2), line::toString);
        assertEquals(new PixelRect(20, -1, 12, 2), line.rects().getFirst());
        assertTrue(line.curves().stream().allMatch(Piece.Arc.class::isInstance), line::toString);
    }

    @Test
    void bandsOfAPictureJoinToThePicture() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            PixelGrid grid = new PixelGrid(0.5 + random.nextInt(8) / 4.0);
            Stroke stroke =
                    new Stroke(
                            PURPLE,
                            1 + random.nextInt(4) / 2.0,
                            List.of(Stroke.Dash.values()).get(random.nextInt(4)));
            Rect frame =
                    new Rect(
                            random.nextInt(50),
                            random.nextInt(50),
                            random.nextInt(90),
                            random.nextInt(90));
            Path path =
                    path(
                            stroke.width(),
                            stroke.dash(),
                            at(random.nextInt(90), random.nextInt(90)),
                            at(random.nextInt(90), 40),
                            at(60, 40),
                            at(60, random.nextInt(90)));
            Map<Point, Integer> whole = new HashMap<>();
            count(grid, frame, path, stroke, ALL, whole);
            Map<Point, Integer> joined = new HashMap<>();
            for (int top = -64; top < 512; top += 64) {
                PixelRect band = new PixelRect(-64, top, 640, 64);
                count(grid, frame, path, stroke, band, joined);
            }
            assertEquals(whole, joined, "seed " + SEED + ", case " + i + ": " + frame + path);
        }
    }

    private static void count(
            PixelGrid grid,
            Rect frame,
            Path path,
            Stroke stroke,
            PixelRect clip,
            Map<Point, Integer> pixels) {
        List<PixelRect> rects = new ArrayList<>(grid.frame(frame, stroke, clip));
        rects.addAll(grid.line(path, clip).rects());
        for (PixelRect rect : rects) {
            for (int x = rect.x(); x < rect.right(); x++) {
                for (int y = rect.y(); y < rect.bottom(); y++) {
                    pixels.merge(at(x, y), 1, Integer::sum);
                }
            }
        }
    }

    private static Path path(double width, Stroke.Dash dash, Point... points) {
        Stroke stroke = new Stroke(PURPLE, width, dash);
        return new Path(List.of(points), 8, stroke, Head.NONE, Head.NONE);
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }
}
