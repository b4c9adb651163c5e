package vpcanvas.io.paint;

import java.util.Arrays;

/// Prepares rows of pixels for compression: each byte becomes its difference from the byte to the
/// left (filter *Sub*) or above (*Up*), whichever of the two gives the smaller differences.
///
/// Drawings are flat areas and straight edges; the other filters of PNG gain nothing on them.
///
/// @see <a href="https://www.w3.org/TR/png-3/#9Filters">PNG specification: filtering</a>
final class PngFilter {

    private static final int BYTES = 3;
    private static final byte SUB = 1;
    private static final byte UP = 2;

    private final int width;
    private final byte[] sub;
    private final byte[] up;
    private byte[] row;
    private byte[] above;

    PngFilter(int width) {
        this.width = width;
        int length = Math.multiplyExact(width, BYTES);
        row = new byte[length];
        above = new byte[length];
        sub = new byte[1 + length];
        up = new byte[1 + length];
        sub[0] = SUB;
        up[0] = UP;
    }

    /// The filtered row, its filter's number first; valid until the next call.
    byte[] row(int[] pixels, int offset) {
        for (int x = 0, i = 0; x < width; x++) {
            int rgb = pixels[offset + x];
            row[i++] = (byte) (rgb >> 16);
            row[i++] = (byte) (rgb >> 8);
            row[i++] = (byte) rgb;
        }
        byte[] best = filtered();
        byte[] free = above;
        above = row;
        row = free;
        return best;
    }

    private byte[] filtered() {
        if (Arrays.equals(row, above)) {
            Arrays.fill(up, 1, up.length, (byte) 0);
            return up;
        }
        long subs = 0;
        long ups = 0;
        for (int i = 0; i < row.length; i++) {
            byte left = i < BYTES ? 0 : row[i - BYTES];
            sub[i + 1] = (byte) (row[i] - left);
            up[i + 1] = (byte) (row[i] - above[i]);
            subs += Math.abs(sub[i + 1]);
            ups += Math.abs(up[i + 1]);
        }
        return subs < ups ? sub : up;
    }
}
