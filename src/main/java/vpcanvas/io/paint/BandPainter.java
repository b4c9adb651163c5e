package vpcanvas.io.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vpcanvas.figure.Box;
import vpcanvas.figure.Glyph;
import vpcanvas.figure.Group;
import vpcanvas.figure.Icon;
import vpcanvas.figure.Mark;
import vpcanvas.figure.Outline;
import vpcanvas.figure.Paint;
import vpcanvas.figure.Path;
import vpcanvas.figure.Piece;
import vpcanvas.figure.PixelGrid;
import vpcanvas.figure.PixelLine;
import vpcanvas.figure.PixelRect;
import vpcanvas.figure.Stroke;
import vpcanvas.figure.Text;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Paints marks with Java2D, in device pixels. Whatever lies along an axis is filled on whole
/// pixels; only curves, slanting lines, icons and letters have soft edges.
final class BandPainter {

    private final double scale;
    private final PixelGrid grid;
    private final TextPainter texts;
    private final Map<Glyph, Path2D> glyphs = new EnumMap<>(Glyph.class);

    BandPainter(double scale) {
        this.scale = scale;
        this.grid = new PixelGrid(scale);
        this.texts = new TextPainter(scale);
    }

    static Color colour(Paint paint) {
        int alpha = (int) Math.round(255 * paint.opacity());
        return new Color((alpha << 24) | (paint.rgb() & 0xFFFFFF), true);
    }

    /// @param clip the part of the picture that `graphics` shows
    void paint(List<Mark> marks, PixelRect clip, Graphics2D graphics) {
        for (Mark mark : marks) {
            switch (mark) {
                case Box box -> box(box, clip, graphics);
                case Path path -> {
                    graphics.setColor(colour(path.stroke().paint()));
                    line(grid.line(path, clip), graphics);
                }
                case Text text -> {
                    graphics.setColor(colour(text.paint()));
                    texts.paint(text, grid.at(text.at().y()), graphics);
                }
                case Icon icon -> icon(icon, graphics);
                case Group group -> paint(group.marks(), clip, graphics);
            }
        }
    }

    private void box(Box box, PixelRect clip, Graphics2D graphics) {
        Paint fill = box.fill();
        if (fill != null) {
            graphics.setColor(colour(fill));
            if (box.radius() > 0) {
                graphics.fill(rounded(grid.edge(box), box.radius() * scale));
            } else {
                fill(grid.area(box.bounds()).within(clip), graphics);
            }
        }
        Stroke stroke = box.stroke();
        if (stroke == null) {
            return;
        }
        graphics.setColor(colour(stroke.paint()));
        if (box.radius() == 0) {
            for (PixelRect rect : grid.frame(box.bounds(), stroke, clip)) {
                fill(rect, graphics);
            }
        } else if (stroke.dash().off() > 0) {
            line(grid.outline(box, stroke, clip), graphics);
        } else {
            graphics.fill(ring(grid.edge(box), box.radius() * scale, grid.weight(stroke.width())));
        }
    }

    private static void line(PixelLine line, Graphics2D graphics) {
        for (PixelRect rect : line.rects()) {
            fill(rect, graphics);
        }
        graphics.setStroke(
                new BasicStroke(line.weight(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (Piece piece : line.curves()) {
            graphics.draw(shape(piece));
        }
        for (Outline.Arrow arrow : line.arrows()) {
            Path2D triangle = new Path2D.Double();
            triangle.moveTo(arrow.tip().x(), arrow.tip().y());
            triangle.lineTo(arrow.left().x(), arrow.left().y());
            triangle.lineTo(arrow.right().x(), arrow.right().y());
            triangle.closePath();
            graphics.fill(triangle);
        }
    }

    private void icon(Icon icon, Graphics2D graphics) {
        double factor = icon.size() / 24 * scale;
        AffineTransform place =
                AffineTransform.getTranslateInstance(
                        grid.at(icon.at().x()), grid.at(icon.at().y()));
        place.scale(factor, factor);
        Path2D outline =
                glyphs.computeIfAbsent(icon.glyph(), glyph -> GlyphPath.of(glyph.outline()));
        graphics.setColor(colour(icon.paint()));
        graphics.setStroke(
                new BasicStroke(
                        (float) (1.8 * factor), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(place.createTransformedShape(outline));
    }

    private static Shape shape(Piece piece) {
        return switch (piece) {
            case Piece.Line line ->
                    new Line2D.Double(
                            line.start().x(), line.start().y(), line.end().x(), line.end().y());
            case Piece.Arc arc -> {
                // Java2D counts angles in degrees, anticlockwise on paper.
                Arc2D shape = new Arc2D.Double();
                Point centre = arc.centre();
                double start = -Math.toDegrees(arc.angle());
                double extent = -Math.toDegrees(arc.sweep());
                shape.setArcByCenter(
                        centre.x(), centre.y(), arc.radius(), start, extent, Arc2D.OPEN);
                yield shape;
            }
        };
    }

    /// The outline of a box with round corners as one shape, whose straight edges lie on whole
    /// pixels.
    private static Shape ring(Rect middle, double radius, int weight) {
        double half = weight / 2.0;
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(rounded(middle.grown(half), radius + half), false);
        ring.append(rounded(middle.grown(-half), Math.max(0, radius - half)), false);
        return ring;
    }

    private static Shape rounded(Rect rect, double radius) {
        double most = Math.min(rect.width(), rect.height());
        double corner = Math.min(2 * radius, most);
        return new RoundRectangle2D.Double(
                rect.x(), rect.y(), rect.width(), rect.height(), corner, corner);
    }

    private static void fill(PixelRect rect, Graphics2D graphics) {
        graphics.fillRect(rect.x(), rect.y(), rect.width(), rect.height());
    }
}
