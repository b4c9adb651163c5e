package vpcanvas.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.model.Topology;

/// Finds out what designs mean, one after the other. Of several that wait only the latest is looked
/// at: of the others nobody wants to know any more.
final class ReportWorker {
    private final Executor work;
    private final Executor window;
    private final AtomicReference<@Nullable Asked> asked = new AtomicReference<>();

    /// Takes a report, and how many nanoseconds it took to find out.
    @FunctionalInterface
    interface Landing {
        void land(Report report, long nanos);
    }

    private record Asked(Topology topology, Landing landing) {}

    /// @param work where reports are made, one at a time
    /// @param window where they land
    ReportWorker(Executor work, Executor window) {
        this.work = work;
        this.window = window;
    }

    /// A worker on a thread of its own, whose reports land on the JavaFX thread.
    static ReportWorker inBackground() {
        Executor thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("reports").factory());
        return new ReportWorker(thread, Platform::runLater);
    }

    void ask(Topology topology, Landing landing) {
        asked.set(new Asked(topology, landing));
        work.execute(this::answer);
    }

    private void answer() {
        Asked latest = asked.getAndSet(null);
        if (latest != null) {
            long start = System.nanoTime();
            Report report = Report.of(latest.topology);
            // Found here, since the window would have to wait for them.
            report.problems();
            long nanos = System.nanoTime() - start;
            window.execute(() -> latest.landing.land(report, nanos));
        }
    }
}
