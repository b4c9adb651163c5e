package vpcanvas.ui;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import vpcanvas.Main;

/// The whole program in a process of its own, and somebody who uses it: draws and is interrupted, or
/// recovers what was drawn.
final class Somebody {
    private static final int PATIENCE = 60;

    private final FxRobot robot = new FxRobot();

    private Somebody() {}

    /// Starts the program and uses it.
    ///
    /// @param args `draw` or `recover`, and the file to open
    public static void main(String[] args) throws Exception {
        Thread.ofPlatform().daemon().start(() -> use(args[0]));
        Main.main(new String[] {args[1]});
    }

    private static void use(String what) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE,
                    TimeUnit.SECONDS,
                    () -> Window.getWindows().stream().anyMatch(Window::isShowing));
            Somebody somebody = new Somebody();
            if (what.equals("draw")) {
                somebody.draw();
            } else {
                somebody.recover();
            }
        } catch (Exception | Error e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void draw() throws InterruptedException {
        WaitForAsyncUtils.waitForFxEvents();
        Point2D from = middle(robot.lookup("#place-vpc").query());
        Point2D to = middle(robot.lookup("#canvas").query());
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(to);
        robot.release(MouseButton.PRIMARY);
        Thread.sleep(Duration.ofMinutes(2));
    }

    private static Point2D middle(Node node) {
        return node.localToScreen(
                node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
    }

    private void recover() throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE,
                TimeUnit.SECONDS,
                () -> robot.lookup("Recover").tryQuery().filter(Node::isVisible).isPresent());
        DialogPane dialog = robot.lookup(".dialog-pane").queryAs(DialogPane.class);
        System.out.println(dialog.getContentText());
        robot.clickOn("Recover");
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.push(KeyCode.CONTROL, KeyCode.W);
    }
}
