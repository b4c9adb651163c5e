package vpcanvas.edit.form;

import vpcanvas.model.Change;

/// Something that is so or not.
///
/// @param id unique within its field
/// @param change makes it the other way round
public record Check(String id, String label, boolean on, Change change) {}
