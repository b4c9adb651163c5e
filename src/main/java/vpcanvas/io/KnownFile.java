package vpcanvas.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A file as it was when it was last read or written here, to tell whether another program has
/// changed it since. What counts is its bytes: a file that was only touched, or written anew with the
/// same content, is the same.
public final class KnownFile {
    private final Path path;
    private final String fingerprint;

    /// Of the file when its bytes were last found to be the known ones.
    private @Nullable Stamp stamp;

    /// What changes whenever a file is written, as far as a disk's clock can tell.
    private record Stamp(FileTime modified, long size) {
        static Stamp of(Path path) throws IOException {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return new Stamp(now.lastModifiedTime(), now.size());
        }
    }

    /// What has become of a file.
    public enum Since {
        SAME,
        CHANGED,
        GONE
    }

    /// @param fingerprint of the bytes that are known, as [#fingerprint] gave it
    public KnownFile(Path path, String fingerprint) {
        this.path = path;
        this.fingerprint = fingerprint;
    }

    /// A file that was just read or written.
    public static KnownFile of(Path path, byte[] bytes) {
        return new KnownFile(path, fingerprint(bytes));
    }

    public Path path() {
        return path;
    }

    /// Tells contents apart: SHA-256 in hexadecimal.
    public String fingerprint() {
        return fingerprint;
    }

    /// What has become of the file. Its bytes are read only if it was written since it was last asked
    /// for. A file that can't be read is taken to be the same: saving says what is wrong with it.
    public Since since() {
        try {
            Stamp now = Stamp.of(path);
            if (now.equals(stamp)) {
                return Since.SAME;
            }
            if (!fingerprint(Files.readAllBytes(path)).equals(fingerprint)) {
                return Since.CHANGED;
            }
            stamp = now;
            return Since.SAME;
        } catch (NoSuchFileException e) {
            return Since.GONE;
        } catch (IOException e) {
            return Since.SAME;
        }
    }

    /// The file as it is now, whatever it holds.
    ///
    /// @throws IOException if it can't be read
    public KnownFile asItIs() throws IOException {
        return of(path, Files.readAllBytes(path));
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
