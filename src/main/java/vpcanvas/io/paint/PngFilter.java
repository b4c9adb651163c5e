package vpcanvas.io.paint;

import java.util.Arrays;

/// Prepares rows of pixels for compression: each byte becomes its difference from the byte to the
/// left (filter *Sub*) or above (*Up*), whichever of the two gives the smaller differences.
///
/// Drawings are flat areas and straight edges; the other filters of PNG gain nothing on them. Most rows
/// of a drawing are like the one above them, which is found without taking pixels apart.
///
/// @see <a href="https://www.w3.org/TR/png-3/#9Filters">PNG specification: filtering</a>
final class PngFilter {

    private static final int BYTES = 3;
    private static final byte SUB = 1;
    private static final byte UP = 2;

    private final int[] previous;
    private final byte[] same;
    private final byte[] sub;
    private final byte[] up;
    private byte[] row;
    private byte[] above;

    PngFilter(int width) {
        int length = Math.multiplyExact(width, BYTES);
        previous = new int[width];
        row = new byte[length];
        above = new byte[length];
        same = new byte[1 + length];
        sub = new byte[1 + length];
        up = new byte[1 + length];
        same[0] = UP;
        sub[0] = SUB;
        up[0] = UP;
    }

    /// The filtered row, its filter's number first; valid until the next call.
    ///
    /// @param pixels `0xRRGGBB` each
    byte[] row(int[] pixels, int offset) {
        int end = offset + previous.length;
        if (Arrays.equals(pixels, offset, end, previous, 0, previous.length)) {
            return same;
        }
        System.arraycopy(pixels, offset, previous, 0, previous.length);
        byte[] free = above;
        above = row;
        row = free;
        int i = 0;
        for (int rgb : previous) {
            row[i++] = (byte) (rgb >> 16);
            row[i++] = (byte) (rgb >> 8);
            row[i++] = (byte) rgb;
        }
        return filtered();
    }

    private byte[] filtered() {
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
