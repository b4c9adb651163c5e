package vpcanvas.edit.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.analysis.Report;
import vpcanvas.edit.Plans;
import vpcanvas.model.Document;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Routing;

/// A design in words, for panels and screen readers.
class OutlineTest {

    private static Outline of(Document document) {
        return Outline.of(document.notes(), Report.of(document.topology()));
    }

    private static Outline of(Design design) {
        return of(Document.of(design.topology()));
    }

    @Test
    void placesStandInPlacesAndConnectionsBelowThem() {
        Outline outline = of(Plans.twoVpcs());
        List<String> lines = new ArrayList<>();
        outline.roots().forEach(r -> write(outline, r, "", lines));
        assertEquals(
                List.of(
                        "us-east-1",
                        "  A 10.0.0.0/16",
                        "    a1 10.0.1.0/24, public",
                        "      i-web 10.0.1.10",
                        "    a2 10.0.2.0/24, private",
                        "    igw-a",
                        "    main route table, main · not drawn",
                        "    rtb-a",
                        "  B 10.1.0.0/16",
                        "    b1 10.1.1.0/24, private",
                        "      i-db 10.1.1.10",
                        "    rtb-b",
                        "Notes, 1",
                        "  ask the network team",
                        "Peering connections, 1",
                        "  pcx-ab, between A and B · active"),
                lines);
    }

    private static void write(Outline outline, String key, String indent, List<String> lines) {
        Entry entry = outline.entry(key);
        String state = entry.states().isEmpty() ? "" : ", " + entry.state();
        lines.add(indent + entry.label() + state);
        assertEquals(outline.children(key).isEmpty(), outline.isLeaf(key), key);
        for (String child : outline.children(key)) {
            assertEquals(Optional.of(key), outline.parentOf(child));
            write(outline, child, indent + "  ", lines);
        }
    }

    @Test
    void anOverlapIsSaidOfBothItConcerns() {
        Design two =
                new Design()
                        .vpc("shop", "10.0.0.0/16")
                        .vpc("legacy", "10.0.0.0/16")
                        .peering(
                                "pcx",
                                "shop",
                                "legacy",
                                PeeringConnection.Status.ACCEPTED,
                                Routing.AUTOMATIC);
        Outline outline = of(two);
        assertEquals("VPC legacy, 10.0.0.0/16, overlaps shop", outline.entry("legacy").spoken());
        assertTrue(outline.entry("shop").bad());
        assertEquals(
                "peering connection pcx, between shop and legacy, failed",
                outline.entry("pcx").spoken());
    }

    @Test
    void whatStandsNowhereIsListedAllTheSame() {
        Outline outline = of(new Design().subnet("lost", "gone", "10.0.1.0/24"));
        assertEquals(List.of("lost"), outline.children("section:subnet"));
        assertTrue(outline.entry("lost").state().contains("needs gone, which is missing"));
    }
}
