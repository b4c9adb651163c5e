package vpcanvas.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.Editor;
import vpcanvas.io.AtomicFile;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.model.Document;

/// The file of the design: opens, saves, asks before changes would be lost, and keeps a working copy
/// of what is not saved.
final class FileDesk {
    private static final String UNTITLED = "untitled.vpc.json";

    /// Quiet after which a working copy is kept.
    private static final Duration QUIET = Duration.millis(1500);

    private final Workbench bench;
    private final Asks asks;
    private final Keeper keeper;
    private final Consumer<String> say;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private @Nullable Path file;
    private @Nullable FileTime known;
    private Document last;

    /// @param say tells a person in one sentence what happened
    FileDesk(Workbench bench, Asks asks, Keeper keeper, Consumer<String> say) {
        this.bench = bench;
        this.asks = asks;
        this.keeper = keeper;
        this.say = say;
        this.last = bench.state().history().now();
        quiet.setOnFinished(e -> keep());
        bench.onChange(this::changed);
    }

    private void changed() {
        Document now = bench.state().history().now();
        if (!Same.is(now, last)) {
            last = now;
            quiet.playFromStart();
        }
    }

    private void keep() {
        if (isDirty()) {
            keeper.keep(bench.state().history().now(), file);
        } else {
            keeper.settle();
        }
    }

    boolean isDirty() {
        return bench.state().history().isDirty();
    }

    /// What to call the design: the name of its file.
    String name() {
        Path name = file == null ? null : file.getFileName();
        return name == null ? UNTITLED : name.toString();
    }

    /// The name without what tells its format.
    String stem() {
        String name = name();
        for (String ending : List.of(".vpc.json", ".json")) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    List<Path> recent() {
        return keeper.recent();
    }

    void begin(Document document) {
        if (mayLeave()) {
            show(document, null);
        }
    }

    void choose() {
        if (mayLeave()) {
            asks.fileToOpen().ifPresent(this::read);
        }
    }

    void open(Path path) {
        if (mayLeave()) {
            read(path);
        }
    }

    private void read(Path path) {
        switch (DocumentFile.read(path)) {
            case Opened.Ok ok -> {
                show(ok.document(), path);
                keeper.opened(path.toAbsolutePath());
                say.accept(String.join(" ", ok.notices()));
            }
            case Opened.NotOurs n -> say.accept(n.problem().says());
            case Opened.TooNew n -> say.accept(n.problem().says());
            case Opened.Broken n -> say.accept(n.problem().says());
        }
    }

    private void show(Document document, @Nullable Path path) {
        file = path;
        known = path == null ? null : time(path);
        keeper.settle();
        bench.open(document);
    }

    /// Goes on with what a killed program left, if the person wants to.
    void recover() {
        for (Keeper.Left left : keeper.left()) {
            Path path = left.file();
            if (asks.recover(path == null ? UNTITLED : path.toString())) {
                show(left.document(), path);
                bench.act(s -> Editor.saved(s, Document.empty()));
                say.accept("Recovered. Save it to keep it.");
                return;
            }
        }
        keeper.settle();
    }

    /// Whether nothing would be lost, or the person wants to lose it.
    boolean mayLeave() {
        if (!isDirty()) {
            return true;
        }
        return switch (asks.unsaved(name())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    /// Returns whether it is saved now.
    boolean save() {
        Path path = file;
        if (path == null) {
            return saveAs();
        }
        return (!isChangedOnDisk() || asks.overwrite(path)) && write(path);
    }

    boolean saveAs() {
        return asks.fileToSave(name()).map(FileDesk::named).filter(this::write).isPresent();
    }

    private static Path named(Path path) {
        String name = path.toString();
        return name.endsWith(".json") ? path : Path.of(name + ".vpc.json");
    }

    private boolean write(Path path) {
        Document document = bench.state().history().now();
        try {
            byte[] bytes = DocumentFile.write(document);
            AtomicFile.write(path, out -> out.write(bytes));
        } catch (IOException e) {
            say.accept(Objects.requireNonNullElseGet(e.getMessage(), e::toString));
            return false;
        }
        file = path;
        known = time(path);
        keeper.settle();
        keeper.opened(path.toAbsolutePath());
        bench.act(s -> Editor.saved(s, document));
        say.accept("Saved " + path + ".");
        return true;
    }

    /// Tells if some other program has changed the file since it was read or written here.
    void look() {
        if (isChangedOnDisk()) {
            say.accept(file + " was changed by another program. Open it again to see how.");
        }
    }

    private boolean isChangedOnDisk() {
        return file != null && Files.exists(file) && !Objects.equals(time(file), known);
    }

    private static @Nullable FileTime time(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return null;
        }
    }
}
