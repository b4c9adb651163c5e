package vpcanvas.ui;

import java.nio.file.Path;
import java.util.Optional;
import vpcanvas.io.paint.FigureFormat;

/// What only a person can answer. Tests answer in their stead.
public interface Asks {

    /// What to do with changes that would be lost.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    Optional<Path> fileToOpen();

    Optional<Path> fileToSave(String suggested);

    Optional<Path> pictureToSave(String suggested, FigureFormat format);

    /// What to do with the changes to the design of this name.
    Unsaved unsaved(String name);

    /// Whether to write over a file that some other program has changed.
    boolean overwrite(Path file);

    /// Whether to go on with the working copy that a killed program left.
    boolean recover(String name);
}
