package vpcanvas.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.model.Document;

/// What another program does to the file that is open.
@ExtendWith(ApplicationExtension.class)
class DiskFlowTest {
    private static final Document THEIRS = Templates.named("privatelink").orElseThrow();

    @TempDir private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Start
    void open(Stage stage) {
        seat = Seat.at(stage, Templates.named("peering").orElseThrow());
    }

    @BeforeEach
    void saveIt() {
        file = directory.resolve("shop.vpc.json");
        seat.answers().save = file;
        addAVpc();
        save();
        assertFalse(seat.state().history().isDirty());
    }

    private void addAVpc() {
        seat.drag("place-vpc", seat.screen(300, 40));
    }

    private void save() {
        seat.robot().push(KeyCode.CONTROL, KeyCode.S);
        seat.settle();
    }

    private void theyWrite() throws IOException {
        Files.write(file, DocumentFile.write(THEIRS));
    }

    @Test
    void whoReloadsSeesTheirs() throws IOException {
        seat.answers().changed = Asks.Changed.RELOAD;
        theyWrite();
        seat.lookAway();
        assertEquals(1, seat.answers().asked);
        assertEquals(THEIRS.topology(), seat.document().topology());
        assertFalse(seat.state().history().isDirty());
    }

    @Test
    void whoKeepsTheirOwnHasItUnsavedAndIsNotAskedAgain() throws IOException {
        Document mine = seat.document();
        seat.answers().changed = Asks.Changed.KEEP_MINE;
        theyWrite();
        seat.lookAway();
        seat.lookAway();
        assertEquals(1, seat.answers().asked);
        assertEquals(mine, seat.document());
        assertTrue(seat.state().history().isDirty(), "the file holds another design");
        save();
        assertEquals(1, seat.answers().asked);
        assertEquals(new String(DocumentFile.write(mine), UTF_8), Files.readString(file));
    }

    @Test
    void savingAsksBeforeItWritesOverTheirs() throws IOException {
        Files.writeString(file, "theirs");
        addAVpc();
        save();
        assertEquals(1, seat.answers().asked);
        assertEquals("theirs", Files.readString(file));
        assertTrue(seat.state().history().isDirty());
    }

    @Test
    void whoDoesNotAnswerIsAskedAgainWhenTheySave() throws IOException {
        theyWrite();
        seat.lookAway();
        seat.lookAway();
        assertEquals(1, seat.answers().asked);
        save();
        assertEquals(2, seat.answers().asked);
    }

    @Test
    void aFileThatWasOnlyTouchedIsNoNews() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        seat.lookAway();
        save();
        assertEquals(0, seat.answers().asked);
    }

    @Test
    void aDeletedFileIsSaidAndCanBeWrittenAgain() throws IOException {
        Document mine = seat.document();
        Files.delete(file);
        seat.lookAway();
        Label toast = (Label) seat.node("toast");
        assertTrue(toast.getText().startsWith(file + " was deleted"), toast.getText());
        assertTrue(seat.state().history().isDirty(), "nothing holds the design any more");
        save();
        assertEquals(0, seat.answers().asked);
        assertEquals(new String(DocumentFile.write(mine), UTF_8), Files.readString(file));
    }
}
