package vpcanvas.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/// Writes a file whole or not at all: into a new file beside it, through to the disk, and only then
/// over the old one. Whoever reads meanwhile, and whatever breaks, sees the old bytes or the new.
public final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    /// As many as Linux follows.
    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /// What a file is to hold.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes the content. An existing file keeps its permissions; of a symbolic link, the file it
    /// points to is written. What is no file, such as a pipe or `/dev/stdout`, is written to
    /// directly.
    ///
    /// @throws IOException if it can't be written, with a message that names the file and the cause
    ///     in words; the old file is then as it was
    public static void write(Path target, Content content) throws IOException {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                directly(target, content);
            } else {
                replace(linked(target.toAbsolutePath()), content);
            }
        } catch (IOException e) {
            throw new IOException(
                    "can't write " + target + ": " + WriteFailure.reason(target, e), e);
        }
    }

    private static void directly(Path target, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
            content.writeTo(out);
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        boolean exists = Files.exists(file);
        if (exists) {
            // Opens and closes it unchanged, because a move over it would not ask for its
            // permission.
            FileChannel.open(file, StandardOpenOption.WRITE).close();
        }
        Path fresh = fresh(file);
        try {
            if (exists) {
                copyPermissions(file, fresh);
            }
            fill(fresh, content);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// A new empty file in the same directory, since a move can only be atomic within one disk.
    private static Path fresh(Path file) throws IOException {
        String number = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return Files.createFile(file.resolveSibling(".vpcanvas-" + number + ".tmp"));
    }

    private static void fill(Path fresh, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && fresh != null) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }

    private static Path linked(Path file) throws IOException {
        Path path = file;
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(path); i++) {
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }
}
