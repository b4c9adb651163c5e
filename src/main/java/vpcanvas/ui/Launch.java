package vpcanvas.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.figure.Theme;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.model.Document;

/// Opens the window. The class that starts the program extends no JavaFX class, so that JavaFX is
/// loaded only for who wants a window.
public final class Launch {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 600;

    private Launch() {}

    /// What came of it.
    public sealed interface Ended {

        /// The window was shown and closed.
        record Closed() implements Ended {}

        /// There is no display to show a window on.
        ///
        /// @param why in one line
        record NoDisplay(String why) implements Ended {}
    }

    /// Shows the window and waits until it is closed.
    ///
    /// @param files the first one is opened
    /// @param otherwise what to show where no file is asked for
    public static Ended open(List<Path> files, Document otherwise, Keeper keeper) {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> show(files, otherwise, keeper, closed));
            closed.await();
            return new Ended.Closed();
        } catch (UnsupportedOperationException | LinkageError e) {
            return new Ended.NoDisplay(reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ended.Closed();
        }
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.toString() : message.lines().findFirst().orElse("");
    }

    private static void show(
            List<Path> files, Document otherwise, Keeper keeper, CountDownLatch closed) {
        Stage stage = new Stage();
        Shell shell = new Shell(stage, start(otherwise), FxAsks::new, keeper);
        stage.setOnHidden(e -> closed.countDown());
        stage.show();
        shell.begin(files);
    }

    /// The state that a window begins with; its size is not known yet.
    public static EditorState start(Document document) {
        return Editor.open(document, Theme.LIGHT, BundledFonts.table(), WIDTH, HEIGHT);
    }
}
