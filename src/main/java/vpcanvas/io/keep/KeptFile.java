package vpcanvas.io.keep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vpcanvas.io.AtomicFile;
import vpcanvas.io.json.Json;

/// A small JSON file of the program's own. Nobody else writes it, so one that can't be read is as
/// good as none.
record KeptFile(Path path) {

    /// What it holds; a missing node if there is nothing to be read.
    JsonNode read() {
        try {
            return Json.parse(Files.readString(path));
        } catch (IOException | JacksonException e) {
            return Json.object().path("nothing");
        }
    }

    /// @throws IOException if it can't be written
    void write(JsonNode content) throws IOException {
        makeDirectory(Objects.requireNonNull(path.toAbsolutePath().getParent()));
        byte[] bytes = (Json.print(content) + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(path, out -> out.write(bytes));
    }

    /// Makes a directory that only its owner may look into: designs tell a lot about a network.
    ///
    /// @throws IOException if it can't be made, with a message that says so
    static void makeDirectory(Path directory) throws IOException {
        try {
            Files.createDirectories(directory, ownersAlone());
        } catch (IOException e) {
            throw new IOException("can't make the directory " + directory, e);
        }
    }

    private static FileAttribute<?>[] ownersAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
