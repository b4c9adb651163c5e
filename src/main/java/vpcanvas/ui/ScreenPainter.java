package vpcanvas.ui;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import vpcanvas.edit.Camera;
import vpcanvas.figure.Box;
import vpcanvas.figure.FontTable;
import vpcanvas.figure.Group;
import vpcanvas.figure.Icon;
import vpcanvas.figure.Mark;
import vpcanvas.figure.Outline;
import vpcanvas.figure.Path;
import vpcanvas.figure.Piece;
import vpcanvas.figure.PixelGrid;
import vpcanvas.figure.PixelLine;
import vpcanvas.figure.PixelRect;
import vpcanvas.figure.Stroke;
import vpcanvas.figure.Text;
import vpcanvas.model.Rect;

/// Paints marks on a canvas, in pixels of the device. Whatever lies along an axis is filled on whole
/// pixels, as in PNG files: that is sharp, and much cheaper than to stroke it.
final class ScreenPainter {
    /// Text and icons smaller than this are left out, in px of the screen.
    static final double LEAST_TEXT = 5;

    /// Frames smaller than this are patches, lines smaller than that are left out, in px of the screen.
    private static final double SMALL = 6;

    private static final double LEAST_LINE = 4;

    /// From afar, corners of a smaller radius are square, in pixels of the device.
    private static final double LEAST_CORNER = 2;

    /// How far an arrowhead reaches beside its line, in widths of the line.
    private static final double ARROW = 3;

    /// How far beyond its anchors a text may reach, in em and px: enough not to lose any in sight.
    private static final double TALL = 1.5;

    private final ScreenFonts fonts;
    private final FontTable widths;
    private final IconImages icons = new IconImages();
    private final double least;
    private double lastScale;

    /// One frame: where it lands, and what of it can be seen.
    private record Frame(
            GraphicsContext g, PixelGrid grid, PixelRect clip, double density, boolean moved) {

        /// Whether the drawing is shown smaller than it is; else it is painted as exports are.
        boolean isFar() {
            return grid.scale() < density;
        }
    }

    /// @param least text and icons smaller than this are left out, in px of the screen
    ScreenPainter(ScreenFonts fonts, FontTable widths, double least) {
        this.fonts = fonts;
        this.widths = widths;
        this.least = least;
    }

    /// Paints what the camera sees.
    ///
    /// @param width of the view, in px of the screen
    /// @param density pixels of the device to each px of the screen
    void paint(
            List<? extends Mark> marks,
            Camera camera,
            double width,
            double height,
            double density,
            GraphicsContext g) {
        double scale = camera.zoom() * density;
        int left = (int) Math.round(camera.x() * scale);
        int top = (int) Math.round(camera.y() * scale);
        PixelRect clip =
                new PixelRect(
                        left,
                        top,
                        (int) Math.ceil(width * density),
                        (int) Math.ceil(height * density));
        g.save();
        g.scale(1 / density, 1 / density);
        g.translate(-left, -top);
        Frame frame = new Frame(g, new PixelGrid(scale), clip, density, scale != lastScale);
        paint(marks, frame);
        g.restore();
        lastScale = scale;
    }

    private void paint(List<? extends Mark> marks, Frame frame) {
        for (Mark mark : marks) {
            switch (mark) {
                case Box box -> box(box, frame);
                case Path path -> path(path, frame);
                case Text text -> text(text, frame);
                case Icon icon -> icon(icon, frame);
                case Group group -> group(group, frame);
            }
        }
    }

    /// What lies in a frame that is a patch is smaller than the patch.
    private void group(Group group, Frame frame) {
        List<Mark> marks = group.marks();
        boolean patch =
                !marks.isEmpty() && marks.getFirst() instanceof Box box && isSmall(box, frame);
        paint(patch ? marks.subList(0, 1) : marks, frame);
    }

    private static boolean isSmall(Box box, Frame frame) {
        double side = Math.min(box.bounds().width(), box.bounds().height()) * frame.grid.scale();
        return box.stroke() != null && side < SMALL * frame.density;
    }

    private static void box(Box box, Frame frame) {
        PixelRect whole = frame.grid.area(box.bounds().grown(2));
        Stroke stroke = box.stroke();
        if (whole.within(frame.clip).isEmpty()) {
            return;
        }
        if (stroke != null && isSmall(box, frame)) {
            small(box, stroke, frame);
            return;
        }
        boolean square = frame.isFar() && box.radius() * frame.grid.scale() < LEAST_CORNER;
        if (box.radius() > 0 && !square) {
            round(box, frame);
            return;
        }
        if (box.fill() != null) {
            frame.g.setFill(Colours.of(box.fill()));
            fill(frame.grid.area(box.bounds()).within(frame.clip), frame.g);
        }
        if (stroke != null) {
            frame.g.setFill(Colours.of(stroke.paint()));
            for (PixelRect rect : frame.grid.frame(box.bounds(), stroke, frame.clip)) {
                fill(rect, frame.g);
            }
        }
    }

    /// From afar a frame and what it holds are one patch of its colour.
    private static void small(Box box, Stroke stroke, Frame frame) {
        frame.g.setFill(Colours.of(stroke.paint()));
        fill(frame.grid.area(box.bounds()).within(frame.clip), frame.g);
    }

    private static void round(Box box, Frame frame) {
        GraphicsContext g = frame.g;
        Rect edge = frame.grid.edge(box);
        double corner =
                Math.min(
                        2 * box.radius() * frame.grid.scale(),
                        Math.min(edge.width(), edge.height()));
        if (box.fill() != null) {
            g.setFill(Colours.of(box.fill()));
            g.fillRoundRect(edge.x(), edge.y(), edge.width(), edge.height(), corner, corner);
        }
        Stroke stroke = box.stroke();
        if (stroke == null) {
            return;
        }
        if (stroke.dash().off() > 0) {
            line(frame.grid.outline(box, stroke, frame.clip), stroke, frame);
        } else {
            g.setStroke(Colours.of(stroke.paint()));
            g.setLineWidth(frame.grid.weight(stroke.width()));
            g.strokeRoundRect(edge.x(), edge.y(), edge.width(), edge.height(), corner, corner);
        }
    }

    private static void path(Path path, Frame frame) {
        Rect extent =
                path.points().stream()
                        .map(p -> new Rect(p.x(), p.y(), 0, 0))
                        .reduce(Rect::union)
                        .orElseThrow()
                        .grown(ARROW * path.stroke().width());
        double size = Math.max(extent.width(), extent.height()) * frame.grid.scale();
        boolean seen = !frame.grid.area(extent).within(frame.clip).isEmpty();
        if (!seen || size < LEAST_LINE * frame.density) {
            return;
        }
        line(frame.grid.line(path, frame.clip), path.stroke(), frame);
    }

    private static void line(PixelLine line, Stroke stroke, Frame frame) {
        GraphicsContext g = frame.g;
        g.setFill(Colours.of(stroke.paint()));
        for (PixelRect rect : line.rects()) {
            fill(rect, g);
        }
        g.setStroke(Colours.of(stroke.paint()));
        g.setLineWidth(line.weight());
        g.setLineCap(StrokeLineCap.BUTT);
        for (Piece piece : line.curves()) {
            if (piece instanceof Piece.Arc a && frame.isFar() && a.radius() < LEAST_CORNER) {
                corner(a, line.weight(), g);
            } else {
                curve(piece, g);
            }
        }
        for (Outline.Arrow arrow : line.arrows()) {
            g.fillPolygon(
                    new double[] {arrow.tip().x(), arrow.left().x(), arrow.right().x()},
                    new double[] {arrow.tip().y(), arrow.left().y(), arrow.right().y()},
                    3);
        }
    }

    private static void corner(Piece.Arc arc, double weight, GraphicsContext g) {
        double x = Math.floor(Math.min(arc.start().x(), arc.end().x()) - weight / 2);
        double y = Math.floor(Math.min(arc.start().y(), arc.end().y()) - weight / 2);
        g.fillRect(x, y, Math.ceil(weight + arc.radius()), Math.ceil(weight + arc.radius()));
    }

    private static void curve(Piece piece, GraphicsContext g) {
        switch (piece) {
            case Piece.Line l ->
                    g.strokeLine(l.start().x(), l.start().y(), l.end().x(), l.end().y());
            case Piece.Arc a ->
                    // JavaFX counts angles in degrees, anticlockwise on the screen.
                    g.strokeArc(
                            a.centre().x() - a.radius(),
                            a.centre().y() - a.radius(),
                            2 * a.radius(),
                            2 * a.radius(),
                            -Math.toDegrees(a.angle()),
                            -Math.toDegrees(a.sweep()),
                            ArcType.OPEN);
        }
    }

    private void text(Text text, Frame frame) {
        double size = text.font().size() * frame.grid.scale();
        int baseline = frame.grid.at(text.at().y());
        if (size < least * frame.density
                || baseline < frame.clip.y()
                || baseline > frame.clip.bottom() + size * TALL) {
            return;
        }
        double width = widths.width(text.content(), text.font());
        double start =
                switch (text.anchor()) {
                    case START -> text.at().x();
                    case MIDDLE -> text.at().x() - width / 2;
                    case END -> text.at().x() - width;
                };
        double x = start * frame.grid.scale();
        if (x > frame.clip.right() || x + width * frame.grid.scale() < frame.clip.x()) {
            return;
        }
        frame.g.setFont(fonts.of(text.font().face(), size));
        frame.g.setFill(Colours.of(text.paint()));
        frame.g.fillText(text.content(), x, baseline);
    }

    private void icon(Icon icon, Frame frame) {
        double size = icon.size() * frame.grid.scale();
        int x = frame.grid.at(icon.at().x());
        int y = frame.grid.at(icon.at().y());
        PixelRect place = new PixelRect(x, y, (int) Math.ceil(size), (int) Math.ceil(size));
        if (size < least * frame.density || place.within(frame.clip).isEmpty()) {
            return;
        }
        if (frame.moved) {
            // While zooming every frame has another size: an image would serve only once.
            IconImages.stroke(frame.g, icon.glyph().outline(), x, y, size, icon.paint());
        } else {
            frame.g.drawImage(icons.of(icon.glyph(), size, icon.paint()), x, y);
        }
    }

    private static void fill(PixelRect rect, GraphicsContext g) {
        g.fillRect(rect.x(), rect.y(), rect.width(), rect.height());
    }
}
