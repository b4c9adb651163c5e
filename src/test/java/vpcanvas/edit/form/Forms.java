package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vpcanvas.analysis.Report;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;

/// Reads a form and types into it.
final class Forms {
    private Document document;
    private final String key;

    private Forms(Document document, String key) {
        this.document = document;
        this.key = key;
    }

    static Forms of(Document document, String key) {
        return new Forms(document, key);
    }

    Form form() {
        Set<String> keys = key.isEmpty() ? Set.of() : Set.of(key);
        return Form.of(document, Report.of(document.topology()), new TreeSet<>(keys));
    }

    Document document() {
        return document;
    }

    <T extends Resource> T find(Class<T> type, String id) {
        return document.topology().find(Ref.to(type, id)).orElseThrow();
    }

    String value(String field) {
        return form().editable(field).value();
    }

    /// Types into a field and takes it over.
    Forms type(String field, String typed) {
        return apply(form().editable(field).change(typed));
    }

    Forms apply(Change change) {
        document = change.applyTo(document).document();
        return this;
    }

    String label(String field, String typed) {
        return form().editable(field).change(typed).label();
    }

    Forms expectFine(String field, String typed) {
        assertEquals(Verdict.FINE, form().editable(field).check(typed));
        return this;
    }

    Forms expectRemark(String field, String typed, String sentence) {
        assertEquals(Verdict.remark(sentence), form().editable(field).check(typed));
        return this;
    }

    /// Expects that it is not ok and never becomes a change.
    Forms expectWrong(String field, String typed, String sentence) {
        Field.Editable editable = form().editable(field);
        Verdict verdict = editable.check(typed);
        assertFalse(verdict.ok(), typed);
        assertTrue(verdict.sentence().contains(sentence), verdict.sentence());
        assertThrows(IllegalArgumentException.class, () -> editable.change(typed));
        return this;
    }

    List<Row> rows(String field) {
        return assertInstanceOf(Field.Rows.class, form().field(field).orElseThrow()).rows();
    }

    /// Things as a person reads them, such as `web 10.0.1.10`, `public`.
    List<String> things(String field) {
        return assertInstanceOf(Field.Things.class, form().field(field).orElseThrow())
                .things()
                .stream()
                .map(t -> t.label() + (t.states().isEmpty() ? "" : ", " + t.state()))
                .toList();
    }

    Field.RouteRows routes() {
        return routes("routes");
    }

    Field.RouteRows routes(String field) {
        return assertInstanceOf(Field.RouteRows.class, form().field(field).orElseThrow());
    }

    /// Routes as a person reads them, such as `10.0.0.0/16 > shop propagated`.
    List<String> read(String field) {
        return routes(field).rows().stream()
                .map(r -> r.destination() + " > " + r.target() + " " + r.origin())
                .toList();
    }

    Matrix matrix(String hub) {
        return assertInstanceOf(Matrix.class, form().field("matrix-" + hub).orElseThrow());
    }

    /// The row of an attachment.
    MatrixRow row(String hub, String attachment) {
        return matrix(hub).rows().stream()
                .filter(r -> r.key().equals(attachment))
                .findFirst()
                .orElseThrow();
    }

    Field.Deeds deeds(String field) {
        return assertInstanceOf(Field.Deeds.class, form().field(field).orElseThrow());
    }

    /// Presses the first button of a field that changes the design.
    Forms press(String field, String button) {
        return deeds(field).deeds().stream()
                .filter(d -> d.label().equals(button))
                .map(d -> assertInstanceOf(Deed.Doing.class, d))
                .findFirst()
                .map(d -> apply(d.change()))
                .orElseThrow();
    }

    /// Check boxes as a person reads them, such as `rtb-a: on`.
    List<String> checks(String field) {
        return assertInstanceOf(Field.Checks.class, form().field(field).orElseThrow())
                .checks()
                .stream()
                .map(c -> c.label() + ": " + (c.on() ? "on" : "off"))
                .toList();
    }

    Forms check(String field, String label) {
        return assertInstanceOf(Field.Checks.class, form().field(field).orElseThrow())
                .checks()
                .stream()
                .filter(c -> c.label().equals(label))
                .findFirst()
                .map(c -> apply(c.change()))
                .orElseThrow();
    }

    List<Row> facts(String field, String typed) {
        return assertInstanceOf(Field.BlockField.class, form().editable(field)).factsOf(typed);
    }

    RuleRows ruleRows(String field) {
        return assertInstanceOf(RuleRows.class, form().field(field).orElseThrow());
    }

    /// Rules as a person reads them, such as `tcp 443 sg-web`.
    List<String> rules(String field) {
        return ruleRows(field).rows().stream().map(RuleRow::spoken).toList();
    }

    private RuleCell cell(String field, int row, String column) {
        return ruleRows(field).rows().get(row).cells().stream()
                .filter(c -> c.id().endsWith("-" + column))
                .findFirst()
                .orElseThrow();
    }

    /// Types into a rule and takes it over.
    Forms rule(String field, int row, String column, String typed) {
        return apply(cell(field, row, column).change(typed));
    }

    Verdict verdict(String field, int row, String column, String typed) {
        return cell(field, row, column).check(typed);
    }

    Forms addRule(String field, String... typed) {
        return apply(ruleRows(field).add(List.of(typed)));
    }

    Forms removeRule(String field, int row) {
        return apply(ruleRows(field).rows().get(row).removal());
    }
}
