package vpcanvas.edit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Something that can be done: one value that drives menu, tool bar, key and command palette.
///
/// @param id stable, such as `zoom-in`
/// @param label what it is called everywhere
/// @param group the menu that it stands in
/// @param shortcut its key, such as `Ctrl+Z`, where Ctrl is Command on macOS; several are set apart by
///     a comma and a space; null without one
/// @param enabled whether it would do something now
/// @param effect what comes of it
public record Action(
        String id,
        String label,
        String group,
        @Nullable String shortcut,
        Predicate<EditorState> enabled,
        Function<EditorState, EditorState> effect) {

    public List<String> shortcuts() {
        return shortcut == null ? List.of() : List.of(shortcut.split(", "));
    }

    public boolean isEnabled(EditorState state) {
        return enabled.test(state);
    }

    /// The state after it; the very same state when it isn't enabled.
    public EditorState on(EditorState state) {
        return isEnabled(state) ? effect.apply(state) : state;
    }

    /// What to call it right now, such as `Undo move shop`.
    public String labelIn(EditorState state) {
        return switch (id) {
            case "undo" -> state.history().undoLabel();
            case "redo" -> state.history().redoLabel();
            case "collapse" -> Folding.label(state);
            default -> label;
        };
    }
}
