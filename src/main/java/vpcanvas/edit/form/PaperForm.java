package vpcanvas.edit.form;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import vpcanvas.figure.Kinds;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Note;
import vpcanvas.model.Resource;
import vpcanvas.model.Vpc;

/// Forms of what is on the paper and no resource: the document, a note, several things at once.
final class PaperForm {
    private PaperForm() {}

    static Form of(Document document) {
        return new Form(
                "document",
                document.title(),
                List.of(
                        Subject.line(
                                "title",
                                "Title",
                                document.title(),
                                Subject::nameRule,
                                t -> new Change.Retitle(t, document.subtitle())),
                        Subject.line(
                                "subtitle",
                                "Subtitle",
                                document.subtitle(),
                                Subject::nameRule,
                                t -> new Change.Retitle(document.title(), t)),
                        new Field.Rows(
                                "facts",
                                "About",
                                List.of(
                                        Row.of("VPCs", count(document)),
                                        Row.of(
                                                "resources",
                                                Integer.toString(
                                                        document.topology()
                                                                .resources()
                                                                .size()))))));
    }

    private static String count(Document document) {
        return Integer.toString(document.topology().all(Vpc.class).size());
    }

    static Form note(Document document, String id) {
        Optional<Note> note = document.notes().stream().filter(n -> n.id().equals(id)).findFirst();
        return new Form("note", "", note.map(PaperForm::fields).orElse(List.of()));
    }

    private static List<Field> fields(Note note) {
        return List.of(
                new Field.Text(
                        "text",
                        "Text",
                        note.text(),
                        true,
                        t -> t.isBlank() ? Verdict.wrong("A note needs some text.") : Verdict.FINE,
                        t -> new Change.ReplaceNote(new Note(note.id(), t))));
    }

    static Form several(Document document, SortedSet<String> keys) {
        List<Row> rows = keys.stream().map(k -> row(document, k)).toList();
        return new Form(
                "selection",
                keys.size() + " things",
                List.of(new Field.Rows("things", "Selected", rows)));
    }

    private static Row row(Document document, String key) {
        Optional<Resource> resource = document.topology().byId(Layout.idOf(key));
        String kind = Layout.isNote(key) ? "note" : resource.map(Kinds::word).orElse("");
        return new Row(kind, resource.map(Resource::label).orElse(Layout.idOf(key)), key);
    }
}
