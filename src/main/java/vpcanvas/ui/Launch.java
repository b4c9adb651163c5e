package vpcanvas.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.figure.Theme;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.io.keep.Preferences;
import vpcanvas.model.Document;

/// Opens the window. The class that starts the program extends no JavaFX class, so that JavaFX is
/// loaded only for who wants a window.
public final class Launch {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 600;

    /// How long a display may take to answer, in s. A dead connection to one never does.
    private static final int PATIENCE = 20;

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
    /// @param files the first one is opened; of none, the one that was open last
    /// @param otherwise what to show where there is no file to open
    public static Ended open(List<Path> files, Supplier<Document> otherwise, Keeper keeper) {
        CompletableFuture<Ended> ended = new CompletableFuture<>();
        CompletableFuture<Ended> answered = new CompletableFuture<>();
        Runnable show =
                () -> {
                    answered.complete(new Ended.Closed());
                    show(files, otherwise, keeper, ended);
                };
        Thread.ofPlatform().daemon().name("display").start(() -> connect(show, answered));
        Ended answer =
                answered.completeOnTimeout(
                                new Ended.NoDisplay("the display does not answer"),
                                PATIENCE,
                                TimeUnit.SECONDS)
                        .join();
        return answer instanceof Ended.NoDisplay ? answer : ended.join();
    }

    private static void connect(Runnable show, CompletableFuture<Ended> answered) {
        try {
            // What runs as part of the start-up is painted after it only: a question would stay
            // black.
            Platform.startup(() -> Platform.runLater(show));
        } catch (UnsupportedOperationException | LinkageError e) {
            answered.complete(new Ended.NoDisplay(reason(e)));
        } catch (RuntimeException e) {
            answered.completeExceptionally(e);
        }
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.toString() : message.lines().findFirst().orElse("");
    }

    private static void show(
            List<Path> files,
            Supplier<Document> otherwise,
            Keeper keeper,
            CompletableFuture<Ended> ended) {
        try {
            Preferences liked = keeper.preferences();
            Stage stage = new Stage();
            Workbench bench = Workbench.withWorkers(start(Document.empty(), theme(liked)));
            Shell shell = new Shell(stage, bench, FxAsks::new, keeper);
            WindowPlace.restore(stage, liked);
            stage.setOnHidden(
                    e -> {
                        keeper.prefer(WindowPlace.of(stage, shell.isDark()));
                        ended.complete(new Ended.Closed());
                    });
            stage.show();
            shell.start(files, otherwise);
            FirstSight.of(stage);
        } catch (RuntimeException | Error e) {
            ended.completeExceptionally(e);
        }
    }

    private static Theme theme(Preferences liked) {
        return liked.isDark() ? Theme.DARK : Theme.LIGHT;
    }

    /// The state that a window begins with; its size is not known yet.
    public static EditorState start(Document document) {
        return start(document, Theme.LIGHT);
    }

    private static EditorState start(Document document, Theme theme) {
        return Editor.open(document, theme, BundledFonts.table(), WIDTH, HEIGHT);
    }
}
