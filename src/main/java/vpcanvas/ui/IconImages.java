package vpcanvas.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import vpcanvas.figure.Glyph;
import vpcanvas.figure.Paint;

/// Icons as images, kept for one size after the other: an image that lies on whole pixels is painted
/// several times as fast as its outline.
final class IconImages {
    private static final double SQUARE = 24;
    private static final double LINE = 1.8;

    /// More than a drawing shows at a time; then they are painted anew.
    private static final int MOST = 256;

    private record Wanted(Glyph glyph, double size, Paint paint) {}

    private final Map<Wanted, Image> images = new HashMap<>();

    /// @param size in pixels of the device
    Image of(Glyph glyph, double size, Paint paint) {
        if (images.size() > MOST) {
            images.clear();
        }
        return images.computeIfAbsent(new Wanted(glyph, size, paint), IconImages::image);
    }

    private static Image image(Wanted wanted) {
        double side = Math.ceil(wanted.size);
        Canvas canvas = new Canvas(side, side);
        stroke(
                canvas.getGraphicsContext2D(),
                wanted.glyph.outline(),
                0,
                0,
                wanted.size,
                wanted.paint);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return canvas.snapshot(clear, null);
    }

    /// Paints the outline itself.
    static void stroke(
            GraphicsContext g, String outline, double x, double y, double size, Paint paint) {
        g.save();
        g.translate(x, y);
        g.scale(size / SQUARE, size / SQUARE);
        g.setStroke(Colours.of(paint));
        g.setLineWidth(LINE);
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.beginPath();
        g.appendSVGPath(outline);
        g.stroke();
        g.restore();
    }
}
