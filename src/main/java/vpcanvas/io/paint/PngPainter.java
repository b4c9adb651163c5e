package vpcanvas.io.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vpcanvas.figure.Figure;
import vpcanvas.figure.Mark;
import vpcanvas.figure.PixelRect;

/// Paints a figure as a PNG file with Java2D, no display needed. It is painted and written in bands,
/// so that a large picture takes no more memory than a small one.
final class PngPainter {

    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 8;

    private static final int MOST_PIXELS = 400_000_000;

    /// Wider or taller pictures are refused by most programs that would show them.
    private static final int LONGEST_SIDE = 65_535;

    private static final int BAND = 256;

    /// A band of a very wide picture has fewer rows, so that it stays this small.
    private static final int BAND_PIXELS = 1 << 22;

    private static final double METRE_IN_PX = 96 / 0.0254;

    private PngPainter() {}

    /// Writes the figure, `scale` pixels to each px; equal figures give equal bytes. The file says
    /// 96 dpi times the scale, so that it is as large on paper at any scale.
    ///
    /// @throws IllegalArgumentException if the scale is not from 0.1 to 8, or the picture would have
    ///     more than 400 million pixels or a side of more than 65,535
    static void paint(Figure figure, double scale, OutputStream out) throws IOException {
        paint(figure, scale, BAND, out);
    }

    static void paint(Figure figure, double scale, int band, OutputStream out) throws IOException {
        if (!(scale >= SMALLEST && scale <= LARGEST)) {
            throw new IllegalArgumentException(
                    "a picture's scale is from 0.1 to 8, not " + ShortNumber.of(scale));
        }
        int width = pixels(figure.width() * scale);
        int height = pixels(figure.height() * scale);
        refuseLarge(width, height, scale);
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        int rows = Math.min(band, Math.max(1, BAND_PIXELS / width));
        int density = (int) Math.round(METRE_IN_PX * scale);
        try (PngWriter png = new PngWriter(out, width, height, density)) {
            write(figure, scale, rows, width, height, png);
        }
    }

    private static void refuseLarge(int width, int height, double scale) {
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw new IllegalArgumentException(
                    "at scale "
                            + ShortNumber.of(scale)
                            + " the picture would have "
                            + width
                            + " by "
                            + height
                            + " pixels; the limit is "
                            + LONGEST_SIDE
                            + " a side and "
                            + MOST_PIXELS / 1_000_000
                            + " million in all. Choose a smaller scale, or SVG.");
        }
    }

    private static void write(
            Figure figure, double scale, int rows, int width, int height, PngWriter png)
            throws IOException {
        BufferedImage image =
                new BufferedImage(width, Math.min(rows, height), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        BandPainter painter = new BandPainter(scale);
        List<List<Mark>> bands = PngBands.of(figure, scale, rows, height);
        for (int i = 0; i < bands.size(); i++) {
            int top = i * rows;
            int bottom = Math.min(height, top + rows);
            Graphics2D graphics = graphics(image, top);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, top, width, bottom - top);
            graphics.setColor(BandPainter.colour(figure.paper()));
            graphics.fillRect(0, top, width, bottom - top);
            PixelRect clip = new PixelRect(0, top, width, bottom - top);
            painter.paint(bands.get(i), clip, graphics);
            graphics.dispose();
            for (int row = 0; row < bottom - top; row++) {
                png.row(pixels, row * width);
            }
        }
        png.finish();
    }

    private static Graphics2D graphics(BufferedImage image, int top) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(0, -top);
        return graphics;
    }

    /// A rounding error is no pixel of its own.
    private static int pixels(double size) {
        return (int) Math.max(1, Math.ceil(size - 1e-6));
    }
}
