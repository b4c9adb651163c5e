package vpcanvas.ui;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/// Closes the window as soon as it has been seen, for who measures or trains the start: with the
/// system property `vpcanvas.end=seen`.
final class FirstSight extends AnimationTimer {
    /// The first frame is laid out, the second one is painted.
    private static final int FRAMES = 3;

    private final Stage stage;
    private int frames;

    private FirstSight(Stage stage) {
        this.stage = stage;
    }

    static void of(Stage stage) {
        if (System.getProperty("vpcanvas.end", "").equals("seen")) {
            new FirstSight(stage).start();
        }
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames == FRAMES) {
            stop();
            stage.close();
        }
    }
}
