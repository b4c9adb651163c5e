package vpcanvas.edit;

import java.util.Collection;
import java.util.Optional;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Note;
import vpcanvas.model.Resource;

/// What to call what stands under a layout key, in a sentence or a menu.
final class Names {
    private static final int LONGEST_NOTE = 24;

    private Names() {}

    static String of(Document document, String key) {
        String id = Layout.idOf(key);
        if (Layout.isNote(key)) {
            return document.notes().stream()
                    .filter(n -> n.id().equals(id))
                    .findFirst()
                    .map(Names::of)
                    .orElse(id);
        }
        Optional<Resource> resource = document.topology().byId(id);
        if (Layout.isCard(key)) {
            return "card of " + resource.map(Resource::label).orElse(id);
        }
        return resource.map(Resource::label).orElse(id);
    }

    private static String of(Note note) {
        String line = note.text().lines().findFirst().orElse("");
        if (line.codePointCount(0, line.length()) > LONGEST_NOTE) {
            line = line.substring(0, line.offsetByCodePoints(0, LONGEST_NOTE)) + "…";
        }
        return line.isEmpty() ? "note" : "note “" + line + "”";
    }

    static String of(Document document, Collection<String> keys) {
        return keys.size() == 1 ? of(document, keys.iterator().next()) : keys.size() + " things";
    }
}
