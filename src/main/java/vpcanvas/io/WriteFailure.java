package vpcanvas.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Why a file could not be written, in words that end a sentence.
final class WriteFailure {

    private WriteFailure() {}

    static String reason(Path target, IOException failure) {
        Path directory = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target)) {
            return "it is a directory";
        }
        if (directory != null && !Files.exists(directory)) {
            return "the directory " + directory + " does not exist";
        }
        if (directory != null && !Files.isDirectory(directory)) {
            return directory + " is not a directory";
        }
        if (failure instanceof AccessDeniedException) {
            return Files.exists(target) && !Files.isWritable(target)
                    ? "no permission to change it"
                    : "no permission to write into " + directory;
        }
        return words(cause(failure));
    }

    private static String cause(IOException failure) {
        String reason =
                failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    /// The system's own words are kept where they are as clear as ours.
    private static String words(String cause) {
        return cause.contains("No space left") ? "the disk is full" : lowered(cause);
    }

    private static String lowered(String cause) {
        return cause.isEmpty()
                ? cause
                : Character.toLowerCase(cause.charAt(0)) + cause.substring(1);
    }
}
