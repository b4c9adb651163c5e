package vpcanvas.ui;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import vpcanvas.edit.Input;
import vpcanvas.edit.Tool;
import vpcanvas.model.Same;

/// Runs the command of a key that is pressed. Keys without Ctrl or Alt count only on the canvas, so
/// that whoever types a name types a name; Escape puts away whatever is in hand, but for a field.
record Keys(Scene scene, Node canvas, Workbench bench, List<Command> commands) {
    /// What a field for text does with these is what a person wants there.
    private static final Set<KeyCode> TYPING =
            Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z);

    void listen() {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        if (e.isConsumed()) {
            return;
        }
        Node focus = scene.getFocusOwner();
        boolean onCanvas = Same.is(focus, canvas);
        boolean inField = focus instanceof TextInputControl;
        boolean begun = !(bench.state().tool() instanceof Tool.Select.Idle);
        if (e.getCode() == KeyCode.ESCAPE && (onCanvas || (begun && !inField))) {
            bench.dispatch(new Input.Cancel());
            e.consume();
            return;
        }
        boolean bare = !e.isShortcutDown() && !e.isAltDown() && !e.getCode().isFunctionKey();
        boolean typed = inField && (TYPING.contains(e.getCode()) || e.getCode() == KeyCode.F2);
        if (!onCanvas && (bare || typed)) {
            return;
        }
        for (Command command : commands) {
            if (command.keys().stream().anyMatch((KeyCombination k) -> k.match(e))) {
                e.consume();
                command.run();
                return;
            }
        }
    }
}
