package vpcanvas.figure;

import static vpcanvas.figure.Strip.NUDGE;
import static vpcanvas.figure.Strip.nearest;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// How a figure lands on the pixels of a screen or an image that shows it `scale` times as large.
/// Everything parallel to an axis takes whole pixels and is only filled: that is sharp, it is the
/// same on every painter, and filling rectangles is much cheaper than stroking outlines.
///
/// A line of any width is at least one pixel wide. `clip` is the part of the image that is asked
/// for; no rectangle lies outside of it.
public record PixelGrid(double scale) {

    /// The pixel edge nearest to a coordinate of the figure; baselines of text stand there too.
    public int at(double coordinate) {
        return nearest(coordinate * scale);
    }

    /// How many pixels wide a line of this width in px is.
    public int weight(double width) {
        return Math.max(1, at(width));
    }

    /// A filled rectangle without round corners.
    public PixelRect area(Rect area) {
        int x = at(area.x());
        int y = at(area.y());
        int width = Math.max(1, at(area.right()) - x);
        return new PixelRect(x, y, width, Math.max(1, at(area.bottom()) - y));
    }

    /// The box's edge in device pixels: the middle of its outline, when it has one.
    public Rect edge(Box box) {
        Stroke stroke = box.stroke();
        if (stroke == null) {
            PixelRect area = area(box.bounds());
            return new Rect(area.x(), area.y(), area.width(), area.height());
        }
        int weight = weight(stroke.width());
        double x = middle(box.bounds().x(), weight);
        double y = middle(box.bounds().y(), weight);
        double right = middle(box.bounds().right(), weight);
        return new Rect(x, y, right - x, middle(box.bounds().bottom(), weight) - y);
    }

    /// The outline of a box with square corners.
    public List<PixelRect> frame(Rect bounds, Stroke stroke, PixelRect clip) {
        int weight = weight(stroke.width());
        int left = first(bounds.x(), weight);
        int top = first(bounds.y(), weight);
        int width = first(bounds.right(), weight) + weight - left;
        int height = first(bounds.bottom(), weight) + weight - top;
        List<PixelRect> rects = new ArrayList<>();
        List<Side> sides = Side.of(bounds, stroke);
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            boolean across = i % 2 == 0;
            int x = i == 1 ? left + width - weight : left;
            int y = i == 0 ? top : i == 2 ? top + height - weight : top + weight;
            PixelRect pixels =
                    across
                            ? new PixelRect(x, y, width, weight)
                            : new PixelRect(x, y, weight, height - 2 * weight);
            double origin = (across ? side.from().x() : side.from().y()) * scale;
            new Strip(pixels, across, origin, scale, side.length())
                    .draw(Dashes.of(stroke.dash(), 1, side.phase()), clip, rects);
        }
        return rects;
    }

    /// The dashed outline of a box with round corners.
    public PixelLine outline(Box box, Stroke stroke, PixelRect clip) {
        Outline outline = Outline.of(edge(box), box.radius() * scale);
        return onPixels(outline, weight(stroke.width()), stroke.dash(), clip);
    }

    /// A connector.
    public PixelLine line(Path path, PixelRect clip) {
        Stroke stroke = path.stroke();
        int weight = weight(stroke.width());
        List<Point> points = new ArrayList<>();
        for (Point p : path.points()) {
            points.add(new Point(middle(p.x(), weight), middle(p.y(), weight)));
        }
        // With such a radius arcs begin and end between two pixels, as the rectangles beside do.
        double radius = Math.floor(path.radius() * scale + NUDGE) + weight % 2 / 2.0;
        radius = Math.max(radius, weight / 2.0);
        // Arrowheads are of the size that was asked for; only the line's width is rounded.
        Stroke exact = new Stroke(stroke.paint(), stroke.width() * scale, stroke.dash());
        Path snapped = new Path(points, radius, exact, path.start(), path.end());
        return onPixels(Outline.of(snapped), weight, stroke.dash(), clip);
    }

    private PixelLine onPixels(Outline outline, int weight, Stroke.Dash dash, PixelRect clip) {
        List<PixelRect> rects = new ArrayList<>();
        List<Piece> curves = new ArrayList<>();
        double done = 0;
        for (Piece piece : outline.pieces()) {
            Dashes dashes = Dashes.of(dash, scale, done);
            if (piece instanceof Piece.Line line && isAlongAxis(line)) {
                strip(line, weight).draw(dashes, clip, rects);
            } else {
                for (Dashes.Span span : dashes.between(0, piece.length())) {
                    curves.add(piece.part(span.from(), span.to()));
                }
            }
            done += piece.length();
        }
        return new PixelLine(weight, rects, curves, outline.arrows());
    }

    /// Its ends are rounded outwards, so that no gap shows where it meets something.
    private static Strip strip(Piece.Line line, int weight) {
        boolean across = isLevel(line);
        double from = across ? line.start().x() : line.start().y();
        double to = across ? line.end().x() : line.end().y();
        int low = (int) Math.floor(Math.min(from, to) + NUDGE);
        int size = (int) Math.ceil(Math.max(from, to) - NUDGE) - low;
        int beside = nearest((across ? line.start().y() : line.start().x()) - weight / 2.0);
        PixelRect pixels =
                across
                        ? new PixelRect(low, beside, size, weight)
                        : new PixelRect(beside, low, weight, size);
        return new Strip(pixels, across, from, Math.signum(to - from), line.length());
    }

    private static boolean isAlongAxis(Piece.Line line) {
        return isLevel(line) || Math.abs(line.start().x() - line.end().x()) < NUDGE;
    }

    private static boolean isLevel(Piece.Line line) {
        return Math.abs(line.start().y() - line.end().y()) < NUDGE;
    }

    /// The first of the pixels that a line around this coordinate takes.
    private int first(double coordinate, int weight) {
        return nearest(coordinate * scale - weight / 2.0);
    }

    private double middle(double coordinate, int weight) {
        return first(coordinate, weight) + weight / 2.0;
    }
}
