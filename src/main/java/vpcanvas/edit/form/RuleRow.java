package vpcanvas.edit.form;

import java.util.List;
import vpcanvas.model.Change;

/// A rule as a row of fields.
///
/// @param spoken all of it in one line
/// @param removal takes the rule away
public record RuleRow(List<RuleCell> cells, String spoken, Change removal) {

    public RuleRow {
        cells = List.copyOf(cells);
    }
}
