package vpcanvas.edit.form;

import java.util.function.Supplier;
import vpcanvas.model.Change;

/// Something that a button of a form does.
public sealed interface Deed {

    /// What the button is called.
    String label();

    /// Changes the design. The change is worked out when the button is pressed.
    record Doing(String label, Supplier<Change> how) implements Deed {
        public Change change() {
            return how.get();
        }
    }

    /// Asks how one thing shall reach another one.
    record Connecting(String label, String from, String to) implements Deed {}
}
