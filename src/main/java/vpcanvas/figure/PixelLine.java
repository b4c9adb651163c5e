package vpcanvas.figure;

import java.util.List;

/// A line on the pixel grid, in device pixels. What runs along an axis is whole-pixel rectangles to
/// fill; what is left are arcs and slanting lines to stroke `weight` wide with butt caps, and
/// triangles to fill.
public record PixelLine(
        int weight, List<PixelRect> rects, List<Piece> curves, List<Outline.Arrow> arrows) {

    public PixelLine {
        rects = List.copyOf(rects);
        curves = List.copyOf(curves);
        arrows = List.copyOf(arrows);
    }
}
