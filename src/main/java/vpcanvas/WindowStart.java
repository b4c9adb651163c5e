package vpcanvas;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vpcanvas.io.keep.StateDirectory;
import vpcanvas.model.Document;
import vpcanvas.ui.DiskKeeper;
import vpcanvas.ui.Launch;

/// Starts the window, with what is kept for it on disk. It is loaded only for who wants a window.
final class WindowStart {
    private WindowStart() {}

    /// Shows the window until it is closed; answers why none can open.
    static Optional<String> open(List<Path> files, Supplier<Document> otherwise) {
        try (DiskKeeper keeper = new DiskKeeper(StateDirectory.ofUser())) {
            return switch (Launch.open(files, otherwise, keeper)) {
                case Launch.Ended.Closed() -> Optional.empty();
                case Launch.Ended.NoDisplay(String why) -> Optional.of(why);
            };
        } catch (NoClassDefFoundError e) {
            return Optional.of("JavaFX is not on the module path");
        }
    }
}
