package vpcanvas.io;

import java.util.List;
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
    public Json.Obj write(Document document) {
        Json.Obj object = new Json.Obj();
        object.put("format", new Json.Text(FORMAT));
        object.put("version", Json.of(VERSION));
        object.putUnlessEmpty("title", TEXT.write(document.title()));
        object.putUnlessEmpty("subtitle", TEXT.write(document.subtitle()));
        object.put("topology", TOPOLOGY.write(document.topology()));
        object.put("layout", LAYOUT.write(document.layout()));
        object.put("figures", FIGURES.write(document.figures()));
        object.put("notes", NOTES.write(document.notes()));
        UnknownFields.putBack(document.unknown(), object);
        for (String key : List.of("topology", "layout", "figures", "notes")) {
            object.fields()
                    .compute(key, (_, part) -> part == null || Json.isEmpty(part) ? null : part);
        }
        return object;
    }

    @Override
    public String expected() {
        return "a design";
    }
}
