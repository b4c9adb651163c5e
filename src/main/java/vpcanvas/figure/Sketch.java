package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vpcanvas.analysis.Report;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Document;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Draws a document: its places, what joins them, its cards and its path. A pure function of the
/// document, what it means, the theme and the widths of the fonts.
public final class Sketch {
    private Sketch() {}

    /// The document's first figure on paper, with its title; without one, the bare design.
    public static Figure of(Document document, Report report, Theme theme, FontTable fonts) {
        Drawing drawing = Drawing.onPaper(Level.forPaper(document), report, theme, fonts);
        List<Group> groups = drawing.scene().groups();
        List<Mark> marks = new ArrayList<>();
        marks.addAll(Fading.of(drawing.draft).map(f -> f.all(groups)).orElse(groups));
        marks.addAll(PathTags.of(drawing));
        return new Framing(drawing.draft).frame(marks, summary(document));
    }

    /// The same drawing without paper, in the coordinates of the layout.
    public static Scene scene(Document document, Report report, Theme theme, FontTable fonts) {
        return drawing(document, report, theme, fonts).scene();
    }

    /// The same with all that it takes to draw the next one quickly.
    public static Drawing drawing(Document document, Report report, Theme theme, FontTable fonts) {
        return Drawing.of(document, report, theme, fonts);
    }

    /// The drawing of another document, or of what the same one means now, in the theme and fonts of
    /// the one before. Equal to what [#drawing] makes, at the cost of what differs.
    public static Drawing after(Drawing previous, Document document, Report report) {
        return previous.after(document, report);
    }

    /// What is seen while some keys are being moved: they are drawn where the document has them now,
    /// everything else as it was; labels and most connectors find their final ways on the drop. The
    /// topology is that of the drawing before; `moved` is all that stands elsewhere in the layout or
    /// has other bends.
    public static Drawing moving(Drawing previous, Document document, Set<String> moved) {
        return previous.moving(document, moved);
    }

    /// The drawing of the same document, with what it means by now.
    public static Drawing meaning(Drawing previous, Report report) {
        return previous.meaning(report);
    }

    private static String summary(Document document) {
        Topology topology = document.topology();
        Stream<String> vpcs =
                topology.all(Vpc.class).stream()
                        .map(v -> "VPC " + v.label() + " (" + blocks(v.usableBlocks()) + ")");
        Stream<String> hubs =
                topology.all(TransitGateway.class).stream()
                        .map(h -> "transit gateway " + h.label());
        Stream<String> networks =
                topology.all(CorporateNetwork.class).stream()
                        .map(
                                n ->
                                        "corporate network "
                                                + n.label()
                                                + " ("
                                                + blocks(n.cidrBlocks())
                                                + ")");
        return Stream.of(vpcs, hubs, networks).flatMap(s -> s).collect(Collectors.joining("; "));
    }

    private static String blocks(List<Cidr> blocks) {
        return blocks.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
