package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Rect;

/// Where the dashes of lines and frames lie.
class DashesTest {
    private static final long SEED = 4;

    @Test
    void aPatternBeginsWithItsDash() {
        assertEquals(spans(0, 7, 11, 18, 22, 25), new Dashes(7, 4, 0).between(0, 25));
    }

    @Test
    void aPhaseSaysHowMuchOfThePatternIsOver() {
        assertEquals(spans(0, 2, 6, 12, 16, 20), new Dashes(6, 4, 4).between(0, 20));
        assertEquals(spans(3, 9, 13, 19), new Dashes(6, 4, 7).between(0, 20));
    }

    @Test
    void aSolidLineIsOneDash() {
        assertEquals(spans(3, 20), Dashes.of(Stroke.Dash.SOLID, 2, 0).between(3, 20));
    }

    @Test
    void nothingLiesOutsideOfALine() {
        assertEquals(List.of(), new Dashes(6, 4, 0).between(20, 10));
        assertEquals(List.of(), new Dashes(6, 4, 0).between(6, 10));
    }

    @Test
    void aPartOfALineHasTheDashesOfTheWhole() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            Dashes dashes = new Dashes(1 + random.nextInt(9), random.nextInt(6), random.nextInt(9));
            int from = random.nextInt(100);
            int to = from + random.nextInt(100);
            List<Dashes.Span> expected = new ArrayList<>();
            for (Dashes.Span span : dashes.between(0, 200)) {
                double start = Math.max(from, span.from());
                double end = Math.min(to, span.to());
                if (start < end) {
                    expected.add(new Dashes.Span(start, end));
                }
            }
            String story = "seed " + SEED + ", " + dashes + " from " + from + " to " + to;
            assertEquals(expected, dashes.between(from, to), story);
        }
    }

    @Test
    void theSidesOfAFrameAreSymmetrical() {
        for (int width = 80; width <= 200; width += 8) {
            Stroke stroke = frame(1.5);
            Side top = Side.of(new Rect(24, 80, width, 96), stroke).getFirst();
            List<Dashes.Span> dashes = dashes(top, stroke);
            List<Dashes.Span> mirrored = new ArrayList<>();
            for (Dashes.Span span : dashes.reversed()) {
                mirrored.add(new Dashes.Span(top.length() - span.to(), top.length() - span.from()));
            }
            assertEquals(mirrored, dashes, "a frame " + width + " wide");
        }
    }

    @Test
    void theCornersOfAFrameAreDrawn() {
        for (int width = 80; width <= 200; width += 8) {
            Stroke stroke = frame(2);
            Side top = Side.of(new Rect(24, 80, width, 96), stroke).getFirst();
            double first = dashes(top, stroke).getFirst().from();
            assertTrue(first <= 1, "a frame " + width + " wide begins with a gap");
        }
    }

    @Test
    void cornersBelongToTopAndBottom() {
        List<Side> sides = Side.of(new Rect(0, 0, 100, 60), frame(2));
        assertEquals(102, sides.get(0).length());
        assertEquals(58, sides.get(1).length());
        assertEquals(102, sides.get(2).length());
        assertEquals(58, sides.get(3).length());
    }

    private static List<Dashes.Span> dashes(Side side, Stroke stroke) {
        return Dashes.of(stroke.dash(), 1, side.phase()).between(0, side.length());
    }

    private static Stroke frame(double width) {
        return new Stroke(Paint.of(0x00A4A6), width, Stroke.Dash.FRAME);
    }

    private static List<Dashes.Span> spans(double... ends) {
        List<Dashes.Span> spans = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            spans.add(new Dashes.Span(ends[i], ends[i + 1]));
        }
        return spans;
    }
}
