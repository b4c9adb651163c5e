package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.edit.Editor;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.SecurityGroup;

/// What is wrong is put right with a click, or without the mouse.
@ExtendWith(ApplicationExtension.class)
class FixFlowTest {
    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    @Start
    void open(Stage stage) {
        seat = Seat.at(stage, Templates.named("peering").orElseThrow());
    }

    @Test
    void aGroupThatLetsNobodyInIsOpenedForTheFlowAndUndoShutsItAgain() {
        seat.click(seat.middle("i-orders"), MouseButton.PRIMARY);
        seat.run("trace");
        seat.click(seat.middle("i-invoices"), MouseButton.PRIMARY);
        assertEquals("reachable", verdict());
        seat.click(seat.middle("i-invoices"), MouseButton.PRIMARY);
        Node deeds = seat.node("deeds-new-group");
        Seat.run(() -> ((Button) deeds.lookup(".button")).fire());
        seat.settle();
        assertEquals("not reachable", verdict());
        Document shut = seat.document();
        assertEquals(List.of(), seat.only(SecurityGroup.class).ingress());

        seat.click(found("fixes-1"));
        seat.settle();
        assertEquals("reachable", verdict());
        assertEquals(1, seat.only(SecurityGroup.class).ingress().size());
        seat.run("undo");
        assertEquals("not reachable", verdict());
        assertEquals(shut, seat.document());
    }

    @Test
    void aPeeringThatWaitsIsAcceptedWhereItsProblemStands() {
        Document requested = requested();
        seat.run("next-problem");
        seat.click(found("problem-fixes"));
        seat.settle();
        assertEquals(PeeringConnection.Status.ACCEPTED, status());
        assertEquals(List.of(), seat.state().report().problems());
        assertFalse(seat.node("problem-fixes").isVisible());
        seat.run("undo");
        assertEquals(requested, seat.document());
    }

    @Test
    void aProblemIsPutRightWithoutTheMouse() {
        requested();
        seat.robot().push(KeyCode.F8).push(KeyCode.CONTROL, KeyCode.ENTER);
        seat.settle();
        Node best = found("problem-fixes");
        Seat.until(best::isFocused);
        seat.robot().push(KeyCode.ENTER);
        seat.settle();
        assertEquals(PeeringConnection.Status.ACCEPTED, status());
        assertTrue(Seat.on(() -> seat.node("problems").isFocused()));
        seat.robot().push(KeyCode.CONTROL, KeyCode.Z);
        seat.settle();
        assertEquals(PeeringConnection.Status.REQUESTED, status());
    }

    private Document requested() {
        Change change =
                new Change.SetPeeringStatus(
                        seat.only(PeeringConnection.class).ref(),
                        PeeringConnection.Status.REQUESTED);
        Seat.run(() -> seat.shell().bench().act(s -> Editor.apply(s, change)));
        seat.settle();
        return seat.document();
    }

    private PeeringConnection.Status status() {
        return seat.only(PeeringConnection.class).status();
    }

    private String verdict() {
        return Seat.on(() -> ((Label) seat.node("verdict")).getText());
    }

    /// The best of the fixes, as soon as they have been found and stand in their place.
    private Node found(String id) {
        Node fixes = seat.node(id);
        Seat.until(() -> fixes.lookup(".fix") != null);
        seat.settle();
        return Seat.on(() -> fixes.lookup(".fix"));
    }
}
