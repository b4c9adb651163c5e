package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.figure.Sketch;
import vpcanvas.figure.Theme;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.io.paint.FigureFormat;
import vpcanvas.io.paint.FigureWriter;
import vpcanvas.model.Document;
import vpcanvas.model.Vpc;

/// Files: opened, saved and exported.
@ExtendWith(ApplicationExtension.class)
class FileFlowTest {
    @TempDir private static Path directory;

    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    @Start
    void open(Stage stage) {
        seat = Seat.at(stage, Templates.named("peering").orElseThrow());
    }

    private void addAVpc() {
        seat.drag("place-vpc", seat.screen(300, 40));
    }

    @Test
    void whatIsSavedAndOpenedAgainIsTheSameDesign() {
        addAVpc();
        assertTrue(seat.state().history().isDirty());
        seat.answers().save = directory.resolve("one.vpc.json");
        seat.robot().push(KeyCode.CONTROL, KeyCode.S);
        seat.settle();
        assertFalse(seat.state().history().isDirty());
        Document saved = seat.document();

        seat.robot().push(KeyCode.CONTROL, KeyCode.N);
        seat.settle();
        assertEquals(List.of(), seat.document().topology().all(Vpc.class));
        seat.answers().open = seat.answers().save;
        seat.robot().push(KeyCode.CONTROL, KeyCode.O);
        seat.settle();
        assertEquals(saved, seat.document());
        assertEquals(0, seat.answers().asked, "it asked although nothing could be lost");
    }

    @Test
    void changesAreNotLostWithoutAQuestion() {
        addAVpc();
        Document drawn = seat.document();
        seat.robot().push(KeyCode.CONTROL, KeyCode.N);
        seat.settle();
        assertEquals(1, seat.answers().asked);
        assertEquals(drawn, seat.document(), "it went on although the answer was to cancel");
    }

    @Test
    void aBrokenFileIsSaidAndChangesNothing() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.vpc.json"), "{");
        Document before = seat.document();
        seat.answers().open = broken;
        seat.robot().push(KeyCode.CONTROL, KeyCode.O);
        seat.settle();
        assertEquals(before, seat.document());
        assertTrue(seat.node("toast").isVisible(), "nothing was said");
    }

    @Test
    void exportsTheVeryBytesOfTheCommandLine() throws IOException {
        Path exported = directory.resolve("exported.png");
        seat.answers().picture = exported;
        seat.robot().push(KeyCode.CONTROL, KeyCode.E);
        seat.settle();
        seat.click("export-write");

        Path saved = directory.resolve("three.vpc.json");
        Files.write(saved, DocumentFile.write(seat.document()));
        Document read = assertInstanceOf(Opened.Ok.class, DocumentFile.read(saved)).document();
        Path rendered = directory.resolve("rendered.png");
        FigureWriter.write(
                Sketch.of(read, Report.of(read.topology()), Theme.LIGHT, BundledFonts.table()),
                FigureFormat.PNG,
                2,
                rendered);
        assertArrayEquals(Files.readAllBytes(rendered), Files.readAllBytes(exported));
    }
}
