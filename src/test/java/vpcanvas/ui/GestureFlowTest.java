package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.edit.Camera;
import vpcanvas.edit.Editor;
import vpcanvas.edit.Handle;
import vpcanvas.edit.Selection;
import vpcanvas.edit.Tool;
import vpcanvas.model.Instance;
import vpcanvas.model.Layout;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Vpc;

/// What wheel, fingers, handles and keys do to the drawing, through the window.
@ExtendWith(ApplicationExtension.class)
class GestureFlowTest {
    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    @Start
    void open(Stage stage) {
        seat = Seat.at(stage, Templates.named("peering").orElseThrow());
    }

    private String first(Class<? extends vpcanvas.model.Resource> type) {
        return seat.document().topology().all(type).getFirst().ref().id();
    }

    private void select(String... keys) {
        Seat.run(
                () -> seat.shell().bench().act(s -> Editor.select(s, Selection.of(List.of(keys)))));
        seat.settle();
    }

    private void fire(Event event) {
        Seat.run(() -> Event.fireEvent(seat.node("canvas"), event));
        seat.settle();
    }

    private static Event wheel(double x, double y, double turn, boolean control) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                control,
                false,
                false,
                false,
                false,
                0,
                turn,
                0,
                turn,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static Event pinch(double x, double y, double factor) {
        return new ZoomEvent(
                ZoomEvent.ZOOM,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                factor,
                factor,
                null);
    }

    /// Where an event at this point of the scene lands on the canvas.
    private Point onCanvas(double x, double y) {
        Point2D at = Seat.on(() -> seat.node("canvas").sceneToLocal(x, y));
        return new Point(at.getX(), at.getY());
    }

    @Test
    void theWheelScrollsAndWithControlZoomsAtThePointer() {
        Camera before = seat.state().camera();
        fire(wheel(500, 300, -40, false));
        assertEquals(before.panned(0, -40), seat.state().camera());

        Point at = onCanvas(500, 300);
        Point under = seat.state().camera().toDiagram(at);
        fire(wheel(500, 300, 40, true));
        Camera after = seat.state().camera();
        assertEquals(before.zoom() * 1.2, after.zoom(), 1e-9);
        assertEquals(under.x(), after.toDiagram(at).x(), 1e-6);
        assertEquals(under.y(), after.toDiagram(at).y(), 1e-6);
    }

    @Test
    void twoFingersZoomAtWhatLiesBetweenThem() {
        Point at = onCanvas(600, 350);
        Camera before = seat.state().camera();
        Point under = before.toDiagram(at);
        fire(pinch(600, 350, 1.5));
        Camera after = seat.state().camera();
        assertEquals(before.zoom() * 1.5, after.zoom(), 1e-9);
        assertEquals(under.x(), after.toDiagram(at).x(), 1e-6);
        assertEquals(under.y(), after.toDiagram(at).y(), 1e-6);
    }

    @Test
    void aHandleResizesWhatIsSelected() {
        String vpc = first(Vpc.class);
        select(vpc);
        Rect before = seat.place(vpc);
        Point corner = Handle.SOUTH_EAST.on(seat.state().camera().toView(before));
        seat.drag(seat.screen(corner.x(), corner.y()), seat.screen(corner.x(), corner.y() + 60));
        Rect after = seat.place(vpc);
        assertTrue(after.height() > before.height() + 30, before + " became " + after);
        assertEquals(before.y(), after.y());
    }

    @Test
    void aFrameDrawnOnPaperSelectsWhatLiesInIt() {
        Rect all =
                seat.state().scene().places().values().stream().reduce(Rect::union).orElseThrow();
        Rect view = seat.state().camera().toView(all);
        seat.drag(
                seat.screen(view.x() - 12, view.y() - 12),
                seat.screen(view.right() + 12, view.bottom() + 12));
        assertTrue(seat.state().selection().contains(first(PeeringConnection.class)));
        assertTrue(seat.state().selection().keys().size() >= 3);
    }

    @Test
    void arrowsNudgeAndControlDDuplicates() {
        String vpc = first(Vpc.class);
        Rect before = seat.place(vpc);
        seat.click(seat.head(vpc), MouseButton.PRIMARY);
        seat.robot().push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);
        seat.settle();
        assertEquals(before.x() + 1, seat.place(vpc).x());
        assertEquals(before.y() + 8, seat.place(vpc).y());
        seat.robot().push(KeyCode.CONTROL, KeyCode.D);
        seat.settle();
        assertEquals(3, seat.document().topology().all(Vpc.class).size());
    }

    @Test
    void deletingAVpcNamesWhatWentWithIt() {
        seat.click(seat.head(first(Vpc.class)), MouseButton.PRIMARY);
        seat.robot().push(KeyCode.DELETE);
        seat.settle();
        String said = ((Label) seat.node("toast")).getText();
        assertTrue(seat.node("toast").isVisible());
        assertTrue(said.contains("pcx-shop-billing"), said);
        assertEquals(List.of(), seat.document().topology().all(PeeringConnection.class));
    }

    @Test
    void aNoteIsPlacedAndWritten() {
        Rect all =
                seat.state().scene().places().values().stream().reduce(Rect::union).orElseThrow();
        Rect view = seat.state().camera().toView(all);
        seat.robot().push(KeyCode.M);
        seat.click(seat.screen(view.x() + 60, view.bottom() + 30), MouseButton.PRIMARY);
        assertEquals(1, seat.document().notes().size());
        String note = Layout.note(seat.document().notes().getFirst().id());
        select(note);
        seat.robot().push(KeyCode.F2);
        seat.settle();
        seat.robot().push(KeyCode.CONTROL, KeyCode.A).write("ask first").push(KeyCode.ENTER);
        seat.settle();
        assertEquals("ask first", seat.document().notes().getFirst().text());
    }

    @Test
    void aRequestedPeeringIsAcceptedFromItsMenu() {
        String peering = first(PeeringConnection.class);
        request(peering);
        seat.click(seat.middle(peering), MouseButton.SECONDARY);
        seat.robot().clickOn("Accept");
        seat.settle();
        assertEquals(
                PeeringConnection.Status.ACCEPTED, seat.only(PeeringConnection.class).status());
        request(peering);
        seat.click(seat.middle(peering), MouseButton.SECONDARY);
        seat.robot().clickOn("Reject");
        seat.settle();
        assertEquals(
                PeeringConnection.Status.REJECTED, seat.only(PeeringConnection.class).status());
        assertFalse(seat.state().report().problems().isEmpty());
    }

    private void request(String peering) {
        var ref = vpcanvas.model.Ref.to(PeeringConnection.class, peering);
        var change =
                new vpcanvas.model.Change.SetPeeringStatus(ref, PeeringConnection.Status.REQUESTED);
        Seat.run(() -> seat.shell().bench().act(s -> Editor.apply(s, change)));
        seat.settle();
    }

    @Test
    void theConnectionUnderThePointerIsNamed() {
        seat.move(seat.middle(first(PeeringConnection.class)));
        Label over = (Label) Seat.on(() -> seat.node("status").lookup(".over"));
        assertEquals(
                "peering connection pcx-shop-billing, between shop and billing, active",
                over.getText());
        seat.move(seat.middle(first(Instance.class)));
        assertTrue(over.getText().startsWith("instance "), over.getText());
    }

    @Test
    void undoInAFieldTakesBackWhatWasTypedThere() {
        seat.click(seat.head("vpc-billing"), MouseButton.PRIMARY);
        seat.click("field-name");
        seat.robot().push(KeyCode.CONTROL, KeyCode.A);
        seat.robot().write("ledger").push(KeyCode.ENTER);
        seat.settle();
        assertEquals("ledger", vpc("vpc-billing").name());
        seat.robot().push(KeyCode.CONTROL, KeyCode.Z);
        seat.settle();
        assertEquals("billing", vpc("vpc-billing").name());
        seat.robot().push(KeyCode.CONTROL, KeyCode.Y);
        seat.settle();
        assertEquals("ledger", vpc("vpc-billing").name());
    }

    private Vpc vpc(String id) {
        return seat.document().topology().find(Ref.to(Vpc.class, id)).orElseThrow();
    }

    @Test
    void escapePutsAwayWhatWasTakenFromThePalette() {
        seat.click("place-instance");
        assertInstanceOf(Tool.Place.class, seat.state().tool());
        seat.robot().push(KeyCode.ESCAPE);
        seat.settle();
        assertInstanceOf(Tool.Select.Idle.class, seat.state().tool());
    }
}
