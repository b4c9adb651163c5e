package vpcanvas.ui;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// One sentence over the drawing about what just happened, for a while.
final class Toast extends Label {
    private static final double WIDEST = 560;
    private static final Duration WHILE = Duration.seconds(8);

    private final PauseTransition pause = new PauseTransition(WHILE);
    private String notice = "";

    Toast(Workbench bench) {
        setId("toast");
        getStyleClass().add("toast");
        setWrapText(true);
        setMaxWidth(Region.USE_PREF_SIZE);
        setVisible(false);
        setMouseTransparent(true);
        pause.setOnFinished(e -> setVisible(false));
        bench.onChange(
                () -> {
                    String now = bench.state().notice();
                    if (!now.equals(notice)) {
                        notice = now;
                        say(now);
                    }
                });
    }

    /// Takes a sentence away before its time, if it is what is said.
    void unsay(String sentence) {
        if (getText().equals(sentence)) {
            setVisible(false);
        }
    }

    void say(String sentence) {
        setText(sentence);
        setPrefWidth(Region.USE_COMPUTED_SIZE);
        setPrefWidth(Math.min(WIDEST, Math.ceil(prefWidth(-1))));
        setVisible(!sentence.isEmpty());
        if (isVisible()) {
            pause.playFromStart();
        }
    }
}
