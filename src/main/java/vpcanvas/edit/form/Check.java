package vpcanvas.edit.form;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;

/// Something that is so or not.
///
/// @param id unique within its field
/// @param change makes it the other way round
/// @param key what a click beside it shows; null when there is nothing to show
public record Check(String id, String label, boolean on, Change change, @Nullable String key) {

    static Check of(String id, String label, boolean on, Change change) {
        return new Check(id, label, on, change, null);
    }
}
