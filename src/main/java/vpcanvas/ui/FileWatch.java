package vpcanvas.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vpcanvas.io.KnownFile;

/// The file of the design as it was when it was last read or written here, and what others do to it
/// meanwhile.
final class FileWatch {
    private static final String GONE = "gone";

    private final Asks asks;
    private final Consumer<String> say;
    private final Consumer<Path> read;
    private final Runnable markUnsaved;
    private @Nullable KnownFile file;

    /// What was found on disk when the person was last told of it.
    private @Nullable String toldOf;

    /// @param read opens a file in place of the design that is shown
    /// @param markUnsaved tells that the file doesn't hold what the window shows
    FileWatch(Asks asks, Consumer<String> say, Consumer<Path> read, Runnable markUnsaved) {
        this.asks = asks;
        this.say = say;
        this.read = read;
        this.markUnsaved = markUnsaved;
    }

    /// The file; null as long as there is none.
    @Nullable KnownFile file() {
        return file;
    }

    /// From now on, this is the file.
    void watch(@Nullable KnownFile known) {
        file = known;
        toldOf = null;
    }

    /// Tells if another program has changed or deleted the file, once for each time that it did.
    void look() {
        if (file == null) {
            return;
        }
        switch (file.since()) {
            case SAME -> toldOf = null;
            case GONE -> tellGone(file);
            case CHANGED -> tellChanged(file);
        }
    }

    /// Whether the file may be written over; asks if another program has changed it.
    boolean mayWrite() {
        return file == null || file.since() != KnownFile.Since.CHANGED || isMine(file);
    }

    private void tellGone(KnownFile known) {
        if (!GONE.equals(toldOf)) {
            toldOf = GONE;
            markUnsaved.run();
            say.accept(known.path() + " was deleted or moved. Save to write it again.");
        }
    }

    private void tellChanged(KnownFile known) {
        try {
            String found = known.asItIs().fingerprint();
            if (!found.equals(toldOf)) {
                toldOf = found;
                isMine(known);
            }
        } catch (IOException e) {
            // It went away that very moment; the next look says so.
            toldOf = null;
        }
    }

    /// Asks which design to go on with; whether it is the one that the window shows.
    private boolean isMine(KnownFile known) {
        return switch (asks.changed(known.path())) {
            case RELOAD -> {
                read.accept(known.path());
                yield false;
            }
            case KEEP_MINE -> {
                keepMine(known);
                yield true;
            }
            case CANCEL -> false;
        };
    }

    /// From now on, what is on disk counts as known.
    private void keepMine(KnownFile known) {
        try {
            file = known.asItIs();
        } catch (IOException e) {
            say.accept(known.path() + " can't be read any more: " + e.getMessage());
        }
        markUnsaved.run();
    }
}
