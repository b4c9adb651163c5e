package vpcanvas.edit.form;

import java.util.List;
import vpcanvas.model.Change;

/// Which route table decides for each attachment of a hub, and which tables each attachment fills.
///
/// @param tables the columns: the ids of the tables and what they are called
/// @param rows one for each attachment
public record Matrix(
        String id, String label, List<Option> tables, List<MatrixRow> rows, MatrixWriter writer)
        implements Field {

    public Matrix {
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
    }

    /// Lets a table decide for an attachment, in place of the one that did; none if it is that one.
    ///
    /// @param column which of the tables
    public Change associate(MatrixRow row, int column) {
        return writer.associate(row.key(), tables.get(column).value());
    }

    /// Lets an attachment fill a table, or no longer.
    ///
    /// @throws IllegalArgumentException if it can't propagate
    public Change propagate(MatrixRow row, int column) {
        if (!row.mayPropagate(column)) {
            throw new IllegalArgumentException(row.refusal());
        }
        return writer.propagate(row.key(), tables.get(column).value());
    }
}
