package vpcanvas.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Document;

/// What is kept outside of the design's own file: working copies in case the program is killed, and
/// which files were open lately. It is called on the JavaFX thread and must not hold it up.
public interface Keeper {

    /// A working copy that was left behind.
    ///
    /// @param file where its design is saved; null when it never was
    record Left(Document document, @Nullable Path file) {}

    /// Keeps the working copy of a design that has unsaved changes, in place of the one before.
    void keep(Document document, @Nullable Path file);

    /// The design is saved or given up: no working copy is needed.
    void settle();

    /// Working copies of a program that did not end by itself.
    List<Left> left();

    /// The files that were open lately, the last one first.
    List<Path> recent();

    /// A file was opened or saved.
    void opened(Path file);

    /// Keeps it only as long as the program runs.
    static Keeper inMemory() {
        return new Keeper() {
            private static final int MOST = 10;
            private final List<Path> recent = new ArrayList<>();

            @Override
            public void keep(Document document, @Nullable Path file) {}

            @Override
            public void settle() {}

            @Override
            public List<Left> left() {
                return List.of();
            }

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
        };
    }
}
