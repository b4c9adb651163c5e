package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.sun.glass.ui.Application;
import com.sun.javafx.stage.WindowHelper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import vpcanvas.edit.EditorState;
import vpcanvas.io.paint.FigureFormat;
import vpcanvas.model.Document;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Resource;

/// A person in front of the window: moves the pointer, presses keys, looks at what is there.
final class Seat {
    private static final int PATIENCE = 15;

    private final Stage stage;
    private final FxRobot robot;
    private final Shell shell;
    private final Answers answers = new Answers();

    /// What the person answers when asked.
    static final class Answers implements Asks {
        @Nullable Path open;
        @Nullable Path save;
        @Nullable Path picture;
        @Nullable Integer number;
        Unsaved unsaved = Unsaved.CANCEL;
        Changed changed = Changed.CANCEL;
        Recovery recovery = Recovery.RECOVER;
        int asked;
        List<String> offered = new ArrayList<>();

        @Override
        public Optional<Path> fileToOpen() {
            return Optional.ofNullable(open);
        }

        @Override
        public Optional<Path> fileToSave(String suggested) {
            return Optional.ofNullable(save);
        }

        @Override
        public Optional<Path> pictureToSave(String suggested, FigureFormat format) {
            return Optional.ofNullable(picture);
        }

        @Override
        public Optional<Integer> number(String question, int fewest, int most, int usual) {
            asked++;
            return Optional.ofNullable(number);
        }

        @Override
        public Unsaved unsaved(String name) {
            asked++;
            return unsaved;
        }

        @Override
        public Changed changed(Path file) {
            asked++;
            return changed;
        }

        @Override
        public Recovery recover(String name, Instant when) {
            asked++;
            offered.add(name + " " + when);
            return recovery;
        }
    }

    private Seat(Stage stage, Document document, Keeper keeper) {
        if (System.getProperty("fx.real") != null) {
            String platform = Application.GetApplication().getClass().getName();
            assertFalse(platform.contains("headless"), platform + " is not the display asked for");
        }
        this.stage = stage;
        this.robot = new FxRobot();
        this.shell =
                new Shell(
                        stage, Workbench.withWorkers(Launch.start(document)), s -> answers, keeper);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
    }

    /// Opens the window; on the JavaFX thread.
    static Seat at(Stage stage, Document document) {
        return new Seat(stage, document, Keeper.inMemory());
    }

    static Seat at(Stage stage, Document document, Keeper keeper) {
        return new Seat(stage, document, keeper);
    }

    Answers answers() {
        return answers;
    }

    Shell shell() {
        return shell;
    }

    Stage stage() {
        return stage;
    }

    FxRobot robot() {
        return robot;
    }

    EditorState state() {
        return on(() -> shell.bench().state());
    }

    Document document() {
        return state().history().now();
    }

    <T extends Resource> T only(Class<T> type) {
        var all = document().topology().all(type);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " of " + type.getSimpleName() + ": " + all);
        }
        return all.getFirst();
    }

    /// Runs something on the JavaFX thread.
    static <T> T on(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, call);
    }

    static void run(Runnable task) {
        on(
                () -> {
                    task.run();
                    return true;
                });
    }

    /// Runs a command of the window.
    void run(String command) {
        run(
                () ->
                        shell.commands().stream()
                                .filter(c -> c.id().equals(command))
                                .findFirst()
                                .orElseThrow()
                                .run());
        settle();
    }

    Node node(String id) {
        Node node = on(() -> stage.getScene().lookup("#" + id));
        assertNotNull(node, id + " is not in the window");
        return node;
    }

    /// Where a point of the view is on the screen.
    Point2D screen(double x, double y) {
        Node canvas = node("canvas");
        return on(() -> canvas.localToScreen(x, y));
    }

    /// Where a thing stands on the drawing.
    Rect place(String key) {
        Rect place = state().scene().places().get(key);
        assertNotNull(place, key + " is not drawn");
        return place;
    }

    /// Where the middle of a thing is on the screen.
    Point2D middle(String key) {
        Point view = state().camera().toView(place(key).centre());
        return screen(view.x(), view.y());
    }

    /// Near the upper edge of a container, where nothing else stands.
    Point2D head(String key) {
        Rect place = place(key);
        Point view = state().camera().toView(new Point(place.centre().x(), place.y() + 8));
        return screen(view.x(), view.y());
    }

    /// Moves the pointer at once: a hand's way there would be a hundred events.
    void move(Point2D to) {
        robot.robotContext().getMouseRobot().move(to);
        settle();
    }

    /// Clicks the middle of a control.
    void click(String id) {
        click(node(id));
    }

    void click(Node node) {
        Point2D middle =
                on(
                        () ->
                                node.localToScreen(
                                        node.getBoundsInLocal().getCenterX(),
                                        node.getBoundsInLocal().getCenterY()));
        click(middle, MouseButton.PRIMARY);
    }

    /// Drags with the primary button.
    void drag(Point2D from, Point2D to) {
        move(from);
        robot.press(MouseButton.PRIMARY);
        move(from.midpoint(to));
        move(to);
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    void drag(String id, Point2D to) {
        Node node = node(id);
        Point2D from = on(() -> node.localToScreen(30, node.getBoundsInLocal().getHeight() / 2));
        drag(from, to);
    }

    void click(Point2D at, MouseButton button) {
        move(at);
        robot.press(button);
        robot.release(button);
        settle();
    }

    /// Goes to another window for a moment, as the platform tells it: without a display there is no
    /// other window to go to.
    void lookAway() {
        run(() -> WindowHelper.setFocused(stage, false));
        run(() -> WindowHelper.setFocused(stage, true));
        settle();
    }

    /// Waits until what was done is shown, and what it means.
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> !shell.bench().state().isStale());
    }

    /// Waits until something is so.
    static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> on(condition));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("it did not come to that within " + PATIENCE + " s", e);
        }
    }
}
