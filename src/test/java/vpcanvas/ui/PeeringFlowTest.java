package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.analysis.ProblemCode;
import vpcanvas.analysis.route.Origin;
import vpcanvas.edit.LinkHandle;
import vpcanvas.model.Document;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Two VPCs that can talk, by hand.
@ExtendWith(ApplicationExtension.class)
class PeeringFlowTest {
    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    @Start
    void open(Stage stage) {
        seat = Seat.at(stage, Document.empty());
    }

    @Test
    void drawsTwoVpcsThatCanTalkInFourSteps() {
        peerTwo();
        PeeringConnection peering = seat.only(PeeringConnection.class);
        assertEquals(PeeringConnection.Status.ACCEPTED, peering.status());
        assertEquals(List.of(), seat.state().report().problems());
    }

    private void peerTwo() {
        seat.drag("place-vpc", seat.screen(200, 200));
        seat.drag("place-vpc", seat.screen(640, 200));
        List<Vpc> vpcs = seat.document().topology().all(Vpc.class);
        assertEquals(2, vpcs.size());
        assertFalse(
                vpcs.get(0)
                        .usableBlocks()
                        .getFirst()
                        .overlaps(vpcs.get(1).usableBlocks().getFirst()),
                "the proposed blocks overlap: " + vpcs);

        String second = seat.state().selection().single().orElseThrow();
        String first =
                vpcs.stream()
                        .map(v -> v.ref().id())
                        .filter(i -> !i.equals(second))
                        .findFirst()
                        .orElseThrow();
        seat.drag(linkHandle(second), seat.head(first));
        assertTrue(seat.node("offers").isVisible(), "nothing was offered");
        seat.click("offer-peering");
    }

    @Test
    void bothSidesRoutesAreThereAtOnce() {
        peerTwo();
        PeeringConnection peering = seat.only(PeeringConnection.class);
        for (Vpc vpc : seat.document().topology().all(Vpc.class)) {
            assertTrue(hasAutomaticRouteOver(vpc, peering), "no route over the peering in " + vpc);
        }
    }

    private Point2D linkHandle(String key) {
        var frame = seat.state().camera().toView(seat.place(key));
        Point at = LinkHandle.LEFT.beside(frame, List.of());
        return seat.screen(at.x(), at.y());
    }

    private boolean hasAutomaticRouteOver(Vpc vpc, PeeringConnection peering) {
        return seat.state().report().tables().values().stream()
                .filter(t -> t.table().vpc().equals(vpc.ref()))
                .flatMap(t -> t.routes().stream())
                .anyMatch(
                        r ->
                                r.origin() == Origin.AUTOMATIC
                                        && r.targetId().equals(peering.ref().id()));
    }

    @Test
    void seesAnOverlapAsTheLastDigitIsTypedAndTakesItBack() {
        peerTwo();
        List<Vpc> vpcs = seat.document().topology().all(Vpc.class);
        Cidr taken = vpcs.get(0).usableBlocks().getFirst();
        Cidr free = vpcs.get(1).usableBlocks().getFirst();
        seat.click(seat.head(vpcs.get(1).ref().id()), MouseButton.PRIMARY);
        TextField block = blockField();
        seat.click(block);
        seat.robot().push(KeyCode.CONTROL, KeyCode.A);

        seat.robot().write(taken.toString().replace("/16", "/1"));
        assertEquals(free, block(vpcs.get(1)), "a wrong block took effect");
        seat.robot().write("6");
        seat.settle();

        assertEquals(taken, block(vpcs.get(1)));
        assertTrue(
                seat.state().report().problems().stream()
                        .anyMatch(p -> p.code() == ProblemCode.X_PCX_CIDR_OVERLAP),
                "the overlap is no problem");
        ListView<?> problems = (ListView<?>) seat.node("problems");
        assertFalse(problems.getItems().isEmpty());

        seat.click(seat.head(vpcs.get(0).ref().id()), MouseButton.PRIMARY);
        seat.robot().push(KeyCode.CONTROL, KeyCode.Z);
        seat.settle();
        assertEquals(free, block(vpcs.get(1)), "one undo does not take all of the typing back");
        assertEquals(List.of(), seat.state().report().problems());
    }

    private TextField blockField() {
        return (TextField)
                Seat.on(
                        () ->
                                seat.stage().getScene().getRoot().lookupAll(".text-field").stream()
                                        .filter(
                                                n ->
                                                        n.getId() != null
                                                                && n.getId().startsWith("field-"))
                                        .filter(n -> ((TextField) n).getText().endsWith("/16"))
                                        .findFirst()
                                        .orElseThrow());
    }

    private Cidr block(Vpc vpc) {
        return seat.document()
                .topology()
                .find(Ref.to(Vpc.class, vpc.ref().id()))
                .orElseThrow()
                .usableBlocks()
                .getFirst();
    }
}
