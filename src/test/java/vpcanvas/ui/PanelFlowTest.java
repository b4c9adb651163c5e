package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.cli.Cli;
import vpcanvas.edit.Camera;
import vpcanvas.edit.Overview;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.paint.FigureFormat;
import vpcanvas.model.Change;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// Outline, minimap, search and sheets.
@ExtendWith(ApplicationExtension.class)
class PanelFlowTest {
    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Start
    void open(Stage stage) {
        seat = Seat.at(stage, Templates.named("peering").orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private TreeView<String> outline() {
        return (TreeView<String>) seat.node("outline");
    }

    private String selected() {
        return seat.state().selection().single().orElse("nothing");
    }

    private Set<String> spoken() {
        return Seat.on(
                () ->
                        outline().lookupAll(".tree-cell").stream()
                                .map(n -> ((TreeCell<?>) n).getAccessibleText())
                                .filter(t -> t != null)
                                .collect(Collectors.toSet()));
    }

    @Test
    void theOutlineIsWalkedByKeyAndTheDrawingFollows() {
        seat.run("outline");
        seat.robot().push(KeyCode.HOME).push(KeyCode.DOWN);
        seat.settle();
        assertEquals("vpc-shop", selected());
        seat.robot().push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.DOWN);
        seat.settle();
        assertEquals("i-orders", selected());
        seat.robot().push(KeyCode.ENTER);
        seat.settle();
        assertTrue(Seat.on(() -> seat.node("canvas").isFocused()));
    }

    @Test
    void whatIsSelectedOnTheDrawingIsSelectedInTheOutline() {
        seat.run("outline");
        seat.click(seat.middle("i-orders"), MouseButton.PRIMARY);
        assertEquals(
                List.of("i-orders"),
                Seat.on(
                        () ->
                                outline().getSelectionModel().getSelectedItems().stream()
                                        .map(i -> i.getValue())
                                        .toList()));
    }

    @Test
    void aScreenReaderHearsNameKindBlockAndState() {
        seat.run("outline");
        assertTrue(spoken().contains("VPC shop, 10.0.0.0/16"), spoken().toString());
        Vpc billing =
                seat.document().topology().find(Ref.to(Vpc.class, "vpc-billing")).orElseThrow();
        Vpc shop = seat.document().topology().find(Ref.to(Vpc.class, "vpc-shop")).orElseThrow();
        Change overlap =
                new Change.UseBlock(
                        billing.ref(),
                        billing.blocks().getFirst().cidrBlock(),
                        shop.blocks().getFirst().cidrBlock());
        Seat.run(() -> seat.shell().bench().act(s -> vpcanvas.edit.Editor.apply(s, overlap)));
        Seat.until(() -> spoken().contains("VPC billing, 10.0.0.0/16, overlaps shop"));
    }

    @Test
    void theMapBringsTheViewWhereItIsClicked() {
        Camera before = seat.state().camera();
        Node map = seat.node("minimap");
        double width = Seat.on(() -> map.getBoundsInLocal().getWidth());
        double height = Seat.on(() -> map.getBoundsInLocal().getHeight());
        seat.click(Seat.on(() -> map.localToScreen(width * 0.8, height / 2)), MouseButton.PRIMARY);
        assertEquals(before.zoom(), seat.state().camera().zoom());
        Seat.run(
                () ->
                        seat.shell()
                                .bench()
                                .act(
                                        s ->
                                                vpcanvas.edit.Editor.camera(
                                                        s, s.camera().at(new Point(0, 0), 3))));
        Point middle =
                Overview.of(seat.state())
                        .camera(width, height)
                        .toDiagram(new Point(width * 0.75, height / 2));
        seat.click(Seat.on(() -> map.localToScreen(width * 0.75, height / 2)), MouseButton.PRIMARY);
        Point seen = Overview.seen(seat.state()).centre();
        assertEquals(middle.x(), seen.x(), 2);
        assertEquals(middle.y(), seen.y(), 2);
    }

    @Test
    void theRectangleOfTheMapIsDragged() {
        seat.run("zoom-100");
        Point before = Overview.seen(seat.state()).centre();
        Node map = seat.node("minimap");
        double width = Seat.on(() -> map.getBoundsInLocal().getWidth());
        double height = Seat.on(() -> map.getBoundsInLocal().getHeight());
        Camera small = Overview.of(seat.state()).camera(width, height);
        Point at = small.toView(before);
        Point2D from = Seat.on(() -> map.localToScreen(at.x() + 5, at.y() + 4));
        seat.drag(from, from.add(24, 0));
        Point after = Overview.seen(seat.state()).centre();
        assertEquals(24 / small.zoom(), after.x() - before.x(), 1);
        assertEquals(before.y(), after.y(), 1);
    }

    @Test
    void anAddressLeadsToTheSubnetThatItLiesIn() {
        Subnet subnet = seat.document().topology().all(Subnet.class).getFirst();
        String block = subnet.cidrBlocks().getFirst().toString();
        seat.robot().push(KeyCode.CONTROL, KeyCode.F);
        seat.robot().write(block.substring(0, block.lastIndexOf('.')) + ".200");
        seat.robot().push(KeyCode.ENTER);
        seat.settle();
        assertEquals(subnet.ref().id(), selected());
        assertTrue(Seat.on(() -> seat.node("canvas").isFocused()));
    }

    @Test
    void whatIsSuggestedIsTakenByKey() {
        seat.robot().push(KeyCode.CONTROL, KeyCode.F);
        seat.robot().write("private").push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        seat.settle();
        String second = SearchBox.find(seat.state(), "private").get(1).ref().id();
        assertEquals(second, Layout.idOf(selected()));
    }

    @Test
    void f1ShowsTheKeysAndEscapePutsThemAway() {
        seat.robot().push(KeyCode.F1);
        seat.settle();
        assertTrue(seat.node("key-sheet").isVisible());
        assertTrue(
                Seat.on(
                        () ->
                                seat.node("key-sheet").lookupAll(".label").stream()
                                        .anyMatch(n -> ((Label) n).getText().equals("Ctrl+Z"))));
        seat.robot().push(KeyCode.ESCAPE);
        seat.settle();
        assertFalse(seat.node("sheet").isVisible());
    }

    @Test
    @SuppressWarnings("unchecked")
    void anSvgExportIsTheVeryBytesOfTheCommandLine() throws IOException {
        Path exported = directory.resolve("exported.svg");
        Path saved = directory.resolve("design.vpc.json");
        Path rendered = directory.resolve("rendered.svg");
        seat.answers().picture = exported;
        seat.run("export");
        Seat.run(
                () ->
                        ((ChoiceBox<FigureFormat>) seat.node("export-format"))
                                .setValue(FigureFormat.SVG));
        seat.click("export-write");

        Files.write(saved, DocumentFile.write(seat.document()));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        String[] command = {"render", saved.toString(), "-o", rendered.toString()};
        assertEquals(0, Cli.run(command, nowhere, nowhere, (f, d) -> Optional.of("none")));
        assertArrayEquals(Files.readAllBytes(rendered), Files.readAllBytes(exported));
    }

    @Test
    void withoutAPrinterItIsSaid() {
        if (Seat.on(() -> javafx.print.Printer.getDefaultPrinter()) == null) {
            seat.run("print");
            assertTrue(((Label) seat.node("toast")).getText().contains("no printer"));
        }
    }
}
