package vpcanvas.model;

/// Whether an interface refuses packets that are neither from nor for itself. Off for what forwards.
public enum SourceDestCheck {
    ENABLED,
    DISABLED
}
