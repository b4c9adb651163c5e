package vpcanvas.edit;

/// A button of the pointer.
public enum Button {
    PRIMARY,
    MIDDLE,
    SECONDARY
}
