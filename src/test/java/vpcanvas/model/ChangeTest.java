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

    private static Document after(Document before, Change... changes) {
        return new Change.Together("", List.of(changes)).applyTo(before).document();
    }

    @Test
    void removingATableTakesItsCardOffThePaper() {
        String card = Layout.card(TABLE);
        Document shown = after(document(), new Change.Move(card, new Rect(0, 0, 8, 8)));
        Document after = after(shown, new Change.Remove(TABLE));
        assertTrue(after.layout().rect(card).isEmpty());
    }

    @Test
    void whatIsUnplacedHasNeitherPlaceNorBends() {
        Document bent =
                after(
                        document(),
                        new Change.Move("A", new Rect(0, 0, 8, 8)),
                        new Change.Bend("A", List.of(new Point(1, 2))));
        assertEquals(List.of(new Point(1, 2)), bent.layout().bends("A"));
        assertEquals(Layout.empty(), after(bent, new Change.Unplace("A")).layout());
        assertEquals(List.of(), after(bent, new Change.Bend("A", List.of())).layout().bends("A"));
    }

    @Test
    void notesComeChangeAndGoWithTheirPlace() {
        Rect place = new Rect(8, 8, 80, 16);
        Document noted = after(document(), new Change.AddNote(new Note("n", "one"), place));
        assertEquals(place, noted.layout().rect(Layout.note("n")).orElseThrow());
        Document changed = after(noted, new Change.ReplaceNote(new Note("n", "two")));
        assertEquals(List.of(new Note("n", "two")), changed.notes());
        Document gone = after(changed, new Change.RemoveNote("n"));
        assertEquals(document(), gone);
    }

    @Test
    void anIdIsThatOfOneNoteOnly() {
        Change add = new Change.AddNote(new Note("n", ""), null);
        Document noted = after(document(), add);
        var taken = assertThrows(IllegalArgumentException.class, () -> add.applyTo(noted));
        assertEquals("the id n is taken by a note", taken.getMessage());
        Change replace = new Change.ReplaceNote(new Note("m", ""));
        var missing = assertThrows(IllegalArgumentException.class, () -> replace.applyTo(noted));
        assertEquals("there is no note m in this design", missing.getMessage());
    }

    @Test
    void titlesAndFiguresAreChangedWithoutTouchingTheNetwork() {
        NamedFigure figure = new NamedFigure("f", null, null, List.of(TABLE), null, List.of());
        Change both =
                new Change.Together(
                        "show",
                        List.of(
                                new Change.Retitle("Title", "Subtitle"),
                                new Change.SetFigures(List.of(figure))));
        Document before = document();
        Change.Applied applied = both.applyTo(before);
        assertSame(before.topology(), applied.document().topology());
        assertEquals(Set.of(), applied.touched());
        assertEquals("Title", applied.document().title());
        assertEquals("Subtitle", applied.document().subtitle());
        assertEquals(List.of(figure), applied.document().figures());
    }
}
