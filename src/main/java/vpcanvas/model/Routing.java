package vpcanvas.model;

/// Who writes the routes that lead into a connection, on one side of it: the program derives them, or
/// the user authors them.
public enum Routing {
    AUTOMATIC,
    MANUAL
}
