package vpcanvas.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vpcanvas.io.KnownFile;
import vpcanvas.io.design.Opened;
import vpcanvas.io.keep.Left;
import vpcanvas.io.keep.Preferences;
import vpcanvas.io.keep.RecentFiles;
import vpcanvas.io.keep.WorkingCopies;
import vpcanvas.io.keep.WorkingCopy;
import vpcanvas.model.Document;

/// Keeps it in a directory on disk. One worker does all of it in the order in which it was asked for;
/// of several designs that wait to be kept, the latest is.
public final class DiskKeeper implements Keeper, AutoCloseable {
    /// How long the end of the program waits for the disk, in s.
    private static final int PATIENCE = 10;

    private final WorkingCopies copies;
    private final RecentFiles recent;
    private final Path preferences;

    /// What a window that is going away still asks for is passed over.
    private final ExecutorService worker =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().daemon().name("keeper").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    private final AtomicReference<@Nullable Wanted> wanted = new AtomicReference<>();
    private volatile Consumer<String> told = words -> {};

    /// The working copy of this window; only the worker uses it.
    private @Nullable WorkingCopy copy;

    /// What can't be kept now, and why; only the worker uses it.
    private final Map<String, String> troubles = new LinkedHashMap<>();

    private record Wanted(Document document, @Nullable KnownFile of) {}

    @FunctionalInterface
    private interface Task {
        void run() throws IOException;
    }

    /// @param state the directory in which to keep it; it need not be there yet
    public DiskKeeper(Path state) {
        copies = new WorkingCopies(state.resolve("working"));
        recent = new RecentFiles(state.resolve("recent.json"));
        preferences = state.resolve("preferences.json");
    }

    @Override
    public void keep(Document document, @Nullable KnownFile of) {
        wanted.set(new Wanted(document, of));
        later("A working copy of what is not saved", this::keepWanted);
    }

    private void keepWanted() throws IOException {
        Wanted latest = wanted.getAndSet(null);
        if (latest != null) {
            if (copy == null) {
                copy = copies.begin();
            }
            copy.keep(latest.document, latest.of);
        }
    }

    @Override
    public void settle() {
        wanted.set(null);
        worker.execute(this::dropOwn);
    }

    private void dropOwn() {
        if (copy != null) {
            copy.drop();
            copy = null;
        }
    }

    @Override
    public List<Left> left() {
        return copies.left();
    }

    @Override
    public Opened recover(Left left) {
        try {
            return worker.submit(() -> taken(left)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("can't recover " + left, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Opened.Broken(Keeper.gone(left));
        }
    }

    private Opened taken(Left left) {
        WorkingCopy taken = copies.take(left);
        if (taken == null) {
            return new Opened.Broken(Keeper.gone(left));
        }
        Opened opened = taken.read();
        if (opened instanceof Opened.Ok) {
            dropOwn();
            copy = taken;
        } else {
            taken.leave();
        }
        return opened;
    }

    @Override
    public void drop(Left left) {
        worker.execute(
                () -> {
                    WorkingCopy taken = copies.take(left);
                    if (taken != null) {
                        taken.drop();
                    }
                });
    }

    @Override
    public void decline(Left left) {
        later("That a working copy is put off", () -> copies.decline(left));
    }

    @Override
    public List<Path> recent() {
        return recent.there();
    }

    @Override
    public void opened(Path file) {
        later("Which files were open lately", () -> recent.add(file));
    }

    @Override
    public Preferences preferences() {
        return Preferences.read(preferences);
    }

    @Override
    public void prefer(Preferences liked) {
        later("How the window stands", () -> liked.write(preferences));
    }

    @Override
    public void onTrouble(Consumer<String> listener) {
        told = listener;
    }

    /// Does something soon; if the disk doesn't let it, that is told once and not again until it has
    /// worked in between.
    private void later(String what, Task task) {
        worker.execute(
                () -> {
                    try {
                        task.run();
                        if (troubles.remove(what) != null) {
                            tell();
                        }
                    } catch (IOException e) {
                        String why = Objects.requireNonNullElseGet(e.getMessage(), e::toString);
                        if (troubles.put(what, what + " can't be kept: " + why + ".") == null) {
                            tell();
                        }
                    }
                });
    }

    private void tell() {
        told.accept(String.join(" ", troubles.values()));
    }

    /// Ends what was begun. The window was closed by a person, who was asked about unsaved changes:
    /// nothing is left for another time.
    @Override
    public void close() {
        settle();
        worker.shutdown();
        try {
            worker.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
