package vpcanvas.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import vpcanvas.edit.Action;

/// Something that the window can do: one value that drives menu, tool bar, key and command palette.
///
/// @param label what it is called right now
/// @param group the menu that it stands in
/// @param shortcuts its keys as a person reads them, such as `Ctrl+Z`
record Command(
        String id,
        Supplier<String> label,
        String group,
        List<String> shortcuts,
        BooleanSupplier enabled,
        Runnable effect) {

    Command {
        shortcuts = List.copyOf(shortcuts);
    }

    /// What the editor can do.
    static Command of(Action action, Workbench bench) {
        return new Command(
                action.id(),
                () -> action.labelIn(bench.state()),
                action.group(),
                action.shortcuts(),
                () -> action.isEnabled(bench.state()),
                () -> bench.act(action::on));
    }

    /// What it is called where there is no room for "Undo move shop".
    String shortLabel() {
        return switch (id) {
            case "undo" -> "Undo";
            case "redo" -> "Redo";
            case "fit" -> "Fit";
            case "new" -> "New";
            case "trace" -> "Trace";
            default -> label.get();
        };
    }

    List<KeyCombination> keys() {
        return shortcuts.stream().map(Command::key).toList();
    }

    /// The key that is written beside the label; empty without one.
    String firstShortcut() {
        return shortcuts.isEmpty() ? "" : shortcuts.getFirst();
    }

    private static KeyCombination key(String shortcut) {
        return KeyCombination.valueOf(shortcut.replace("Ctrl", "Shortcut"));
    }

    /// Runs it if it would do anything.
    void run() {
        if (enabled.getAsBoolean()) {
            effect.run();
        }
    }
}
