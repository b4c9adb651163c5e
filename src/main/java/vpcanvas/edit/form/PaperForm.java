package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import vpcanvas.analysis.Report;
import vpcanvas.edit.outline.Entries;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Flow;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Note;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;

/// Forms of what is on the paper and no resource: the document, a note, several things at once.
final class PaperForm {
    private PaperForm() {}

    static Form of(Document document) {
        return new Form(
                "design",
                document.title(),
                document.subtitle(),
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
                        new Field.Rows("facts", "About", facts(document)),
                        new Field.Rows("figures", "Figures", figures(document))));
    }

    private static List<Row> facts(Document document) {
        Topology topology = document.topology();
        return List.of(
                count("Regions", topology.all(Region.class)),
                count("VPCs", topology.all(Vpc.class)),
                count("subnets", topology.all(Subnet.class)),
                count("resources in all", topology.resources()));
    }

    private static Row count(String what, Collection<?> all) {
        return Row.of(what, Integer.toString(all.size()));
    }

    /// What each figure shows beyond the design itself.
    private static List<Row> figures(Document document) {
        return document.figures().stream()
                .map(f -> Row.of(f.title() == null ? f.name() : f.title(), shown(document, f)))
                .toList();
    }

    private static String shown(Document document, NamedFigure figure) {
        List<String> parts = new ArrayList<>();
        Flow path = figure.path();
        if (path != null) {
            parts.add(label(document, path.from()) + " → " + label(document, path.to()));
        }
        int cards = figure.cards().size();
        if (cards > 0) {
            parts.add(cards + (cards == 1 ? " route table" : " route tables"));
        }
        return parts.isEmpty() ? "the design" : String.join(" · ", parts);
    }

    private static String label(Document document, String id) {
        return document.topology().byId(id).map(Resource::label).orElse(id);
    }

    static Form note(Document document, String id) {
        Optional<Note> note = document.notes().stream().filter(n -> n.id().equals(id)).findFirst();
        return new Form("note", "Note", "", note.map(PaperForm::fields).orElse(List.of()));
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

    static Form several(Document document, Report report, SortedSet<String> keys) {
        Entries entries = Entries.of(document.notes(), report);
        return new Form(
                "selection",
                keys.size() + " things",
                "",
                List.of(
                        new Field.Things(
                                "things", "Selected", keys.stream().map(entries::of).toList())));
    }
}
