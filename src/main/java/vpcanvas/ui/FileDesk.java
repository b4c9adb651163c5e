package vpcanvas.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.edit.Editor;
import vpcanvas.io.AtomicFile;
import vpcanvas.io.FileProblem;
import vpcanvas.io.FileText;
import vpcanvas.io.KnownFile;
import vpcanvas.io.MisreadException;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.io.keep.Left;
import vpcanvas.model.Document;

/// The file of the design: opens, saves, asks before changes would be lost, keeps a working copy of
/// what is not saved, and watches what others do to the file.
final class FileDesk {
    private static final String UNTITLED = "untitled.vpc.json";

    private final Workbench bench;
    private final Asks asks;
    private final Keeper keeper;
    private final Consumer<String> say;
    private final FileWatch watch;

    /// @param say tells a person in one sentence what happened
    FileDesk(Workbench bench, Asks asks, Keeper keeper, Consumer<String> say) {
        this.bench = bench;
        this.asks = asks;
        this.keeper = keeper;
        this.say = say;
        this.watch = new FileWatch(asks, say, this::read, this::markUnsaved);
        new Autosave(bench, this::keep);
    }

    private void keep() {
        if (isDirty()) {
            keeper.keep(bench.state().history().now(), watch.file());
        } else {
            keeper.settle();
        }
    }

    boolean isDirty() {
        return bench.state().history().isDirty();
    }

    /// What to call the design: the name of its file.
    String name() {
        KnownFile file = watch.file();
        Path name = file == null ? null : file.path().getFileName();
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

    /// Begins with the first of these files or, if none is asked for, with the one that was open
    /// last; where there is none of these, with a design that has no file.
    void start(List<Path> wanted, Supplier<Document> otherwise) {
        List<Path> candidates = wanted.isEmpty() ? keeper.recent() : wanted;
        if (candidates.isEmpty() || !read(candidates.getFirst())) {
            bench.open(otherwise.get());
        }
        if (wanted.size() > 1) {
            say.accept(
                    "A window shows one design: "
                            + name()
                            + ". Start another VPCanvas for the others.");
        }
    }

    void begin(Document document) {
        if (mayLeave()) {
            show(document, null);
            keeper.settle();
        }
    }

    /// Begins with a template, of as many VPCs as the person wants where that can be chosen.
    void beginWith(String template) {
        Optional<Integer> vpcs =
                Templates.takesVpcs(template)
                        ? asks.number(
                                "How many VPCs?",
                                Templates.FEWEST_VPCS,
                                Templates.MOST_VPCS,
                                Templates.VPCS)
                        : Optional.of(Templates.VPCS);
        vpcs.flatMap(n -> Templates.named(template, n)).ifPresent(this::begin);
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

    /// Returns whether it is open now.
    private boolean read(Path path) {
        try {
            byte[] bytes = FileText.bytes(path);
            return shown(DocumentFile.read(bytes, path.toString()), KnownFile.of(path, bytes));
        } catch (MisreadException e) {
            return refused(e.problem());
        }
    }

    private boolean shown(Opened opened, KnownFile from) {
        return switch (opened) {
            case Opened.Ok(Document document, List<String> notices) -> {
                show(document, from);
                keeper.settle();
                keeper.opened(from.path().toAbsolutePath());
                say.accept(String.join(" ", notices));
                yield true;
            }
            case Opened.NotOurs(FileProblem problem) -> refused(problem);
            case Opened.TooNew(FileProblem problem, _) -> refused(problem);
            case Opened.Broken(FileProblem problem) -> refused(problem);
        };
    }

    private boolean refused(FileProblem problem) {
        say.accept(problem.says());
        return false;
    }

    private void show(Document document, @Nullable KnownFile from) {
        watch.watch(from);
        bench.open(document);
    }

    /// Whether there are working copies of killed programs.
    boolean hasLeft() {
        return !keeper.left().isEmpty();
    }

    /// Goes on with what a killed program left, if the person wants to; what was put off before is
    /// not asked about. Returns whether the window shows it now.
    boolean recoverAtStart() {
        return recover(keeper.left().stream().filter(l -> !l.declined()).toList());
    }

    /// Goes on with anything that killed programs left, if the person wants to.
    void recover() {
        recover(keeper.left());
    }

    private boolean recover(List<Left> all) {
        for (Left left : all) {
            KnownFile of = left.of();
            String name = of == null ? UNTITLED : of.path().toString();
            switch (asks.recover(name, left.when())) {
                case RECOVER -> {
                    if (!mayLeave()) {
                        return false;
                    }
                    if (goOn(left)) {
                        return true;
                    }
                }
                case DROP -> keeper.drop(left);
                case LATER -> {
                    keeper.decline(left);
                    say.accept("It is kept: File, Recover… offers it again.");
                }
            }
        }
        return false;
    }

    private boolean goOn(Left left) {
        return switch (keeper.recover(left)) {
            case Opened.Ok(Document document, _) -> {
                show(document, left.of());
                markUnsaved();
                say.accept("Recovered. Save it to keep it.");
                yield true;
            }
            case Opened.NotOurs(FileProblem problem) -> refused(problem);
            case Opened.TooNew(FileProblem problem, _) -> refused(problem);
            case Opened.Broken(FileProblem problem) -> refused(problem);
        };
    }

    /// What the window shows is not what the file holds.
    private void markUnsaved() {
        bench.act(s -> Editor.saved(s, Document.empty()));
        keep();
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
        KnownFile file = watch.file();
        return file == null ? saveAs() : watch.mayWrite() && write(file.path());
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
        byte[] bytes = DocumentFile.write(document);
        try {
            AtomicFile.write(path, out -> out.write(bytes));
        } catch (IOException e) {
            say.accept(Objects.requireNonNullElseGet(e.getMessage(), e::toString));
            return false;
        }
        watch.watch(KnownFile.of(path, bytes));
        keeper.settle();
        keeper.opened(path.toAbsolutePath());
        bench.act(s -> Editor.saved(s, document));
        say.accept("Saved " + path + ".");
        return true;
    }

    /// Tells what other programs have done to the file.
    void look() {
        watch.look();
    }
}
