package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.model.Document;

/// A file that is dropped onto the window, as from a file browser.
@ExtendWith(ApplicationExtension.class)
@DisabledIfSystemProperty(
        named = "glass.platform",
        matches = "Headless",
        disabledReason = "without a display nothing can be dropped")
class DropFlowTest {
    private static final Document DROPPED = Templates.named("privatelink").orElseThrow();

    @TempDir private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    @Start
    void open(Stage stage) {
        seat = Seat.at(stage, Templates.named("peering").orElseThrow());
    }

    @Test
    void aDroppedFileIsOpened() throws IOException {
        Path file = directory.resolve("dropped.vpc.json");
        Files.write(file, DocumentFile.write(DROPPED));
        Label icon = new Label("dropped.vpc.json");
        Stage browser = Seat.on(() -> browser(icon, file));

        Point2D from = Seat.on(() -> icon.localToScreen(20, 10));
        seat.robot().moveTo(from);
        seat.robot().press(MouseButton.PRIMARY);
        seat.robot().moveTo(seat.screen(300, 200));
        seat.robot().moveTo(seat.screen(310, 210));
        seat.robot().release(MouseButton.PRIMARY);
        Seat.until(() -> seat.document().topology().equals(DROPPED.topology()));
        assertEquals("dropped.vpc.json – VPCanvas", seat.stage().getTitle());
        Seat.run(browser::close);
    }

    private static Stage browser(Label icon, Path file) {
        icon.setOnDragDetected(
                e -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putFiles(List.of(file.toFile()));
                    icon.startDragAndDrop(TransferMode.COPY).setContent(content);
                    e.consume();
                });
        Stage browser = new Stage();
        browser.setScene(new Scene(new StackPane(icon), 200, 80));
        browser.setAlwaysOnTop(true);
        browser.setX(20);
        browser.setY(600);
        browser.show();
        return browser;
    }
}
