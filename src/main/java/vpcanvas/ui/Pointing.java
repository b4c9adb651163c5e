package vpcanvas.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import vpcanvas.edit.Button;
import vpcanvas.edit.Editor;
import vpcanvas.edit.Input;
import vpcanvas.edit.Modifiers;
import vpcanvas.model.Point;

/// Turns what JavaFX tells of mouse, wheel and fingers into what the editor understands.
final class Pointing {
    private final Workbench bench;
    private final Node view;
    private boolean space;

    Pointing(Workbench bench, Node view) {
        this.bench = bench;
        this.view = view;
    }

    void listen() {
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        view.addEventHandler(KeyEvent.ANY, this::key);
    }

    private void pressed(MouseEvent e) {
        view.requestFocus();
        if (known(e)) {
            bench.dispatch(
                    new Input.Press(at(e), button(e.getButton()), e.getClickCount(), held(e)));
        }
        e.consume();
    }

    private void released(MouseEvent e) {
        if (known(e)) {
            bench.dispatch(new Input.Release(at(e), button(e.getButton()), held(e)));
        }
        e.consume();
    }

    private void moved(MouseEvent e) {
        bench.dispatch(new Input.Move(at(e), held(e)));
        e.consume();
    }

    private void scrolled(ScrollEvent e) {
        Modifiers held = new Modifiers(e.isShiftDown(), e.isShortcutDown(), e.isAltDown(), space);
        bench.dispatch(
                new Input.Wheel(new Point(e.getX(), e.getY()), e.getDeltaX(), e.getDeltaY(), held));
        e.consume();
    }

    private void pinched(ZoomEvent e) {
        Point at = new Point(e.getX(), e.getY());
        bench.act(s -> Editor.camera(s, s.camera().zoomedAt(at, e.getZoomFactor())));
        e.consume();
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.SPACE) {
            space = e.getEventType() != KeyEvent.KEY_RELEASED;
            e.consume();
        }
    }

    private static boolean known(MouseEvent e) {
        return switch (e.getButton()) {
            case PRIMARY, MIDDLE, SECONDARY -> true;
            case NONE, BACK, FORWARD -> false;
        };
    }

    private static Button button(MouseButton button) {
        return switch (button) {
            case MIDDLE -> Button.MIDDLE;
            case SECONDARY -> Button.SECONDARY;
            case PRIMARY, NONE, BACK, FORWARD -> Button.PRIMARY;
        };
    }

    private static Point at(MouseEvent e) {
        return new Point(e.getX(), e.getY());
    }

    private Modifiers held(MouseEvent e) {
        return new Modifiers(e.isShiftDown(), e.isShortcutDown(), e.isAltDown(), space);
    }
}
