package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.edit.Camera;
import vpcanvas.edit.Selection;
import vpcanvas.model.Rect;
import vpcanvas.model.Vpc;

/// The drawing under the hand.
@ExtendWith(ApplicationExtension.class)
class CanvasFlowTest {
    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    private String vpc = "";

    @Start
    void open(Stage stage) {
        seat = Seat.at(stage, Templates.named("peering").orElseThrow());
        vpc =
                seat.shell()
                        .bench()
                        .state()
                        .document()
                        .topology()
                        .all(Vpc.class)
                        .getFirst()
                        .ref()
                        .id();
    }

    @Test
    void aVpcIsDraggedAndOneUndoPutsItBack() {
        Rect before = seat.place(vpc);
        Point2D from = seat.head(vpc);
        seat.drag(from, from.add(0, 60));
        Rect after = seat.place(vpc);
        assertTrue(after.y() > before.y() + 20, "the VPC did not follow the hand");
        assertEquals(Selection.of(vpc), seat.state().selection());
        seat.robot().push(KeyCode.CONTROL, KeyCode.Z);
        seat.settle();
        assertEquals(before, seat.place(vpc));
    }

    @Test
    void aVpcCollapsesByKeyAndExpandsFromItsMenu() {
        Rect before = seat.place(vpc);
        Point2D head = seat.head(vpc);
        seat.robot().clickOn(head).push(KeyCode.X);
        Seat.until(() -> seat.document().layout().collapsed().equals(Set.of(vpc)));
        assertEquals(before, seat.place(vpc));
        seat.robot().rightClickOn(head);
        seat.robot().clickOn("#context-collapse");
        Seat.until(() -> seat.document().layout().collapsed().isEmpty());
    }

    @Test
    void tidyPutsADraggedVpcBackInOrder() {
        Point2D from = seat.head(vpc);
        seat.drag(from, from.add(0, 60));
        seat.click("tool-tidy");
        Seat.until(() -> seat.state().history().undoLabel().equals("Undo tidy"));
        List<Double> tops =
                seat.document().topology().all(Vpc.class).stream()
                        .map(v -> seat.place(v.ref().id()).y())
                        .distinct()
                        .toList();
        assertEquals(1, tops.size(), "both stand side by side");
    }

    @Test
    void theMiddleButtonMovesTheView() {
        Camera before = seat.state().camera();
        seat.move(seat.screen(300, 300));
        seat.robot().press(MouseButton.MIDDLE);
        seat.move(seat.screen(350, 320));
        seat.robot().release(MouseButton.MIDDLE);
        seat.settle();
        assertEquals(before.panned(50, 20), seat.state().camera());
    }

    @Test
    void everythingThatTheCanvasShowsIsPainted() {
        WritableImage picture = Seat.on(() -> seat.node("canvas").snapshot(null, null));
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                colours.add(picture.getPixelReader().getArgb(x, y) & 0xFFFFFF);
            }
        }
        for (int wanted : List.of(0x8C4FFF, 0x00A4A6, 0xED7100)) {
            assertTrue(colours.contains(wanted), "no pixel is " + Integer.toHexString(wanted));
        }
    }

    @Test
    void aLetterIsACommandOnTheDrawingAndALetterInAField() {
        Seat.until(() -> seat.stage().isFocused() && seat.node("canvas").isFocused());
        seat.robot().push(KeyCode.H);
        Seat.until(() -> seat.node("tool-hand").getPseudoClassStates().contains(Styles.CHOSEN));
        seat.click("search");
        seat.robot().write("h");
        seat.settle();
        assertEquals("h", ((TextField) seat.node("search")).getText());
    }

    @Test
    void searchFindsTheSubnetOfAnAddress() {
        String block =
                seat.document()
                        .topology()
                        .all(vpcanvas.model.Subnet.class)
                        .getFirst()
                        .cidrBlocks()
                        .getFirst()
                        .toString();
        String address = block.substring(0, block.lastIndexOf('.')) + ".200";
        var found = Seat.on(() -> SearchBox.find(seat.shell().bench().state(), address));
        assertEquals(
                List.of(seat.document().topology().all(vpcanvas.model.Subnet.class).getFirst()),
                found);
    }

    @Test
    void theCommandPaletteRunsWhatIsTyped() {
        double before = seat.state().camera().zoom();
        seat.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        seat.robot().write("zoom in").push(KeyCode.ENTER);
        seat.settle();
        assertTrue(seat.state().camera().zoom() > before);
        assertFalse(seat.node("sheet").isVisible());
    }

    @Test
    void darkIsDarkAllOver() {
        seat.robot().push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.D);
        seat.settle();
        assertEquals(vpcanvas.figure.Theme.DARK, seat.state().theme());
        assertTrue(seat.stage().getScene().getRoot().getStyleClass().contains("dark"));
    }

    @Test
    void aNameIsTypedWhereItStands() {
        seat.click(seat.head(vpc), MouseButton.PRIMARY);
        seat.robot().push(KeyCode.F2);
        seat.settle();
        assertTrue(seat.node("in-place").getParent().isVisible());
        seat.robot().push(KeyCode.CONTROL, KeyCode.A).write("market").push(KeyCode.ENTER);
        seat.settle();
        assertEquals("market", seat.document().topology().byId(vpc).orElseThrow().name());
    }
}
