package vpcanvas.io.paint;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.figure.Box;
import vpcanvas.figure.Figure;
import vpcanvas.figure.Font;
import vpcanvas.figure.Glyph;
import vpcanvas.figure.Group;
import vpcanvas.figure.Icon;
import vpcanvas.figure.Mark;
import vpcanvas.figure.Paint;
import vpcanvas.figure.Path;
import vpcanvas.figure.Path.Head;
import vpcanvas.figure.Stroke;
import vpcanvas.figure.Text;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Pictures made by hand.
final class TestFigures {
    static final Paint WHITE = Paint.of(0xFFFFFF);
    static final Paint PURPLE = Paint.of(0x8C4FFF);
    static final Paint TEAL = Paint.of(0x00A4A6);
    static final Paint INK = Paint.of(0x16191F);

    private TestFigures() {}

    /// Every kind of mark, in the ways that figures use it.
    static Figure everyMark() {
        List<Mark> marks = new ArrayList<>();
        marks.add(text("VPC peering & friends", 24, 34, Text.Anchor.START, SANS_TITLE));
        marks.add(
                new Group(
                        "region:eu-central-1",
                        "Region eu-central-1",
                        List.of(
                                Box.frame(
                                        new Rect(24, 48, 200, 168),
                                        new Stroke(TEAL, 1.5, Stroke.Dash.FRAME)),
                                Box.filled(new Rect(24, 48, 24, 24), TEAL),
                                new Icon(Glyph.REGION, new Point(28, 52), 16, WHITE),
                                vpc())));
        marks.addAll(connectors());
        return figure(440, 240, marks);
    }

    /// A figure so tall that it takes several bands, of marks that cross their borders.
    static Figure tall() {
        List<Mark> marks = new ArrayList<>();
        Stroke frame = new Stroke(TEAL, 1.5, Stroke.Dash.FRAME);
        marks.add(Box.frame(new Rect(8, 8, 184, 684), frame));
        marks.add(
                new Path(
                        List.of(new Point(20, 20), new Point(20, 680), new Point(180, 680)),
                        8,
                        new Stroke(PURPLE, 2.5, Stroke.Dash.DOT),
                        Head.ARROW,
                        Head.ARROW));
        for (int i = 0; i < 60; i++) {
            double y = 24 + 11.3 * i;
            marks.add(text("10.0." + i + ".0/24 gjy", 40, y, Text.Anchor.START, MONO));
            marks.add(new Icon(Glyph.INTERNET, new Point(150, y), 10.4, PURPLE));
            marks.add(new Box(new Rect(170, y, 13, 9), 4, TEAL.withOpacity(0.3), frame));
        }
        return figure(200, 700, marks);
    }

    static Figure figure(double width, double height, List<Mark> marks) {
        return new Figure(width, height, WHITE, "Peering", "Two VPCs, one connection.", marks);
    }

    static Text text(String content, double x, double y, Text.Anchor anchor, Font font) {
        return new Text(content, new Point(x, y), anchor, font, INK);
    }

    static final Font SANS_TITLE = new Font(Font.Face.SANS_SEMIBOLD, 17);
    static final Font SANS = new Font(Font.Face.SANS, 12);
    static final Font MONO = new Font(Font.Face.MONO, 10.5);

    private static Group vpc() {
        return new Group(
                "vpc-shop",
                "VPC shop 10.0.0.0/16",
                List.of(
                        new Box(new Rect(40, 80, 168, 120), 0, WHITE, Stroke.solid(PURPLE, 2)),
                        Box.filled(new Rect(48, 112, 152, 80), TEAL.withOpacity(0.1)),
                        text("10.0.0.0/16", 200, 98, Text.Anchor.END, MONO),
                        new Box(new Rect(104, 120, 40, 40), 6, Paint.of(0xED7100), null),
                        new Icon(Glyph.INSTANCE, new Point(112, 128), 24, WHITE),
                        text("orders <é>", 124, 176, Text.Anchor.MIDDLE, SANS)));
    }

    private static List<Mark> connectors() {
        List<Point> bent =
                List.of(
                        new Point(208, 140),
                        new Point(260, 140),
                        new Point(260, 180),
                        new Point(300, 180));
        return List.of(
                new Path(bent, 8, Stroke.solid(PURPLE, 2.5), Head.ARROW, Head.ARROW),
                new Path(
                        List.of(new Point(300, 40), new Point(420, 40), new Point(420, 120)),
                        8,
                        new Stroke(PURPLE, 1.5, Stroke.Dash.LINK),
                        Head.NONE,
                        Head.ARROW),
                new Path(
                        List.of(new Point(300, 60), new Point(400, 110)),
                        8,
                        new Stroke(INK.withOpacity(0.5), 2, Stroke.Dash.DOT),
                        Head.NONE,
                        Head.NONE),
                new Box(new Rect(300, 156, 48, 48), 24, PURPLE, Stroke.solid(WHITE, 2)),
                new Icon(Glyph.PEERING, new Point(309.6, 165.6), 28.8, WHITE),
                new Box(new Rect(360, 170, 55, 20), 10, WHITE, Stroke.solid(TEAL, 1.2)),
                new Box(
                        new Rect(360, 200, 55, 20),
                        10,
                        null,
                        new Stroke(TEAL, 1, Stroke.Dash.FRAME)));
    }
}
