package vpcanvas.edit.form;

import vpcanvas.model.Change;

/// Authors routes of a table.
interface RouteWriter {

    /// What to say while a destination is being typed.
    Verdict check(String typed);

    /// Authors a route to a target.
    ///
    /// @throws IllegalArgumentException if the destination is not ok or there is no such target
    Change add(String typed, String target);

    /// Removes what was authored.
    ///
    /// @throws IllegalArgumentException if the row is a derived one
    Change remove(RouteRow row);
}
