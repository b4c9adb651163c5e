package vpcanvas.io.paint;

import java.io.IOException;
import java.nio.file.Path;
import vpcanvas.figure.Figure;
import vpcanvas.io.AtomicFile;

/// Writes a figure to a file, whole or not at all.
public final class FigureWriter {

    private FigureWriter() {}

    /// Writes the file, over an old one if there is one.
    ///
    /// @param scale pixels to each px of a PNG; an SVG has no pixels
    /// @throws IOException if the file can't be written, saying which and why
    /// @throws IllegalArgumentException if the picture can't be painted at this scale
    public static void write(Figure figure, FigureFormat format, double scale, Path file)
            throws IOException {
        switch (format) {
            case PNG -> AtomicFile.write(file, out -> PngPainter.paint(figure, scale, out));
            case SVG -> {
                byte[] bytes = SvgPainter.paint(figure);
                AtomicFile.write(file, out -> out.write(bytes));
            }
        }
    }
}
