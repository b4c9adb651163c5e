package vpcanvas.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vpcanvas.Design;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Note;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;

/// Designs on paper that editor tests work on.
public final class Plans {
    private Plans() {}

    /// Two VPCs side by side in one Region, peered; in `A` two subnets, of which `a1` has the
    /// instance `i-web`, in `B` one with `i-db`. Everything is placed but the peering.
    public static Document twoVpcs() {
        Map<String, Rect> places = new TreeMap<>();
        places.put("us-east-1", new Rect(0, 0, 1040, 560));
        places.put("A", new Rect(40, 80, 400, 400));
        places.put("a1", new Rect(64, 136, 160, 200));
        places.put("a2", new Rect(240, 136, 160, 200));
        places.put("i-web", new Rect(120, 192, 40, 40));
        places.put("igw-a", new Rect(416, 376, 48, 48));
        places.put("B", new Rect(600, 80, 400, 400));
        places.put("b1", new Rect(640, 136, 200, 280));
        places.put("i-db", new Rect(720, 192, 40, 40));
        places.put("card:rtb-b", new Rect(656, 320, 168, 60));
        places.put("note:n1", new Rect(40, 600, 100, 17));
        Document document = Document.of(network().topology()).with(Layout.of(places, Map.of()));
        return document.withFigures(List.of(figure("rtb-b")))
                .withNotes(List.of(new Note("n1", "ask the network team")));
    }

    private static NamedFigure figure(String card) {
        return new NamedFigure(
                "figure", null, null, List.of(Ref.to(RouteTable.class, card)), null, List.of());
    }

    public static Design network() {
        return new Design()
                .vpc("A", "10.0.0.0/16")
                .subnet("a1", "A", "10.0.1.0/24")
                .subnet("a2", "A", "10.0.2.0/24")
                .table("rtb-a", "A", "a1", "0.0.0.0/0 > igw-a")
                .instance("i-web", "a1", "10.0.1.10", null)
                .internetGateway("igw-a", "A")
                .vpc("B", "10.1.0.0/16")
                .subnet("b1", "B", "10.1.1.0/24")
                .table("rtb-b", "B", "b1")
                .instance("i-db", "b1", "10.1.1.10")
                .peering("pcx-ab", "A", "B", PeeringConnection.Status.ACCEPTED, Routing.AUTOMATIC);
    }

    /// The same network without a single place.
    public static Document unplaced() {
        return Document.of(network().topology());
    }

    /// A design that comes with the program.
    public static Document sample(String name) {
        String path = "assets/samples/" + name + ".vpc.json";
        return switch (DocumentFile.read(Path.of(path))) {
            case Opened.Ok(Document document, _) -> document;
            case Opened other -> throw new AssertionError(other.toString());
        };
    }

    public static Document of(Design design, @Nullable Layout layout) {
        Document document = Document.of(design.topology());
        return layout == null ? document : document.with(layout);
    }
}
