package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.edit.FixedFonts;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What spoils a figure is seen.
class FigureLintTest {
    private static final Paint INK = Theme.LIGHT.of(Theme.Role.TEXT);
    private static final Stroke LINE = Stroke.solid(INK, 2);

    private static Group box(String key, double x, double y, double width, double height) {
        Rect place = new Rect(x, y, width, height);
        return new Group(key, key, List.of(new Box(place, 0, INK, LINE)));
    }

    private static Group line(String key, Point... points) {
        Path path = new Path(List.of(points), 8, LINE, Path.Head.NONE, Path.Head.NONE);
        return new Group(key, key, List.of(path));
    }

    private static Group label(String key, double x, double y) {
        Text text = new Text(key, new Point(x, y), Text.Anchor.START, Type.NAME, INK);
        return new Group(key, key, List.of(text));
    }

    private static Figure figure(Mark... marks) {
        return new Figure(800, 800, INK, "", "", List.of(marks));
    }

    private static List<String> lint(Mark... marks) {
        return FigureLint.of(figure(marks), FixedFonts.TABLE);
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }

    @Test
    void labelsOnEachOther() {
        assertEquals(List.of("b overlaps a"), lint(label("a", 100, 100), label("b", 102, 104)));
    }

    @Test
    void aLabelOnAFrameOrATile() {
        assertEquals(
                List.of("a lies on the frame of vpc"),
                lint(box("vpc", 104, 50, 200, 200), label("a", 100, 100)));
        assertEquals(
                List.of("a lies on tile"), lint(box("tile", 96, 80, 40, 40), label("a", 100, 100)));
    }

    @Test
    void aLineThroughABoxThatItDoesNotEnter() {
        Group vpc = box("vpc", 100, 100, 200, 200);
        assertEquals(
                List.of("a runs through vpc"), lint(vpc, line("a", at(40, 160), at(400, 160))));
        assertEquals(List.of(), lint(vpc, line("a", at(40, 160), at(200, 160))));
    }

    @Test
    void aLineOnAFrame() {
        Group vpc = box("vpc", 100, 100, 200, 200);
        assertEquals(
                List.of("a runs on the frame of vpc"),
                lint(vpc, line("a", at(98, 40), at(98, 400))));
    }

    @Test
    void aLineThroughALabel() {
        assertEquals(
                List.of("a runs through the label name"),
                lint(label("name", 100, 100), line("a", at(40, 97), at(400, 97))));
    }

    @Test
    void linesTooCloseToEachOther() {
        Group one = line("a", at(40, 100), at(400, 100));
        Group near = line("b", at(40, 108), at(400, 108));
        assertEquals(List.of("b and a run 8.0 px apart over 360.0 px"), lint(one, near));
        assertEquals(List.of(), lint(one, line("b", at(40, 112), at(400, 112))));
    }

    @Test
    void theLinesOfABusMayRunOnEachOther() {
        Group one = line("a", at(40, 100), at(400, 100));
        Group other = line("b", at(200, 40), at(200, 100), at(400, 100));
        assertEquals(List.of(), lint(one, other));
    }

    @Test
    void crossingsBendsAndWhatStandsOffTheGridAreCounted() {
        Figure figure =
                figure(
                        box("vpc", 400, 400, 200, 200),
                        box("other", 403, 640, 100, 100),
                        line("a", at(40, 100), at(300, 100)),
                        line("b", at(200, 40), at(200, 200), at(240, 200)));
        FigureLint.Counts counts = FigureLint.counts(figure, FixedFonts.TABLE);
        assertEquals(new FigureLint.Counts(0, 0, 0, 1, 1, 1), counts);
    }

    @Test
    void whatLeavesThePaper() {
        assertEquals(
                List.of("something leaves the paper at " + new Rect(700, 0, 200, 100)),
                lint(box("vpc", 700, 0, 200, 100)));
    }
}
