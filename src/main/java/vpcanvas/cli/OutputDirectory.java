package vpcanvas.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The directory that several files are written into.
final class OutputDirectory {
    private OutputDirectory() {}

    /// Makes it, and those around it, unless it is there.
    ///
    /// @throws IOException if that can't be done, with a message that names it and says why
    static void make(Path directory) throws IOException {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new IOException("can't make the directory " + directory + ": " + why(e), e);
        }
    }

    private static String why(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException taken -> taken.getFile() + " is a file";
            case NoSuchFileException none -> none.getFile() + " can't be there";
            case AccessDeniedException denied -> "no permission to write into it or around it";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> e.toString();
        };
    }
}
