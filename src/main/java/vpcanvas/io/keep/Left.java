package vpcanvas.io.keep;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vpcanvas.io.KnownFile;

/// A working copy that a program left behind because it did not end by itself.
///
/// @param directory where it is kept
/// @param of the file whose design it is, as it was before the changes; null if there is none yet
/// @param when it was last written
/// @param declined whether a person has put it off, and is not to be asked at each start
public record Left(Path directory, @Nullable KnownFile of, Instant when, boolean declined) {}
