package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.edit.Editor;
import vpcanvas.edit.Selection;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.net.Cidr;

/// The outline of a network that is too large to look through.
@ExtendWith(ApplicationExtension.class)
class OutlineViewTest {
    private static final int MANY = 200;

    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    @Start
    void open(Stage stage) {
        seat = Seat.at(stage, many());
    }

    private static Document many() {
        Ref<Region> region = Ref.to(Region.class, "eu-west-1");
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Add(new Region(region), null));
        for (int i = 0; i < MANY; i++) {
            Ref<Vpc> vpc = Ref.to(Vpc.class, "vpc-" + i);
            String net = "10." + i / 250 + "." + i % 250;
            VpcBlock block = VpcBlock.of(Cidr.parse(net + ".0/24"));
            Rect place = new Rect(i % 30 * 240, i / 30 * 200, 200, 160);
            changes.add(new Change.Add(new Vpc(vpc, "", region, null, List.of(block)), place));
            Ref<Subnet> subnet = Ref.to(Subnet.class, "subnet-" + i);
            changes.add(
                    new Change.Add(
                            new Subnet(subnet, "", vpc, List.of(Cidr.parse(net + ".0/26")), "", ""),
                            new Rect(place.x() + 20, place.y() + 40, 160, 100)));
        }
        return new Change.Together("", changes).applyTo(Document.empty()).document();
    }

    @SuppressWarnings("unchecked")
    private TreeView<String> outline() {
        return (TreeView<String>) seat.node("outline");
    }

    @Test
    void linesAreMadeOnlyForWhatIsSeenAndBranchesOnlyForWhatIsOpen() {
        seat.run("outline");
        assertEquals(MANY + 1, Seat.on(() -> outline().getExpandedItemCount()));
        long cells =
                Seat.on(() -> outline().lookupAll(".tree-cell").stream().filter(Node::isVisible))
                        .count();
        assertTrue(cells < 60, cells + " lines for a panel of thirty");
    }

    @Test
    void whatIsSelectedFarDownIsOpenedAndBroughtIntoView() {
        seat.run("outline");
        Seat.run(() -> seat.node("canvas").requestFocus());
        Seat.run(() -> seat.shell().bench().act(s -> Editor.select(s, Selection.of("subnet-155"))));
        seat.settle();
        Seat.until(
                () ->
                        outline().lookupAll(".tree-cell").stream()
                                .anyMatch(
                                        n ->
                                                n.isVisible()
                                                        && String.valueOf(n.getAccessibleText())
                                                                .startsWith("subnet subnet-155")));
    }

    @Test
    void movingAVpcChangesNoLine() {
        seat.run("outline");
        TreeItem<String> before = Seat.on(() -> outline().getRoot().getChildren().getFirst());
        List<TreeItem<String>> children = Seat.on(() -> List.copyOf(before.getChildren()));
        Seat.run(() -> seat.shell().bench().act(s -> Editor.select(s, Selection.of("vpc-1"))));
        seat.run("move-down");
        assertSame(before, Seat.on(() -> outline().getRoot().getChildren().getFirst()));
        assertEquals(children, Seat.on(() -> List.copyOf(before.getChildren())));
    }
}
