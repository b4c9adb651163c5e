package vpcanvas.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.io.KnownFile;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.io.keep.Preferences;
import vpcanvas.io.keep.WorkingCopies;
import vpcanvas.io.keep.WorkingCopy;
import vpcanvas.model.Document;

/// What is not saved is not lost, and what was open is found again.
@ExtendWith(ApplicationExtension.class)
class KeepFlowTest {
    private static final Document PEERING = Templates.named("peering").orElseThrow();
    private static final Document PRIVATE_LINK = Templates.named("privatelink").orElseThrow();

    @TempDir private Path directory;

    @SuppressWarnings("NullAway.Init")
    private DiskKeeper keeper;

    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    @Start
    void open(Stage stage) {
        keeper = new DiskKeeper(state());
        seat = Seat.at(stage, PEERING, keeper);
    }

    @AfterEach
    void end() {
        keeper.close();
    }

    private Path state() {
        return directory.resolve("state");
    }

    private Path working() {
        return state().resolve("working");
    }

    private void addAVpc() {
        seat.drag("place-vpc", seat.screen(300, 40));
    }

    /// A window that is not in front yet gets no keys, and a design that was not changed is saved in any
    /// case, so the file itself has to be there.
    private void save(Path file) {
        seat.answers().save = file;
        Seat.until(() -> seat.stage().isFocused());
        seat.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        seat.settle();
        Seat.until(() -> Files.exists(file));
        assertFalse(seat.state().history().isDirty(), "it was not saved");
    }

    private void push(KeyCode key) {
        seat.robot().push(KeyCode.CONTROL, key);
        seat.settle();
    }

    /// All working copies on disk. The window writes and deletes them meanwhile, so only what is
    /// a design by name is looked at, and one that goes or comes while it is read is none.
    private List<Document> kept() {
        List<Document> kept = new ArrayList<>();
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(working())) {
            for (Path copy : copies) {
                Path design = copy.resolve("design.vpc.json");
                if (DocumentFile.read(design) instanceof Opened.Ok(Document document, var _)) {
                    kept.add(document);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return kept;
    }

    private static Document read(Path file) {
        return assertInstanceOf(Opened.Ok.class, DocumentFile.read(file)).document();
    }

    /// Leaves a working copy behind as a killed program does.
    private void leave(Document document, Path file) throws IOException {
        WorkingCopy copy = new WorkingCopies(working()).begin();
        copy.keep(document, KnownFile.of(file, Files.readAllBytes(file)));
        copy.leave();
    }

    @Test
    void aWorkingCopyIsKeptWithinTwoSecondsOfQuiet() {
        addAVpc();
        long start = System.nanoTime();
        Seat.until(() -> kept().equals(List.of(seat.document())));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.toMillis() < 2000, took.toString());
    }

    @Test
    void aHandThatNeverRestsIsKeptToo() {
        addAVpc();
        long start = System.nanoTime();
        for (int i = 0; kept().isEmpty() && i < 100; i++) {
            seat.robot().push(i % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT);
            seat.robot().sleep(100);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertFalse(kept().isEmpty(), "nothing was kept within " + took);
    }

    @Test
    void whatIsSavedNeedsNoWorkingCopy() {
        addAVpc();
        Seat.until(() -> !kept().isEmpty());
        save(directory.resolve("saved.vpc.json"));
        Seat.until(() -> kept().isEmpty());
    }

    @Test
    void whatAKilledProgramLeftIsGoneOnWithAndTheFileIsLeftAlone() throws IOException {
        Path file = directory.resolve("shop.vpc.json");
        save(file);
        byte[] before = Files.readAllBytes(file);
        leave(PRIVATE_LINK, file);

        Seat.run(() -> seat.shell().recover());
        assertEquals(PRIVATE_LINK.topology(), seat.document().topology());
        assertTrue(seat.answers().offered.getFirst().startsWith(file + " 20"));
        assertTrue(seat.state().history().isDirty(), "the recovered design counts as saved");
        assertEquals(List.of(PRIVATE_LINK.topology()), topologiesKept());
        assertEquals(new String(before, UTF_8), Files.readString(file));

        push(KeyCode.S);
        assertEquals(PRIVATE_LINK.topology(), read(file).topology());
        Seat.until(() -> kept().isEmpty());
    }

    private List<?> topologiesKept() {
        return kept().stream().map(Document::topology).toList();
    }

    @Test
    void whatIsGivenUpIsDeleted() throws IOException {
        Path file = directory.resolve("shop.vpc.json");
        save(file);
        leave(PRIVATE_LINK, file);
        seat.answers().recovery = Asks.Recovery.DROP;
        Seat.run(() -> seat.shell().recover());
        assertEquals(PEERING.topology(), seat.document().topology());
        Seat.until(() -> kept().isEmpty());
    }

    @Test
    void whatIsLeftForLaterIsOfferedByTheMenu() throws IOException {
        Path file = directory.resolve("shop.vpc.json");
        save(file);
        leave(PRIVATE_LINK, file);
        seat.answers().recovery = Asks.Recovery.LATER;
        Seat.run(() -> seat.shell().start(List.of(file), Document::empty));
        assertEquals(1, seat.answers().offered.size());
        assertEquals(PEERING.topology(), seat.document().topology());
        Seat.until(
                () -> new WorkingCopies(state().resolve("working")).left().getFirst().declined());
        Seat.run(() -> seat.shell().start(List.of(file), Document::empty));
        assertEquals(1, seat.answers().offered.size(), "the next start asked again");
        assertEquals(List.of(PRIVATE_LINK.topology()), topologiesKept());

        seat.answers().recovery = Asks.Recovery.RECOVER;
        seat.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        seat.robot().write("Recover");
        seat.robot().push(KeyCode.ENTER);
        seat.settle();
        assertEquals(PRIVATE_LINK.topology(), seat.document().topology());
    }

    @Test
    void whoGoesOnWithAnOldWorkingCopyHearsThatTheFileHasChanged() throws IOException {
        Path file = directory.resolve("shop.vpc.json");
        save(file);
        leave(PRIVATE_LINK, file);
        Files.writeString(file, "theirs");
        Seat.run(() -> seat.shell().recover());
        int asked = seat.answers().asked;
        push(KeyCode.S);
        assertEquals(asked + 1, seat.answers().asked);
        assertEquals("theirs", Files.readString(file));
    }

    @Test
    void theNextStartOpensWhatWasOpenLast() throws IOException {
        Path one = directory.resolve("one.vpc.json");
        Path two = directory.resolve("two.vpc.json");
        Path three = directory.resolve("three.vpc.json");
        addAVpc();
        save(one);
        addAVpc();
        save(two);
        Document last = seat.document();
        addAVpc();
        save(three);
        Files.delete(three);
        Seat.until(() -> keeper.recent().equals(List.of(two, one)));
        keeper.close();

        Seat next = Seat.on(() -> Seat.at(new Stage(), Document.empty(), new DiskKeeper(state())));
        Seat.run(() -> next.shell().start(List.of(), Document::empty));
        assertEquals(last, next.document());
        Seat.run(next.stage()::close);
    }

    @Test
    void aFileThatIsNamedGoesBeforeTheLastOne() {
        Path one = directory.resolve("one.vpc.json");
        save(one);
        addAVpc();
        save(directory.resolve("two.vpc.json"));
        Seat.run(() -> seat.shell().start(List.of(one), Document::empty));
        assertEquals(read(one), seat.document());
    }

    @Test
    void whoeverIsNewSeesASample() {
        Seat.run(() -> seat.shell().start(List.of(), () -> PRIVATE_LINK));
        assertEquals(PRIVATE_LINK.topology(), seat.document().topology());
        assertFalse(seat.state().history().isDirty());
    }

    @Test
    void aPlaceThatCanNotBeWrittenIsSaidAndStopsNothing() throws IOException {
        Files.writeString(state(), "a file where the directory should be");
        addAVpc();
        Label trouble = (Label) seat.node("trouble");
        Seat.until(() -> !trouble.getText().isEmpty());
        assertTrue(trouble.getText().contains(state().toString()), trouble.getText());

        Files.delete(state());
        addAVpc();
        Seat.until(() -> trouble.getText().isEmpty());
        assertEquals(1, kept().size());
    }

    @Test
    void theWindowStandsWhereItStood() {
        Preferences stood = new Preferences(new Preferences.Place(40, 30, 900, 700), false, true);
        assertEquals(stood, Seat.on(() -> WindowPlace.of(restored(stood), true)));
    }

    @Test
    void aWindowThatStoodOnAScreenThatIsGoneIsNotLookedForThere() {
        Preferences stood =
                new Preferences(new Preferences.Place(40_000, 30, 900, 700), false, false);
        assertTrue(Double.isNaN(Seat.on(() -> restored(stood).getX())));
    }

    private static Stage restored(Preferences stood) {
        Stage stage = new Stage();
        WindowPlace.restore(stage, stood);
        return stage;
    }
}
