package vpcanvas.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import vpcanvas.edit.outline.Entry;

/// Suggests what a field may name, by parts of names and ids; nothing while it names none of it.
final class KnownThings {
    private KnownThings() {}

    /// @param taken what to do when one was chosen and written into the field by its key
    static void suggest(TextField field, Supplier<List<Entry>> known, Runnable taken) {
        new Suggestions(
                        field,
                        text -> find(known.get(), text),
                        entry -> {
                            field.setText(entry.key());
                            taken.run();
                        })
                .silentIfNone();
    }

    private static List<Entry> find(List<Entry> known, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(
                        e ->
                                e.name().toLowerCase(Locale.ROOT).contains(wanted)
                                        || e.key().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }
}
