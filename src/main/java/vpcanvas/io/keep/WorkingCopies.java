package vpcanvas.io.keep;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The working copies of all windows, each in a directory of its own.
public final class WorkingCopies {
    private static final int MOST_TRIES = 10;

    private final Path directory;

    public WorkingCopies(Path directory) {
        this.directory = directory;
    }

    /// A place for the working copy of one window.
    ///
    /// @throws IOException if there can be none, with a message that says why
    public WorkingCopy begin() throws IOException {
        for (int i = 0; i < MOST_TRIES; i++) {
            Path fresh = directory.resolve(UUID.randomUUID().toString());
            KeptFile.makeDirectory(fresh);
            Hold hold = held(fresh);
            if (hold != null) {
                return new WorkingCopy(fresh, hold);
            }
        }
        throw new IOException("can't keep a directory in " + directory);
    }

    private static @Nullable Hold held(Path directory) throws IOException {
        try {
            return Hold.of(directory);
        } catch (IOException e) {
            throw new IOException("can't lock a file in " + directory, e);
        }
    }

    /// Those that no living window has, the last written first.
    public List<Left> left() {
        List<Left> left = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory)) {
            for (Path each : all) {
                Left found = leftIn(each);
                if (found != null) {
                    left.add(found);
                }
            }
        } catch (IOException e) {
            // Nothing was ever kept, or nothing can be read.
            return List.of();
        }
        left.sort(Comparator.comparing(Left::when).reversed());
        return left;
    }

    private static @Nullable Left leftIn(Path directory) {
        WorkingCopy copy = take(directory);
        if (copy == null) {
            return null;
        }
        Left left = WorkingCopy.in(directory);
        if (left == null) {
            copy.drop();
        } else {
            copy.leave();
        }
        return left;
    }

    /// Keeps what was left for when a person asks for it.
    ///
    /// @throws IOException if that can't be noted down
    public void decline(Left left) throws IOException {
        WorkingCopy copy = take(left);
        if (copy != null) {
            try {
                copy.decline();
            } finally {
                copy.leave();
            }
        }
    }

    /// Takes over what was left.
    ///
    /// @return null if another window has taken or deleted it meanwhile
    public @Nullable WorkingCopy take(Left left) {
        WorkingCopy copy = take(left.directory());
        if (copy != null && WorkingCopy.in(left.directory()) == null) {
            copy.drop();
            return null;
        }
        return copy;
    }

    private static @Nullable WorkingCopy take(Path directory) {
        try {
            Hold hold = Hold.of(directory);
            return hold == null ? null : new WorkingCopy(directory, hold);
        } catch (IOException e) {
            // It can't be locked, so nobody can tell whether a window has it.
            return null;
        }
    }
}
