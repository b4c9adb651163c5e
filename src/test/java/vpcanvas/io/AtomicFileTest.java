package vpcanvas.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is written whole or not at all.
class AtomicFileTest {

    @TempDir private Path dir;
    private Path file = Path.of("");

    @BeforeEach
    void nameAFile() {
        file = dir.resolve("net.svg");
    }

    @Test
    void aNewFileIsWritten() throws IOException {
        AtomicFile.write(file, text("new"));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("net.svg"), names());
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Files.writeString(file, "an old file that is longer");
        AtomicFile.write(file, text("new"));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("net.svg"), names());
    }

    @Test
    void aFailureLeavesTheOldFile() throws IOException {
        Files.writeString(file, "old");
        IOException failure =
                assertThrows(
                        IOException.class,
                        () ->
                                AtomicFile.write(
                                        file,
                                        out -> {
                                            out.write(new byte[200_000]);
                                            throw new IOException("No space left on device");
                                        }));
        assertEquals("can't write " + file + ": the disk is full", failure.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("net.svg"), names());
    }

    @Test
    void anOldFileKeepsItsPermissions() throws IOException {
        assumeTrue(isPosix());
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw---x");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, permissions);
        AtomicFile.write(file, text("new"));
        assertEquals(permissions, Files.getPosixFilePermissions(file));
    }

    @Test
    void aNewFileHasTheUsualPermissions() throws IOException {
        assumeTrue(isPosix());
        Path usual = Files.createFile(dir.resolve("usual"));
        AtomicFile.write(file, text("new"));
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
    }

    @Test
    void theTargetOfASymbolicLinkIsWritten() throws IOException {
        Path link = dir.resolve("link.svg");
        Path other = Files.createDirectory(dir.resolve("other"));
        Path real = Files.writeString(other.resolve("real.svg"), "old");
        Files.createSymbolicLink(link, Path.of("other", "real.svg"));
        AtomicFile.write(link, text("new"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void aLinkToNothingYetMakesTheFile() throws IOException {
        Path link = dir.resolve("link.svg");
        Files.createSymbolicLink(link, Path.of("net.svg"));
        AtomicFile.write(link, text("new"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whatIsNoFileIsWrittenDirectly() throws IOException {
        Path nothing = Path.of("/dev/null");
        assumeTrue(Files.exists(nothing));
        AtomicFile.write(nothing, text("new"));
        assertTrue(!Files.isRegularFile(nothing), "the device was replaced by a file");
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        assertEquals("can't write /dev/full: the disk is full", failure(full));
    }

    @Test
    void aMissingDirectoryIsNamed() {
        Path lost = dir.resolve("lost").resolve("net.svg");
        assertEquals(
                "can't write "
                        + lost
                        + ": the directory "
                        + dir.resolve("lost")
                        + " does not exist",
                failure(lost));
    }

    @Test
    void aDirectoryIsNoFile() throws IOException {
        Files.createDirectory(file);
        assertEquals("can't write " + file + ": it is a directory", failure(file));
    }

    @Test
    void aFileIsNoDirectory() throws IOException {
        Files.writeString(file, "old");
        Path below = file.resolve("x.svg");
        assertEquals("can't write " + below + ": " + file + " is not a directory", failure(below));
    }

    @Test
    void missingPermissionIsSaidInWords() {
        assertEquals(
                "no permission to write into " + dir,
                WriteFailure.reason(file, new AccessDeniedException(file.toString())));
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Files.writeString(file, "old");
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file));
        assertEquals("can't write " + file + ": no permission to change it", failure(file));
        assertEquals("old", Files.readString(file));
    }

    private static String failure(Path target) {
        String message =
                assertThrows(IOException.class, () -> AtomicFile.write(target, text("new")))
                        .getMessage();
        return message == null ? "" : message;
    }

    private static AtomicFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(dir)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    private boolean isPosix() {
        return dir.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
