package vpcanvas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vpcanvas.model.Document;

/// Opens the window. It is handed in, since a command loads nothing of it.
@FunctionalInterface
public interface Window {

    /// Shows the window until it is closed.
    ///
    /// @param files what to open
    /// @param otherwise what to show where there is no file to open
    /// @return in words, why no window can open; empty if one could
    Optional<String> open(List<Path> files, Supplier<Document> otherwise);
}
