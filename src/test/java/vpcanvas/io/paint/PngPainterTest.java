package vpcanvas.io.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vpcanvas.figure.Box;
import vpcanvas.figure.Figure;
import vpcanvas.figure.Font;
import vpcanvas.figure.Paint;
import vpcanvas.figure.Path;
import vpcanvas.figure.Stroke;
import vpcanvas.figure.Text;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Figures as PNG files.
class PngPainterTest {
    private static final int PURPLE = 0xFF8C4FFF;
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void thePictureIsAsLargeAsItsScaleSays() throws IOException {
        assertSize(440, 240, 1);
        assertSize(880, 480, 2);
        assertSize(44, 24, 0.1);
        assertSize(550, 300, 1.25);
    }

    @Test
    void theFileSaysHowLargeItWantsToBeShown() throws IOException {
        byte[] png = paint(TestFigures.everyMark(), 2);
        ByteBuffer chunk = ByteBuffer.wrap(png, 33, 17);
        assertEquals(9, chunk.getInt());
        assertEquals(0x70485973, chunk.getInt());
        assertEquals(7559, chunk.getInt());
    }

    @Test
    void framesAndTilesTakeWholePixels() throws IOException {
        BufferedImage image = image(TestFigures.everyMark(), 1);
        assertEquals(WHITE, image.getRGB(38, 150));
        assertEquals(PURPLE, image.getRGB(39, 150));
        assertEquals(PURPLE, image.getRGB(40, 150));
        assertEquals(WHITE, image.getRGB(41, 150));
        assertEquals(0xFFED7100, image.getRGB(106, 140));
        assertEquals(0xFFE5F6F6, image.getRGB(60, 150), "a tenth of teal on white");
    }

    @Test
    void aDashedFrameHasSharpDashes() throws IOException {
        Stroke stroke = new Stroke(TestFigures.PURPLE, 2, Stroke.Dash.FRAME);
        BufferedImage image =
                image(
                        TestFigures.figure(
                                60, 40, List.of(Box.frame(new Rect(10, 10, 40, 20), stroke))),
                        1);
        StringBuilder row = new StringBuilder();
        for (int x = 0; x < 60; x++) {
            int pixel = image.getRGB(x, 9);
            row.append(pixel == PURPLE ? '#' : pixel == WHITE ? '.' : '?');
        }
        assertEquals(
                ".".repeat(9) + "####....######....######....######....####" + ".".repeat(9),
                row.toString());
    }

    @Test
    void anArrowheadReachesItsTipAndNoFurther() throws IOException {
        Path path =
                new Path(
                        List.of(new Point(10, 20), new Point(50, 20)),
                        8,
                        Stroke.solid(TestFigures.PURPLE, 2),
                        Path.Head.NONE,
                        Path.Head.ARROW);
        BufferedImage image = image(TestFigures.figure(60, 40, List.of(path)), 4);
        assertEquals(PURPLE, image.getRGB(190, 80));
        assertEquals(WHITE, image.getRGB(200, 80));
        assertEquals(WHITE, image.getRGB(196, 76), "the line sticks out beside the tip");
        assertEquals(PURPLE, image.getRGB(157, 65), "the head is 4.9 widths wide at its base");
        assertEquals(WHITE, image.getRGB(153, 65));
    }

    @Test
    void bandsDoNotShow() throws IOException {
        for (double scale : List.of(1.0, 1.25, 2.0)) {
            byte[] inBands = paint(TestFigures.tall(), scale);
            ByteArrayOutputStream inOne = new ByteArrayOutputStream();
            PngPainter.paint(TestFigures.tall(), scale, 10_000, inOne);
            assertTrue(read(inBands).getHeight() > 512);
            assertArrayEquals(inOne.toByteArray(), inBands, "at scale " + scale);
        }
    }

    @Test
    void theSameFigureGivesTheSameBytes() throws IOException {
        assertArrayEquals(paint(TestFigures.everyMark(), 2), paint(TestFigures.everyMark(), 2));
    }

    @Test
    void textStandsWhereTheFontTableSays() throws IOException {
        Font font = new Font(Font.Face.SANS_SEMIBOLD, 20);
        double width = BundledFonts.table().width("HHH", font);
        double bearing = 20 * leftOfH() / 2048;
        for (Text.Anchor anchor : Text.Anchor.values()) {
            Text text = TestFigures.text("HHH", 100, 50, anchor, font);
            BufferedImage image = image(TestFigures.figure(200, 80, List.of(text)), 8);
            double start =
                    switch (anchor) {
                        case START -> 100;
                        case MIDDLE -> 100 - width / 2;
                        case END -> 100 - width;
                    };
            assertEquals(start + bearing, firstInk(image) / 8.0, 0.15, anchor.toString());
            assertEquals(start + width - bearing, lastInk(image) / 8.0, 0.15, anchor.toString());
        }
    }

    @Test
    void whatOurFontsLackIsStillDrawn() throws IOException {
        Text text = TestFigures.text("שלום", 10, 30, Text.Anchor.START, TestFigures.SANS);
        assertTrue(firstInk(image(TestFigures.figure(80, 40, List.of(text)), 2)) < 80);
    }

    @Test
    void translucentPaperLiesOnWhite() throws IOException {
        Figure figure = new Figure(4, 4, Paint.of(0x000000).withOpacity(0), "", "", List.of());
        assertEquals(WHITE, image(figure, 1).getRGB(1, 1));
    }

    @Test
    void picturesTooLargeAreRefusedInWords() {
        assertRefused("from 0.1 to 8, not 9", 100, 100, 9);
        assertRefused("from 0.1 to 8, not 0.05", 100, 100, 0.05);
        assertRefused("80000 by 8 pixels", 10_000, 1, 8);
        assertRefused("24000 by 24000 pixels", 3_000, 3_000, 8);
    }

    private static void assertRefused(String words, double width, double height, double scale) {
        Figure figure = TestFigures.figure(width, height, List.of());
        String message =
                assertThrows(IllegalArgumentException.class, () -> paint(figure, scale))
                        .getMessage();
        assertTrue(message != null && message.contains(words), message);
    }

    private static void assertSize(int width, int height, double scale) throws IOException {
        BufferedImage image = image(TestFigures.everyMark(), scale);
        assertEquals(width, image.getWidth(), "scale " + scale);
        assertEquals(height, image.getHeight(), "scale " + scale);
    }

    private static double leftOfH() {
        return new LetterShapes(Font.Face.SANS_SEMIBOLD).of('H').getBounds2D().getMinX();
    }

    private static int firstInk(BufferedImage image) {
        int x = 0;
        while (x < image.getWidth() && !hasInk(image, x)) {
            x++;
        }
        return x;
    }

    private static int lastInk(BufferedImage image) {
        int x = image.getWidth() - 1;
        while (x >= 0 && !hasInk(image, x)) {
            x--;
        }
        return x + 1;
    }

    private static boolean hasInk(BufferedImage image, int x) {
        for (int y = 0; y < image.getHeight(); y++) {
            if ((image.getRGB(x, y) & 0xFF) < 0x80) {
                return true;
            }
        }
        return false;
    }

    private static BufferedImage image(Figure figure, double scale) throws IOException {
        return read(paint(figure, scale));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static byte[] paint(Figure figure, double scale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngPainter.paint(figure, scale, bytes);
        return bytes.toByteArray();
    }
}
