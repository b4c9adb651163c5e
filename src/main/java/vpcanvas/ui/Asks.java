package vpcanvas.ui;

import java.nio.file.Path;
import java.time.Instant;
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

    /// Which design to go on with, that of the window or that which another program has written.
    enum Changed {
        RELOAD,
        KEEP_MINE,
        CANCEL
    }

    /// What to do with a working copy that a killed program left.
    enum Recovery {
        RECOVER,
        DROP,
        LATER
    }

    Optional<Path> fileToOpen();

    Optional<Path> fileToSave(String suggested);

    Optional<Path> pictureToSave(String suggested, FigureFormat format);

    /// A number within bounds, if the person gives one.
    ///
    /// @param usual what is proposed
    Optional<Integer> number(String question, int fewest, int most, int usual);

    /// What to do with the changes to the design of this name.
    Unsaved unsaved(String name);

    /// What to do about a file that another program has changed since it was read.
    Changed changed(Path file);

    /// What to do with the working copy of a design.
    ///
    /// @param name its file
    /// @param when it was last kept
    Recovery recover(String name, Instant when);
}
