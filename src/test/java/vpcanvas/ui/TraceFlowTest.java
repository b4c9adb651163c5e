package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.model.Instance;

/// Can A reach B?
@ExtendWith(ApplicationExtension.class)
class TraceFlowTest {
    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    @Start
    void open(Stage stage) {
        seat = Seat.at(stage, Templates.named("peering").orElseThrow());
    }

    @Test
    void aRightClickAndAClickSayWhetherOneReachesTheOther() {
        trace();
        assertEquals("reachable", ((Label) seat.node("verdict")).getText());
        long stops = seat.stage().getScene().getRoot().lookupAll(".hop").size();
        assertTrue(stops >= 6, "both ways have at least three stops each, not " + stops);
    }

    private void trace() {
        List<Instance> instances = seat.document().topology().all(Instance.class);
        seat.click(seat.middle(instances.get(0).ref().id()), MouseButton.SECONDARY);
        seat.robot().clickOn("Trace to…");
        seat.settle();
        seat.click(seat.middle(instances.get(1).ref().id()), MouseButton.PRIMARY);
    }

    @Test
    void endsAreShownByNameAndAddressAndTheHintGoes() {
        List<Instance> instances = seat.document().topology().all(Instance.class);
        seat.click(seat.middle(instances.get(0).ref().id()), MouseButton.PRIMARY);
        seat.robot().push(KeyCode.CONTROL, KeyCode.T);
        seat.settle();
        assertTrue(seat.node("toast").isVisible());
        seat.click(seat.middle(instances.get(1).ref().id()), MouseButton.PRIMARY);
        assertEquals("invoices 10.1.0.20", text("trace-from"));
        assertEquals("orders 10.0.0.10", text("trace-to"));
        assertFalse(seat.node("toast").isVisible());
    }

    @Test
    void escapeGivesTheTraceUpAndTheHintGoes() {
        seat.click(seat.middle("i-orders"), MouseButton.PRIMARY);
        seat.robot().push(KeyCode.CONTROL, KeyCode.T).push(KeyCode.ESCAPE);
        seat.settle();
        assertFalse(seat.node("toast").isVisible());
    }

    @Test
    void anEndIsTypedByAddressOrTakenFromWhatIsSuggested() {
        seat.run("reachability");
        seat.robot().write("inv").push(KeyCode.DOWN).push(KeyCode.ENTER);
        seat.settle();
        assertEquals("invoices 10.1.0.20", text("trace-from"));
        seat.click("trace-to");
        seat.robot().write("10.0.0.10").push(KeyCode.ENTER);
        seat.settle();
        assertEquals("orders 10.0.0.10", text("trace-to"));
        assertEquals("reachable", ((Label) seat.node("verdict")).getText());
    }

    private String text(String id) {
        return Seat.on(() -> ((TextField) seat.node(id)).getText());
    }

    @Test
    void theAnswerFollowsTheDesign() {
        trace();
        String peering =
                seat.document()
                        .topology()
                        .all(vpcanvas.model.PeeringConnection.class)
                        .getFirst()
                        .ref()
                        .id();
        seat.click(seat.middle(peering), MouseButton.PRIMARY);
        seat.robot().push(KeyCode.DELETE);
        seat.settle();
        assertEquals("not reachable", ((Label) seat.node("verdict")).getText());
    }

    @Test
    void aWrongPortIsSaidAndLeftToBeMended() {
        seat.run("reachability");
        seat.click("trace-port");
        seat.robot().push(KeyCode.CONTROL, KeyCode.A);
        seat.robot().write("99999").push(KeyCode.ENTER);
        seat.settle();
        TextField port = (TextField) seat.node("trace-port");
        assertEquals("99999", port.getText());
        assertTrue(port.getPseudoClassStates().contains(Styles.BAD));
        seat.robot().push(KeyCode.CONTROL, KeyCode.A);
        seat.robot().write("22").push(KeyCode.ENTER);
        seat.settle();
        assertFalse(port.getPseudoClassStates().contains(Styles.BAD));
        assertEquals("22", port.getText());
    }
}
