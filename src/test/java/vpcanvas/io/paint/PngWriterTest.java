package vpcanvas.io.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Our PNG files, read back by Java's own reader.
class PngWriterTest {
    private static final long SEED = 3;

    @Test
    void everyPixelComesBack() throws IOException {
        Random random = new Random(SEED);
        int width = 301;
        int height = 203;
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            // Flat above, noise in the middle, then stripes: each filter has its turn.
            int row = i / width;
            pixels[i] =
                    row < 60 ? 0x8C4FFF : row < 130 ? random.nextInt(1 << 24) : i % 7 * 0x101010;
        }
        byte[] png = write(width, height, pixels);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(width, image.getWidth());
        assertEquals(height, image.getHeight());
        for (int i = 0; i < pixels.length; i++) {
            int actual = image.getRGB(i % width, i / width) & 0xFFFFFF;
            assertEquals(pixels[i], actual, "seed " + SEED + ", pixel " + i);
        }
    }

    @Test
    void aFlatPictureIsSmall() throws IOException {
        byte[] png = write(2000, 1000, new int[2_000_000]);
        assertTrue(png.length < 10_000, png.length + " bytes");
    }

    @Test
    void onePixelIsAPicture() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(write(1, 1, new int[] {0x123456})));
        assertEquals(0xFF123456, image.getRGB(0, 0));
    }

    private static byte[] write(int width, int height, int[] pixels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PngWriter png = new PngWriter(bytes, width, height, 3780)) {
            for (int row = 0; row < height; row++) {
                png.row(pixels, row * width);
            }
            png.finish();
        }
        return bytes.toByteArray();
    }
}
