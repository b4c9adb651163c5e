package vpcanvas.ui;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import vpcanvas.analysis.fix.Fix;

/// Looks for fixes, one search after the other, while the window goes on. It has a thread of its own:
/// what a design means must not wait for what could be done about it.
///
/// @param work where fixes are looked for
/// @param window where they land
record FixWorker(Executor work, Executor window) {

    /// A worker on a thread of its own, whose fixes land on the JavaFX thread.
    static FixWorker inBackground() {
        Executor thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("fixes").factory());
        return new FixWorker(thread, Platform::runLater);
    }

    /// @param wanted whether anybody still wants to know; asked on both threads
    void ask(Supplier<List<Fix>> search, BooleanSupplier wanted, Consumer<List<Fix>> landing) {
        work.execute(
                () -> {
                    if (wanted.getAsBoolean()) {
                        List<Fix> found = search.get();
                        window.execute(() -> land(found, wanted, landing));
                    }
                });
    }

    private static void land(List<Fix> found, BooleanSupplier wanted, Consumer<List<Fix>> landing) {
        if (wanted.getAsBoolean()) {
            landing.accept(found);
        }
    }
}
