package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
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
}
