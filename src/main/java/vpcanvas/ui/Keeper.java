package vpcanvas.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vpcanvas.io.FileProblem;
import vpcanvas.io.KnownFile;
import vpcanvas.io.design.Opened;
import vpcanvas.io.keep.Left;
import vpcanvas.io.keep.Preferences;
import vpcanvas.model.Document;

/// What is kept outside of the design's own file: working copies in case the program is killed, which
/// files were open lately, and how a person likes the window. It is called on the JavaFX thread and
/// must not hold it up.
public interface Keeper {

    /// Keeps the working copy of a design that has unsaved changes, in place of the one before.
    ///
    /// @param of its file; null when it was never saved
    void keep(Document document, @Nullable KnownFile of);

    /// The design is saved or given up: no working copy is needed.
    void settle();

    /// Working copies of programs that did not end by themselves.
    List<Left> left();

    /// Takes over what was left, as the working copy of this window.
    Opened recover(Left left);

    /// Deletes what was left.
    void drop(Left left);

    /// Keeps what was left for when a person asks for it.
    void decline(Left left);

    /// The files that were open lately, the last one first.
    List<Path> recent();

    /// A file was opened or saved.
    void opened(Path file);

    Preferences preferences();

    void prefer(Preferences preferences);

    /// Who is told, on any thread, why nothing can be kept; and `""` when it can be again.
    void onTrouble(Consumer<String> told);

    /// Keeps it only as long as the program runs.
    static Keeper inMemory() {
        return new Keeper() {
            private static final int MOST = 10;
            private final List<Path> recent = new ArrayList<>();
            private Preferences preferences = Preferences.NONE;

            @Override
            public void keep(Document document, @Nullable KnownFile of) {}

            @Override
            public void settle() {}

            @Override
            public List<Left> left() {
                return List.of();
            }

            @Override
            public Opened recover(Left left) {
                return new Opened.Broken(gone(left));
            }

            @Override
            public void drop(Left left) {}

            @Override
            public void decline(Left left) {}

            @Override
            public List<Path> recent() {
                return List.copyOf(recent);
            }

            @Override
            public void opened(Path file) {
                recent.remove(file);
                recent.addFirst(file);
                if (recent.size() > MOST) {
                    recent.removeLast();
                }
            }

            @Override
            public Preferences preferences() {
                return preferences;
            }

            @Override
            public void prefer(Preferences liked) {
                preferences = liked;
            }

            @Override
            public void onTrouble(Consumer<String> told) {}
        };
    }

    /// Why a working copy can't be gone on with: somebody else does.
    static FileProblem gone(Left left) {
        return FileProblem.of(
                left.directory().toString(),
                "this working copy is gone",
                "Another window has recovered or dropped it.");
    }
}
