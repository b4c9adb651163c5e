package vpcanvas.edit.form;

import java.util.List;
import java.util.function.Supplier;
import vpcanvas.model.Change;
import vpcanvas.model.Resource;

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

    /// Deletes what a key names, and says what goes with it.
    record Deleting(String label, String key) implements Deed {}

    /// Shows what a key names.
    record Going(String label, String key) implements Deed {}

    /// The button that deletes what a form is of.
    static Field deletion(Resource resource, String name) {
        return new Field.Deeds(
                "delete", "", "", List.of(new Deleting("Delete " + name, resource.ref().id())));
    }

    /// Asks how one thing shall reach another one.
    record Connecting(String label, String from, String to) implements Deed {}
}
