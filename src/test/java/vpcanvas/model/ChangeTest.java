package vpcanvas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.net.Cidr;

/// Steps from one document to the next, and what each says it touched.
class ChangeTest {
    private static final Ref<RouteTable> TABLE = Ref.to(RouteTable.class, "rtb");
    private static final Ref<Vpc> A = Ref.to(Vpc.class, "A");
    private static final Ref<PeeringConnection> PEERING = Ref.to(PeeringConnection.class, "pcx-ab");

    private static Document document() {
        return Document.of(
                new Design()
                        .vpc("A", "10.0.0.0/16")
                        .vpc("B", "10.1.0.0/16")
                        .main("rtb", "A", "0.0.0.0/0 > igw-a")
                        .peering("pcx-ab", "A", "B")
                        .topology());
    }

    private static RouteTable table(Document document) {
        return document.topology().find(TABLE).orElseThrow();
    }

    @Test
    void addingPutsAResourceInItsPlace() {
        Region region = new Region(Ref.to(Region.class, "eu-west-1"));
        Rect place = new Rect(8, 16, 320, 240);
        Change.Applied applied = new Change.Add(region, place).applyTo(document());
        assertEquals(Set.of("eu-west-1"), applied.touched());
        assertEquals(place, applied.document().layout().rect("eu-west-1").orElseThrow());
    }

    @Test
    void removingLeavesReferencesDangling() {
        Document moved = new Change.Move("A", new Rect(0, 0, 8, 8)).applyTo(document()).document();
        Document after = new Change.Remove(A).applyTo(moved).document();
        assertTrue(after.topology().find(A).isEmpty());
        assertEquals(A, table(after).vpc());
        assertTrue(after.layout().rect("A").isEmpty());
    }

    @Test
    void aRouteOfTheSameDestinationGivesWay_R030() {
        Route route = Design.route("0.0.0.0/0 > nat-a");
        Change.Applied applied = new Change.AddRoute(TABLE, route).applyTo(document());
        assertEquals(List.of(route), table(applied.document()).routes());
        assertEquals(Set.of("rtb"), applied.touched());
    }

    @Test
    void removingARouteNamesItsDestination() {
        Change remove = new Change.RemoveRoute(TABLE, Destination.of(Cidr.parse("0.0.0.0/0")));
        assertEquals(List.of(), table(remove.applyTo(document()).document()).routes());
    }

    @Test
    void aBlockIsReplacedInItsPlaceOrAdded() {
        Cidr old = Cidr.parse("10.0.0.0/16");
        Cidr next = Cidr.parse("10.7.0.0/16");
        Document replaced = new Change.UseBlock(A, old, next).applyTo(document()).document();
        assertEquals(List.of(next), replaced.topology().find(A).orElseThrow().usableBlocks());
        Document added = new Change.UseBlock(A, null, next).applyTo(document()).document();
        assertEquals(List.of(old, next), added.topology().find(A).orElseThrow().usableBlocks());
    }

    @Test
    void eachSideOfAPeeringIsRoutedOnItsOwn() {
        Change set = new Change.SetPeeringRouting(PEERING, A, Routing.AUTOMATIC);
        PeeringConnection after =
                set.applyTo(document()).document().topology().find(PEERING).orElseThrow();
        assertEquals(Routing.AUTOMATIC, after.requesterRouting());
        assertEquals(Routing.MANUAL, after.accepterRouting());
    }

    @Test
    void aPeeringIsAcceptedOrRejected() {
        Change set = new Change.SetPeeringStatus(PEERING, PeeringConnection.Status.REJECTED);
        PeeringConnection after =
                set.applyTo(document()).document().topology().find(PEERING).orElseThrow();
        assertEquals(PeeringConnection.Status.REJECTED, after.status());
        assertEquals("set pcx-ab rejected", set.label());
    }

    @Test
    void movingKeepsTheVeryTopology() {
        Document before = document();
        Change.Applied applied = new Change.Move("A", new Rect(0, 0, 8, 8)).applyTo(before);
        assertSame(before.topology(), applied.document().topology());
        assertEquals(Set.of(), applied.touched());
    }

    @Test
    void severalChangesAreOneStep() {
        Change both =
                new Change.Together(
                        "swap",
                        List.of(
                                new Change.RemoveRoute(
                                        TABLE, Destination.of(Cidr.parse("0.0.0.0/0"))),
                                new Change.UseBlock(A, null, Cidr.parse("100.64.0.0/24"))));
        Change.Applied applied = both.applyTo(document());
        assertEquals(Set.of("rtb", "A"), applied.touched());
        assertEquals("swap", both.label());
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        Change change =
                new Change.SetPeeringStatus(
                        Ref.to(PeeringConnection.class, "pcx-none"),
                        PeeringConnection.Status.ACCEPTED);
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> change.applyTo(document()));
        assertEquals("there is no pcx-none in this design", refusal.getMessage());
    }

    @Test
    void replacingSwapsOneResource() {
        Vpc before = document().topology().find(A).orElseThrow();
        Vpc named = new Vpc(before.ref(), "shop", before.region(), null, before.blocks());
        Document after = new Change.Replace(named).applyTo(document()).document();
        assertEquals("shop", after.topology().find(A).orElseThrow().label());
    }
}
