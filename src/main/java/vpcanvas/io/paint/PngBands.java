package vpcanvas.io.paint;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.figure.Box;
import vpcanvas.figure.Figure;
import vpcanvas.figure.Group;
import vpcanvas.figure.Icon;
import vpcanvas.figure.Mark;
import vpcanvas.figure.Path;
import vpcanvas.figure.Text;
import vpcanvas.model.Point;

/// Which marks touch which band of a picture, so that a tall picture is painted in time that grows
/// with its marks and not with marks times bands.
final class PngBands {

    /// How far an arrowhead reaches beyond the middle of its line, in widths of the line.
    private static final double ARROW = 5.6;

    private final double scale;
    private final int rows;
    private final List<List<Mark>> bands = new ArrayList<>();

    private PngBands(double scale, int rows, int height) {
        this.scale = scale;
        this.rows = rows;
        for (int top = 0; top < height; top += rows) {
            bands.add(new ArrayList<>());
        }
    }

    /// The marks of each band from back to front, without groups.
    ///
    /// @param rows how high a band is in device pixels; the last one may be lower
    /// @param height how high the picture is
    static List<List<Mark>> of(Figure figure, double scale, int rows, int height) {
        PngBands bands = new PngBands(scale, rows, height);
        bands.add(figure.marks());
        return bands.bands;
    }

    private void add(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Box box -> add(box);
                case Path path -> add(path);
                case Text text -> {
                    double size = text.font().size();
                    // Letters of other fonts may be taller than ours, accents included.
                    add(text, text.at().y() - 2 * size, text.at().y() + size);
                }
                case Icon icon -> add(icon, icon.at().y(), icon.at().y() + icon.size());
                case Group group -> add(group.marks());
            }
        }
    }

    private void add(Box box) {
        double beyond = box.stroke() == null ? 0 : box.stroke().width();
        add(box, box.bounds().y() - beyond, box.bounds().bottom() + beyond);
    }

    private void add(Path path) {
        double beyond = path.stroke().width() * ARROW;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : path.points()) {
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        add(path, top - beyond, bottom + beyond);
    }

    private void add(Mark mark, double top, double bottom) {
        // Snapping to the pixel grid moves things by less than two pixels.
        int first = Math.max(0, (int) Math.floor((top * scale - 2) / rows));
        int last = Math.min(bands.size() - 1, (int) Math.floor((bottom * scale + 2) / rows));
        for (int band = first; band <= last; band++) {
            bands.get(band).add(mark);
        }
    }
}
