package vpcanvas.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import vpcanvas.model.Document;
import vpcanvas.model.Same;

/// When a working copy is due: soon after the hand has come to rest, and now and then while it
/// doesn't.
final class Autosave {
    private static final Duration QUIET = Duration.seconds(1);
    private static final Duration LATEST = Duration.seconds(5);

    private final Workbench bench;
    private final Runnable keep;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final PauseTransition latest = new PauseTransition(LATEST);
    private Document last;

    /// @param keep keeps the design as it is then
    Autosave(Workbench bench, Runnable keep) {
        this.bench = bench;
        this.keep = keep;
        this.last = bench.state().history().now();
        quiet.setOnFinished(e -> due());
        latest.setOnFinished(e -> due());
        bench.onChange(this::changed);
    }

    private void changed() {
        Document now = bench.state().history().now();
        if (!Same.is(now, last)) {
            last = now;
            quiet.playFromStart();
            latest.play();
        }
    }

    private void due() {
        quiet.stop();
        latest.stop();
        keep.run();
    }
}
