package vpcanvas.edit.form;

import org.jspecify.annotations.Nullable;

/// A line that is only read.
///
/// @param key what a click on it selects; null when there is nothing to select
public record Row(String name, String value, @Nullable String key) {

    public static Row of(String name, String value) {
        return new Row(name, value, null);
    }
}
