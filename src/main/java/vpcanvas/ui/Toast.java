package vpcanvas.ui;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// One sentence over the drawing about what just happened, for a while.
final class Toast extends Label {
    private static final double WIDEST = 560;
    private static final Duration SHORTEST = Duration.seconds(6);
    private static final Duration EACH_LETTER = Duration.millis(60);

    private final PauseTransition pause = new PauseTransition();
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
        setVisible(!sentence.isEmpty());
        if (isVisible()) {
            pause.setDuration(SHORTEST.add(EACH_LETTER.multiply(sentence.length())));
            pause.playFromStart();
        }
    }

    /// Asked when it is laid out: before the window has its style, text has no width yet.
    @Override
    protected double computePrefWidth(double height) {
        return Math.min(WIDEST, Math.ceil(super.computePrefWidth(-1)));
    }
}
