package vpcanvas.figure;

import java.util.List;

/// A straight line along an axis of the pixel grid.
///
/// @param pixels all the pixels between its ends
/// @param across whether it runs along the x axis
/// @param origin where it starts on that axis, in device pixels
/// @param step device pixels per px of `length`; negative when it runs towards lower coordinates
/// @param length its length in the unit that its dashes are in
record Strip(PixelRect pixels, boolean across, double origin, double step, double length) {

    /// Keeps what differs by rounding errors alone on the same side of half a pixel.
    static final double NUDGE = 1e-6;

    static int nearest(double coordinate) {
        return (int) Math.floor(coordinate + 0.5 + NUDGE);
    }

    /// Adds the dashes that lie within `clip`. Dashes end at the nearest pixel edges and are at least
    /// a pixel long; only those in sight are worked out, however long the line is.
    void draw(Dashes dashes, PixelRect clip, List<PixelRect> rects) {
        if (pixels.within(clip).isEmpty()) {
            return;
        }
        double oneEnd = ((across ? clip.x() : clip.y()) - origin) / step;
        double otherEnd = ((across ? clip.right() : clip.bottom()) - origin) / step;
        double slack = 2 / Math.abs(step);
        double seen = Math.max(0, Math.min(oneEnd, otherEnd) - slack);
        double unseen = Math.min(length, Math.max(oneEnd, otherEnd) + slack);
        for (Dashes.Span span : dashes.between(seen, unseen)) {
            PixelRect dash = dash(pixel(span.from()), pixel(span.to())).within(clip);
            if (!dash.isEmpty()) {
                rects.add(dash);
            }
        }
    }

    private int pixel(double distance) {
        if (distance <= 0 || distance >= length) {
            boolean low = distance <= 0 == step > 0;
            if (across) {
                return low ? pixels.x() : pixels.right();
            }
            return low ? pixels.y() : pixels.bottom();
        }
        return nearest(origin + step * distance);
    }

    private PixelRect dash(int one, int other) {
        int start = Math.min(one, other);
        int size = Math.max(1, Math.abs(one - other));
        return across
                ? new PixelRect(start, pixels.y(), size, pixels.height())
                : new PixelRect(pixels.x(), start, pixels.width(), size);
    }
}
