package vpcanvas.io.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a PNG file row by row: 8 bits each of red, green and blue. It holds two rows and one
/// chunk, however tall the picture is.
///
/// @see <a href="https://www.w3.org/TR/png-3/">PNG specification</a>
final class PngWriter implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final Deflater deflater = new Deflater();
    private final byte[] chunk = new byte[CHUNK];
    private final PngFilter filter;
    private int filled;

    /// @param pixelsPerMetre how large the picture wants to be shown
    PngWriter(OutputStream out, int width, int height, int pixelsPerMetre) throws IOException {
        this.out = out;
        this.filter = new PngFilter(width);
        out.write(SIGNATURE);
        byte bits = 8;
        byte colours = 2;
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk("IHDR", header.put(bits).put(colours).array(), 13);
        byte metres = 1;
        ByteBuffer size = ByteBuffer.allocate(9).putInt(pixelsPerMetre).putInt(pixelsPerMetre);
        chunk("pHYs", size.put(metres).array(), 9);
    }

    /// Adds the row of pixels, `0xRRGGBB` each, that begins at `offset`.
    void row(int[] pixels, int offset) throws IOException {
        deflater.setInput(filter.row(pixels, offset));
        while (!deflater.needsInput()) {
            deflate();
        }
    }

    /// Ends the file; the stream stays open.
    void finish() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            deflate();
        }
        chunk("IDAT", chunk, filled);
        chunk("IEND", chunk, 0);
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void deflate() throws IOException {
        filled += deflater.deflate(chunk, filled, CHUNK - filled);
        if (filled == CHUNK) {
            chunk("IDAT", chunk, filled);
            filled = 0;
        }
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt(length).array());
        out.write(name);
        out.write(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
