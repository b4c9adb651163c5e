package vpcanvas.edit.form;

import vpcanvas.model.Change;

/// Something that a button of a form does.
public sealed interface Deed {

    /// What the button is called.
    String label();

    /// Changes the design.
    record Doing(String label, Change change) implements Deed {}

    /// Asks how one thing shall reach another one.
    record Connecting(String label, String from, String to) implements Deed {}
}
