package vpcanvas.io.design;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.io.json.Json;
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
    public Document read(DesignSource in) {
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
        ObjectNode object = Json.object();
        object.put("format", FORMAT);
        object.put("version", VERSION);
        putUnlessEmpty(object, "title", document.title());
        putUnlessEmpty(object, "subtitle", document.subtitle());
        object.set("topology", TOPOLOGY.write(document.topology()));
        object.set("layout", LAYOUT.write(document.layout()));
        object.set("figures", FIGURES.write(document.figures()));
        object.set("notes", NOTES.write(document.notes()));
        UnknownFields.putBack(document.unknown(), object);
        for (String key : List.of("topology", "layout", "figures", "notes")) {
            if (object.path(key).isEmpty()) {
                object.remove(key);
            }
        }
        return object;
    }

    private static void putUnlessEmpty(ObjectNode object, String key, String text) {
        if (!text.isEmpty()) {
            object.put(key, text);
        }
    }

    @Override
    public String expected() {
        return "a design";
    }
}
