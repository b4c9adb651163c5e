package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vpcanvas.model.Change;
import vpcanvas.model.Resource;

/// Makes rows of fields of the rules of one sort that a resource has.
///
/// @param noun what one of them is called
/// @param columns the parts of a rule beside others
/// @param blank the rule that a new one begins as
/// @param write the resource with other rules
record RuleShape<R>(
        Resource owner,
        String noun,
        List<R> rules,
        Function<List<R>, List<RuleColumn<R>>> columns,
        R blank,
        Function<List<R>, Resource> write) {

    RuleRows rows(String id, String label, String none) {
        List<RuleRow> rows = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            rows.add(row(id, i));
        }
        return new RuleRows(id, label, none, rows, blank(id), new Adding<>(this));
    }

    private RuleRow row(String id, int index) {
        R rule = rules.get(index);
        List<R> others = new ArrayList<>(rules);
        others.remove(index);
        List<RuleCell> cells = new ArrayList<>();
        for (RuleColumn<R> column : columns.apply(others)) {
            cells.add(
                    cell(
                            id + "-" + (index + 1),
                            column,
                            rule,
                            column.label() + " of " + noun + " " + (index + 1),
                            typed -> changed(index, column.write().apply(rule, typed))));
        }
        return new RuleRow(
                cells,
                cells.stream().map(RuleShape::spoken).collect(Collectors.joining(" ")),
                changed("remove " + noun + " from ", others));
    }

    private static String spoken(RuleCell cell) {
        return cell.options().stream()
                .filter(o -> o.value().equals(cell.value()))
                .map(Option::label)
                .findFirst()
                .orElse(cell.value());
    }

    private List<RuleCell> blank(String id) {
        return columns.apply(rules).stream()
                .map(
                        c ->
                                cell(
                                        "new-" + id,
                                        c,
                                        blank,
                                        c.label() + " of a new " + noun,
                                        typed -> added(c.write().apply(blank, typed))))
                .toList();
    }

    private static <R> RuleCell cell(
            String id, RuleColumn<R> column, R rule, String label, Function<String, Change> write) {
        return new RuleCell(
                id + "-" + column.id(),
                label,
                column.read().apply(rule),
                column.options().apply(rule),
                column.known(),
                column.waits(),
                typed -> column.rule().apply(rule, typed),
                write);
    }

    private Change changed(int index, R rule) {
        List<R> after = new ArrayList<>(rules);
        after.set(index, rule);
        return changed("change " + noun + " of ", after);
    }

    private Change added(R rule) {
        List<R> after = new ArrayList<>(rules);
        after.add(rule);
        return changed("add " + noun + " to ", after);
    }

    private Change changed(String verb, List<R> after) {
        return Subject.replaced(verb + owner.label(), write.apply(after));
    }

    /// A new rule, part by part: what one part means may depend on those before it.
    private record Adding<R>(RuleShape<R> shape) implements RuleRows.Writer {

        @Override
        public Verdict check(List<String> typed) {
            R rule = shape.blank;
            Verdict said = Verdict.FINE;
            List<RuleColumn<R>> columns = shape.columns.apply(shape.rules);
            for (int i = 0; i < columns.size(); i++) {
                if (isOwn(columns.get(i), typed.get(i))) {
                    continue;
                }
                Verdict verdict = columns.get(i).rule().apply(rule, typed.get(i).strip());
                if (!verdict.ok()) {
                    return verdict;
                }
                said = said.sentence().isEmpty() ? verdict : said;
                rule = columns.get(i).write().apply(rule, typed.get(i).strip());
            }
            return said;
        }

        /// Whether it is what the part began as: then the parts before it decide, as all protocols do
        /// about ports.
        private boolean isOwn(RuleColumn<R> column, String typed) {
            return typed.strip().equals(column.read().apply(shape.blank));
        }

        @Override
        public Change add(List<String> typed) {
            R rule = shape.blank;
            List<RuleColumn<R>> columns = shape.columns.apply(shape.rules);
            for (int i = 0; i < columns.size(); i++) {
                if (!isOwn(columns.get(i), typed.get(i))) {
                    rule = columns.get(i).write().apply(rule, typed.get(i).strip());
                }
            }
            return shape.added(rule);
        }
    }
}
