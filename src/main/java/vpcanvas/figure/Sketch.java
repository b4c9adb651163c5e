package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Parties;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.model.Document;
import vpcanvas.model.Flow;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Rect;
import vpcanvas.model.Vpc;

/// Draws a document: its places, what joins them, its cards and its path. A pure function of the
/// document, what it means, the theme and the widths of the fonts.
public final class Sketch {
    private final Draft draft;

    private Sketch(Draft draft) {
        this.draft = draft;
    }

    /// The document's first figure on paper, with its title; without one, the bare design.
    public static Figure of(Document document, Report report, Theme theme, FontTable fonts) {
        Sketch sketch = new Sketch(draft(document, report, theme, fonts));
        return new Framing(sketch.draft).frame(List.copyOf(sketch.groups()), sketch.summary());
    }

    /// The same drawing without paper, in the coordinates of the layout.
    public static Scene scene(Document document, Report report, Theme theme, FontTable fonts) {
        Sketch sketch = new Sketch(draft(document, report, theme, fonts));
        return new Scene(sketch.groups(), sketch.draft.places());
    }

    private static Draft draft(Document document, Report report, Theme theme, FontTable fonts) {
        NamedFigure shown = document.figures().isEmpty() ? null : document.figures().getFirst();
        Trace path = shown == null ? null : trace(report, shown.path());
        Map<String, Rect> places = AutoLayout.complete(document, report, shown, path, fonts);
        return new Draft(document, report, shown, path, theme, fonts, places);
    }

    private static @Nullable Trace trace(Report report, @Nullable Flow flow) {
        if (flow == null) {
            return null;
        }
        Parties parties = new Parties(report.inventory());
        return parties.source(flow.from()) instanceof Parties.Found(var from)
                        && parties.destination(flow.to()) instanceof Parties.Found(var to)
                ? new Tracer(report).trace(from, to, flow.protocol(), flow.port())
                : null;
    }

    private List<Group> groups() {
        List<Thing> things = new Things(draft).all();
        List<Group> solid = new ArrayList<>(new Cards(draft).groups());
        solid.addAll(new Notes(draft).groups());
        Surroundings surroundings = new Surroundings(draft, things, solid);
        List<Connector> connectors = Connectors.route(draft, surroundings.router());
        Map<String, Label> labels =
                surroundings.placer(connectors).place(things, surroundings.homes());

        List<Group> groups = new ArrayList<>(new Containers(draft).groups());
        groups.addAll(solid);
        connectors.forEach(c -> groups.add(c.paint()));
        ThingPainter painter = new ThingPainter(draft);
        for (Thing thing : things) {
            Label label = labels.get(thing.key());
            if (label != null) {
                groups.add(painter.paint(thing, label));
            }
        }
        groups.addAll(new PeeringStates(draft).groups());
        groups.addAll(new Badges(draft).groups());
        return groups;
    }

    private String summary() {
        return draft.document().topology().all(Vpc.class).stream()
                .map(v -> "VPC " + v.label() + " (" + blocks(v) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String blocks(Vpc vpc) {
        return vpc.usableBlocks().stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
