package vpcanvas.figure;

/// A rectangle of whole device pixels.
public record PixelRect(int x, int y, int width, int height) {

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    /// What lies in both.
    public PixelRect within(PixelRect clip) {
        int left = Math.max(x, clip.x);
        int top = Math.max(y, clip.y);
        return new PixelRect(
                left,
                top,
                Math.min(right(), clip.right()) - left,
                Math.min(bottom(), clip.bottom()) - top);
    }
}
