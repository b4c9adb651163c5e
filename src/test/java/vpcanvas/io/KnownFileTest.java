package vpcanvas.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What another program did to a file is told by its bytes.
class KnownFileTest {
    @TempDir private Path dir;

    private Path file = Path.of("");
    private KnownFile known = new KnownFile(file, "");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(dir.resolve("shop.vpc.json"), "one");
        known = KnownFile.of(file, "one".getBytes(StandardCharsets.UTF_8));
        assertEquals(KnownFile.Since.SAME, known.since());
    }

    @Test
    void otherBytesAreAChange() throws IOException {
        Files.writeString(file, "other");
        assertEquals(KnownFile.Since.CHANGED, known.since());
        assertEquals(KnownFile.Since.SAME, known.asItIs().since());
    }

    @Test
    void asManyOtherBytesAreAChange() throws IOException {
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertEquals(KnownFile.Since.CHANGED, known.since());
    }

    @Test
    void aChangeThatWasTakenBackIsNone() throws IOException {
        Files.writeString(file, "other");
        assertEquals(KnownFile.Since.CHANGED, known.since());
        Files.writeString(file, "one");
        assertEquals(KnownFile.Since.SAME, known.since());
    }

    @Test
    void anotherTimeAloneIsNoChange() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertEquals(KnownFile.Since.SAME, known.since());
    }

    @Test
    void aDeletedFileIsGone() throws IOException {
        Files.delete(file);
        assertEquals(KnownFile.Since.GONE, known.since());
    }

    @Test
    void itCanBeWrittenDownAndTakenUpAgain() throws IOException {
        KnownFile again = new KnownFile(file, known.fingerprint());
        assertEquals(KnownFile.Since.SAME, again.since());
        Files.writeString(file, "other");
        assertEquals(KnownFile.Since.CHANGED, again.since());
    }
}
