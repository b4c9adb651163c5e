package vpcanvas.io;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Note;
import vpcanvas.model.Topology;

/// A whole file of version 1. Topology and layout are apart, so that a review of a change in the
/// network shows no coordinates.
final class DocumentForm implements Form<Document> {
    static final String FORMAT = "vpcanvas";
    static final int VERSION = 1;

    private static final Form<String> TEXT = new TextForm();
    private static final Form<Topology> TOPOLOGY = new TopologyForm();
    private static final Form<Layout> LAYOUT = new LayoutForm();
    private static final ListForm<NamedFigure> FIGURES =
            new ListForm<>(RecordForm.of(NamedFigure.class));
    private static final ListForm<Note> NOTES = new ListForm<>(RecordForm.of(Note.class));

    @Override
    public Document read(JsonSource in) {
        in.next();
        Topology topology = Topology.empty();
        Layout layout = Layout.empty();
        String title = "";
        String subtitle = "";
        List<NamedFigure> figures = List.of();
        List<Note> notes = List.of();
        while (in.nextKey()) {
            switch (in.text()) {
                case "format", "version" -> in.next();
                case "title" -> title = TEXT.readNext(in);
                case "subtitle" -> subtitle = TEXT.readNext(in);
                case "topology" -> topology = TOPOLOGY.readNext(in);
                case "layout" -> layout = LAYOUT.readNext(in);
                case "figures" -> figures = FIGURES.readNext(in);
                case "notes" -> notes = NOTES.readNext(in);
                default -> in.keepUnknown();
            }
        }
        return new Document(
                topology, layout, title, subtitle, figures, notes, in.unknown().byPath());
    }

    @Override
    public ObjectNode write(Document document) {
        ObjectNode object = Nodes.object();
        object.set("format", Nodes.text(FORMAT));
        object.set("version", Nodes.of(VERSION));
        Nodes.putUnlessEmpty(object, "title", TEXT.write(document.title()));
        Nodes.putUnlessEmpty(object, "subtitle", TEXT.write(document.subtitle()));
        object.set("topology", TOPOLOGY.write(document.topology()));
        object.set("layout", LAYOUT.write(document.layout()));
        object.set("figures", FIGURES.write(document.figures()));
        object.set("notes", NOTES.write(document.notes()));
        UnknownFields.putBack(document.unknown(), object);
        for (String key : List.of("topology", "layout", "figures", "notes")) {
            JsonNode part = object.get(key);
            if (part != null && Nodes.isEmpty(part)) {
                object.remove(key);
            }
        }
        return object;
    }

    @Override
    public String expected() {
        return "a design";
    }
}
