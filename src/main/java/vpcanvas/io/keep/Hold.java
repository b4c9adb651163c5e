package vpcanvas.io.keep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A directory that belongs to this process as long as it lives. The system itself lets go of it when
/// the process ends, however that comes about: unlike the number of a process, a lock can't be taken
/// over by another program by chance.
final class Hold implements AutoCloseable {
    private static final String LOCK = "lock";

    /// Directories that this process holds. Where locks are POSIX's, closing any channel of a file
    /// gives up the lock that another channel of the process has, so a lock of ours may not even be
    /// looked at.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private Hold(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /// Takes a directory.
    ///
    /// @return null if a window has it, or if it is going away
    /// @throws IOException if the file system has no locks or the directory can't be written
    static @Nullable Hold of(Path directory) throws IOException {
        Path absolute = directory.toAbsolutePath();
        if (!OURS.add(absolute)) {
            return null;
        }
        Hold hold = null;
        try {
            hold = locked(absolute);
            return hold;
        } finally {
            if (hold == null) {
                OURS.remove(absolute);
            }
        }
    }

    @SuppressWarnings("resource") // the lock lives as long as the channel that is handed on
    private static @Nullable Hold locked(Path directory) throws IOException {
        Path file = directory.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            // Another process may have tidied the file away between opening and locking it.
            if (lock != null && Files.exists(file)) {
                return new Hold(directory, channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            return null;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return null;
    }

    /// Lets go of the directory.
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The process lets go of it at its end, at the latest.
        } finally {
            OURS.remove(directory);
        }
    }
}
