package vpcanvas.edit.form;

import java.util.List;
import vpcanvas.model.Change;

/// The rules of a filter, a row of fields each, and a row to write another one.
///
/// @param none what it means that there is no rule
/// @param blank the fields of the rule to be written; each checks what is typed into it alone
public record RuleRows(
        String id,
        String label,
        String none,
        List<RuleRow> rows,
        List<RuleCell> blank,
        Writer writer)
        implements Field {

    public RuleRows {
        rows = List.copyOf(rows);
        blank = List.copyOf(blank);
    }

    /// Writes another rule.
    interface Writer {
        /// What to say of a rule while it is typed.
        Verdict check(List<String> typed);

        /// The rule of what was found ok.
        Change add(List<String> typed);
    }

    /// What to say of the new rule while it is typed, a text for each field.
    public Verdict check(List<String> typed) {
        return writer.check(typed);
    }

    /// Adds the rule that was typed.
    ///
    /// @throws IllegalArgumentException if it is not ok
    public Change add(List<String> typed) {
        Verdict verdict = check(typed);
        if (!verdict.ok()) {
            throw new IllegalArgumentException(verdict.sentence());
        }
        return writer.add(typed);
    }
}
