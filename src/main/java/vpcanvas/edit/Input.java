package vpcanvas.edit;

import vpcanvas.model.Point;

/// What a hand does to the drawing. Points are pixels of the view, so that panning, which moves the
/// drawing under the pointer, needs no feedback; the editor converts with its camera.
public sealed interface Input {

    /// A button goes down.
    ///
    /// @param clicks 2 for the second press of a double click
    record Press(Point at, Button button, int clicks, Modifiers modifiers) implements Input {}

    record Move(Point at, Modifiers modifiers) implements Input {}

    record Release(Point at, Button button, Modifiers modifiers) implements Input {}

    /// The wheel turns.
    ///
    /// @param dx px to the right that the drawing should scroll
    /// @param dy px down that the drawing should scroll; with Control or Alt it zooms in
    record Wheel(Point at, double dx, double dy, Modifiers modifiers) implements Input {}

    /// Escape: leaves the gesture, else the tool, else the container, else the selection.
    record Cancel() implements Input {}
}
