package vpcanvas.io.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which kind of picture a file name asks for.
class FigureFormatTest {

    @Test
    void theEndingNamesTheKind() {
        assertEquals(Optional.of(FigureFormat.PNG), FigureFormat.of(Path.of("out", "net.PNG")));
        assertEquals(Optional.of(FigureFormat.SVG), FigureFormat.of(Path.of("net.v2.svg")));
        assertEquals(Optional.empty(), FigureFormat.of(Path.of("net.jpg")));
        assertEquals(Optional.empty(), FigureFormat.of(Path.of("png")));
        assertEquals(Optional.empty(), FigureFormat.of(Path.of("/")));
    }

    @Test
    void eachKindIsWritten(@TempDir Path dir) throws IOException {
        Path svg = dir.resolve("a.svg");
        FigureWriter.write(TestFigures.everyMark(), FigureFormat.SVG, 2, svg);
        assertArrayEquals(SvgPainter.paint(TestFigures.everyMark()), Files.readAllBytes(svg));
        Path png = dir.resolve("a.png");
        FigureWriter.write(TestFigures.everyMark(), FigureFormat.PNG, 2, png);
        ByteArrayOutputStream painted = new ByteArrayOutputStream();
        PngPainter.paint(TestFigures.everyMark(), 2, painted);
        assertArrayEquals(painted.toByteArray(), Files.readAllBytes(png));
    }

    @Test
    void aRefusedPictureLeavesTheOldFile(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("net.png"), "old");
        assertThrows(
                IllegalArgumentException.class,
                () -> FigureWriter.write(TestFigures.everyMark(), FigureFormat.PNG, 99, file));
        assertEquals("old", Files.readString(file));
    }
}
