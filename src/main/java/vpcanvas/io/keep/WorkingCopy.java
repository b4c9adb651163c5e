package vpcanvas.io.keep;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.io.AtomicFile;
import vpcanvas.io.KnownFile;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.io.json.Json;
import vpcanvas.model.Document;

/// The unsaved design of one window, in a directory that this process holds a lock on as long as it
/// lives. The design is a file like any other.
///
///     working/5f0c.../lock              held by the window
///                     of.json           the file whose design it is, and what that file held
///                     design.vpc.json   the design with its changes
///                     declined          there if a person has put it off
public final class WorkingCopy {
    private static final String DESIGN = "design.vpc.json";
    private static final String OF = "of.json";
    private static final String DECLINED = "declined";
    private static final String FILE = "file";
    private static final String FINGERPRINT = "fingerprint";

    private final Path directory;
    private final Hold hold;

    WorkingCopy(Path directory, Hold hold) {
        this.directory = directory;
        this.hold = hold;
    }

    /// Writes the design, in place of the one before.
    ///
    /// @param of the file whose design it is; null if there is none yet
    /// @throws IOException if it can't be written; what was there before is then still there
    public void keep(Document document, @Nullable KnownFile of) throws IOException {
        if (!Files.exists(designIn(directory)) || !isOf(of)) {
            // Never may a design stand beside the name of another's file.
            Files.deleteIfExists(designIn(directory));
            writeOf(of);
        }
        Files.deleteIfExists(directory.resolve(DECLINED));
        byte[] bytes = DocumentFile.write(document);
        AtomicFile.write(designIn(directory), out -> out.write(bytes));
    }

    /// The design as it was last kept.
    public Opened read() {
        return DocumentFile.read(designIn(directory));
    }

    /// Deletes it, since the design is saved or given up.
    public void drop() {
        // While it is held: a directory without a design is nobody's working copy.
        delete(designIn(directory));
        hold.close();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            files.forEach(WorkingCopy::delete);
        } catch (IOException e) {
            return;
        }
        delete(directory);
    }

    /// Notes that a person has put it off.
    ///
    /// @throws IOException if that can't be written down
    void decline() throws IOException {
        Path note = directory.resolve(DECLINED);
        if (Files.notExists(note)) {
            Files.createFile(note);
        }
    }

    private static boolean isDeclined(Path directory) {
        return Files.exists(directory.resolve(DECLINED));
    }

    /// Leaves it to whoever wants to go on with it.
    public void leave() {
        hold.close();
    }

    /// Without a design in it, what stays behind is passed over and tidied up at another time.
    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The next look at all working copies tries again.
        }
    }

    /// What is kept in a directory; null if there is no design in it.
    static @Nullable Left in(Path directory) {
        try {
            Instant when = Files.getLastModifiedTime(designIn(directory)).toInstant();
            return new Left(directory, of(directory), when, isDeclined(directory));
        } catch (IOException e) {
            return null;
        }
    }

    private boolean isOf(@Nullable KnownFile of) {
        KnownFile kept = of(directory);
        if (kept == null || of == null) {
            return kept == null && of == null;
        }
        return kept.path().equals(of.path().toAbsolutePath())
                && kept.fingerprint().equals(of.fingerprint());
    }

    private void writeOf(@Nullable KnownFile of) throws IOException {
        ObjectNode content = Json.object();
        if (of != null) {
            content.put(FILE, of.path().toAbsolutePath().toString());
            content.put(FINGERPRINT, of.fingerprint());
        }
        new KeptFile(directory.resolve(OF)).write(content);
    }

    private static @Nullable KnownFile of(Path directory) {
        JsonNode content = new KeptFile(directory.resolve(OF)).read();
        String file = content.path(FILE).asString("");
        try {
            return file.isEmpty()
                    ? null
                    : new KnownFile(Path.of(file), content.path(FINGERPRINT).asString(""));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Path designIn(Path directory) {
        return directory.resolve(DESIGN);
    }
}
