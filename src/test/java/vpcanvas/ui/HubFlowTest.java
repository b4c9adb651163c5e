package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.edit.Editor;
import vpcanvas.edit.Plans;
import vpcanvas.edit.Selection;
import vpcanvas.model.Attachment;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;

/// The matrix of a hub is clicked and walked by key; overlapping VPCs are led to mapped addresses.
@ExtendWith(ApplicationExtension.class)
class HubFlowTest {
    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    @Start
    void open(Stage stage) {
        seat = Seat.at(stage, Plans.sample("transit-gateway-overlap"));
    }

    private void select(String key) {
        Seat.run(() -> seat.shell().bench().act(s -> Editor.select(s, Selection.of(key))));
        seat.settle();
    }

    private TransitGatewayRouteTable table() {
        return seat.document()
                .topology()
                .find(Ref.to(TransitGatewayRouteTable.class, "tgw-rtb-eu"))
                .orElseThrow();
    }

    @Test
    void aClickInTheMatrixIsOneStepThatCanBeUndone() {
        select("tgw-eu");
        assertTrue(dot("shop").isSelected());
        seat.click("propagation-tgw-attach-shop-tgw-rtb-eu");
        seat.settle();
        assertFalse(propagates("shop"));
        seat.click("association-tgw-attach-shop-tgw-rtb-eu");
        seat.settle();
        assertEquals(4, table().associations().size());
        seat.run("undo");
        assertEquals(5, table().associations().size());
        assertFalse(propagates("shop"), "two clicks are one step");
        seat.run("undo");
        assertTrue(propagates("shop"));
        assertTrue(check("shop").isSelected(), "the matrix does not show what is undone");
    }

    private boolean propagates(String vpc) {
        return table().propagations().contains(Ref.to(Attachment.class, "tgw-attach-" + vpc));
    }

    private RadioButton dot(String of) {
        return (RadioButton) seat.node("association-tgw-attach-" + of + "-tgw-rtb-eu");
    }

    private CheckBox check(String of) {
        return (CheckBox) seat.node("propagation-tgw-attach-" + of + "-tgw-rtb-eu");
    }

    @Test
    void theMatrixIsWalkedByArrowsAndChangedBySpace() {
        select("tgw-eu");
        Seat.run(() -> dot("billing").requestFocus());
        seat.robot().push(KeyCode.RIGHT);
        assertTrue(check("billing").isFocused());
        // The peering can't propagate: its cell is passed over.
        seat.robot().push(KeyCode.DOWN);
        assertTrue(check("hq").isFocused());
        seat.robot().push(KeyCode.SPACE);
        seat.settle();
        assertFalse(propagates("hq"));
        assertTrue(check("hq").isFocused(), "the focus is lost with a change");
    }

    @Test
    void overlappingVpcsAreConnectedByMappedAddresses() {
        select("tgw-attach-legacy");
        Button connect =
                (Button)
                        Seat.on(
                                () ->
                                        seat.stage()
                                                .getScene()
                                                .lookup("#deeds-mapping")
                                                .lookup(".button"));
        Seat.run(connect::fire);
        seat.settle();
        assertTrue(seat.node("offers").isVisible(), "nothing is offered");
        seat.click("offer-mapped_addresses");
        seat.settle();
        assertEquals(1, seat.document().topology().all(NatGateway.class).size());
    }

    @Test
    void aTemplateAsksForTheNumberOfVpcs() {
        seat.answers().number = 5;
        seat.run("template-hub-and-spoke");
        assertEquals(5, seat.document().topology().all(Vpc.class).size());
        seat.answers().number = null;
        seat.run("template-hub-and-spoke");
        assertEquals(5, seat.document().topology().all(Vpc.class).size());
        assertEquals(2, seat.answers().asked);
    }
}
