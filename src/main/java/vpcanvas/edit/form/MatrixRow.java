package vpcanvas.edit.form;

import java.util.List;

/// What an attachment has to do with the route tables of its hub.
///
/// @param key of the attachment
/// @param name what is attached
/// @param state why it carries nothing; empty when it works
/// @param cells one for each column
/// @param refusal why it can't propagate; empty when it can
public record MatrixRow(
        String key, String name, String state, List<MatrixCell> cells, String refusal) {

    public MatrixRow {
        cells = List.copyOf(cells);
    }

    /// Whether the propagation into a table can be changed. What propagates without being able to
    /// can stop it.
    public boolean mayPropagate(int column) {
        return refusal.isEmpty() || cells.get(column).propagates();
    }

    /// Whether a table decides for the attachment, and whether the attachment fills the table.
    public record MatrixCell(boolean associated, boolean propagates) {}
}
