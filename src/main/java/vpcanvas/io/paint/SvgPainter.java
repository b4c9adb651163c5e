package vpcanvas.io.paint;

import java.util.List;
import vpcanvas.figure.Box;
import vpcanvas.figure.Figure;
import vpcanvas.figure.Group;
import vpcanvas.figure.Icon;
import vpcanvas.figure.Mark;
import vpcanvas.figure.Outline;
import vpcanvas.figure.Path;
import vpcanvas.figure.Side;
import vpcanvas.figure.Stroke;
import vpcanvas.figure.Text;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Paints a figure as an SVG file that looks the same in every viewer: it carries the glyphs it
/// needs, arrowheads are shapes of their own, and each dashed side says where its dashes begin.
/// What is depicted can be found: a group has the key as `data-key`, an id made of it, and a title.
public final class SvgPainter {

    private final SvgWriter svg = new SvgWriter();
    private final SvgIds ids = new SvgIds();

    private SvgPainter() {}

    /// The file's bytes, UTF-8; equal figures give equal bytes.
    ///
    /// @throws IllegalArgumentException if a coordinate is infinite or not a number
    public static byte[] paint(Figure figure) {
        return new SvgPainter().file(figure);
    }

    private byte[] file(Figure figure) {
        String width = ShortNumber.of(figure.width());
        String height = ShortNumber.of(figure.height());
        String title = ids.idOf("title");
        String summary = ids.idOf("summary");
        svg.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", width)
                .attribute("height", height)
                .attribute("viewBox", "0 0 " + width + " " + height)
                .attribute("role", "img")
                .attribute("aria-labelledby", title + " " + summary)
                .attribute("xml:space", "preserve")
                .line();
        svg.open("title").attribute("id", title).text(PlainText.of(figure.title())).close();
        svg.open("desc").attribute("id", summary).text(PlainText.of(figure.summary())).close();
        svg.open("style").text(SvgStyle.of(figure)).close();
        svg.rect(new Rect(0, 0, figure.width(), figure.height()), 0).fill(figure.paper()).line();
        marks(figure.marks());
        svg.close();
        return svg.toBytes();
    }

    private void marks(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Box box -> box(box);
                case Path path -> path(path);
                case Text text -> text(text);
                case Icon icon -> icon(icon);
                case Group group -> group(group);
            }
        }
    }

    private void group(Group group) {
        svg.open("g")
                .attribute("id", ids.idOf(group.key()))
                .attribute("data-key", PlainText.of(group.key()))
                .line();
        svg.open("title").text(PlainText.of(group.label())).close();
        marks(group.marks());
        svg.close();
    }

    private void box(Box box) {
        Stroke stroke = box.stroke();
        boolean inSides = stroke != null && box.radius() == 0 && stroke.dash().off() > 0;
        if (stroke != null && !inSides) {
            svg.rect(box.bounds(), box.radius()).fill(box.fill()).stroke(stroke).line();
        } else if (box.fill() != null) {
            svg.rect(box.bounds(), box.radius()).fill(box.fill()).line();
        }
        if (stroke != null && inSides) {
            sides(box.bounds(), stroke);
        }
    }

    private void sides(Rect frame, Stroke stroke) {
        svg.open("g").stroke(stroke).line();
        for (Side side : Side.of(frame, stroke)) {
            svg.empty("line")
                    .attribute("x1", side.from().x())
                    .attribute("y1", side.from().y())
                    .attribute("x2", side.to().x())
                    .attribute("y2", side.to().y())
                    .attribute("stroke-dashoffset", side.phase())
                    .line();
        }
        svg.close();
    }

    private void path(Path path) {
        Outline outline = Outline.of(path);
        if (!outline.pieces().isEmpty()) {
            svg.empty("path")
                    .attribute("d", SvgPathData.of(outline.pieces()))
                    .fill(null)
                    .stroke(path.stroke())
                    .line();
        }
        for (Outline.Arrow arrow : outline.arrows()) {
            String points = at(arrow.tip()) + " " + at(arrow.left()) + " " + at(arrow.right());
            svg.empty("polygon").attribute("points", points).fill(path.stroke().paint()).line();
        }
    }

    private void text(Text text) {
        svg.open("text")
                .attribute("class", SvgStyle.name(text.font().face()))
                .attribute("x", text.at().x())
                .attribute("y", text.at().y())
                .attribute("font-size", text.font().size());
        switch (text.anchor()) {
            case START -> {}
            case MIDDLE -> svg.attribute("text-anchor", "middle");
            case END -> svg.attribute("text-anchor", "end");
        }
        svg.fill(text.paint()).text(PlainText.of(text.content())).close();
    }

    private void icon(Icon icon) {
        // Four decimals: two would move the far side of an icon by a tenth of a pixel.
        String factor = ShortNumber.of(icon.size() / 24, 4);
        svg.empty("path")
                .attribute("class", SvgStyle.ICON)
                .attribute("transform", "translate(" + at(icon.at()) + ")scale(" + factor + ")")
                .attribute("d", icon.glyph().outline())
                .paint("stroke", icon.paint())
                .line();
    }

    private static String at(Point point) {
        return ShortNumber.of(point.x()) + " " + ShortNumber.of(point.y());
    }
}
