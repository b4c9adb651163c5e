package vpcanvas.edit.form;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.outline.Entry;
import vpcanvas.model.Change;
import vpcanvas.net.AddressException;
import vpcanvas.net.Cidr;

/// A part of a form: something to read or something to type or choose.
public sealed interface Field
        permits Field.Editable,
                Field.Rows,
                Field.Things,
                Field.RouteRows,
                Field.Checks,
                Field.Deeds,
                RuleRows,
                Matrix {

    /// Unique within its form.
    String id();

    String label();

    /// Something that can be changed. A change is made only of what the field finds ok.
    sealed interface Editable extends Field
            permits Field.Text, Field.Choice, Field.BlockField, RuleCell {
        String value();

        /// Whether it makes something that isn't there yet: it is taken over when it is whole,
        /// since each key would make another one.
        default boolean adds() {
            return id().startsWith("new-");
        }

        /// Whether it is taken over when it is whole, and not with each key.
        default boolean waits() {
            return adds();
        }

        /// What to say while this is being typed.
        Verdict check(String typed);

        /// What taking this over changes.
        ///
        /// @throws IllegalArgumentException if [#check] does not find it ok
        default Change change(String typed) {
            Verdict verdict = check(typed);
            if (!verdict.ok()) {
                throw new IllegalArgumentException(verdict.sentence());
            }
            return taken(typed);
        }

        /// The change that text makes which was found ok.
        Change taken(String typed);
    }

    /// Text that is typed.
    ///
    /// @param lines whether it may have several lines
    record Text(
            String id,
            String label,
            String value,
            boolean lines,
            Function<String, Verdict> rule,
            Function<String, Change> write)
            implements Editable {

        @Override
        public Verdict check(String typed) {
            return rule.apply(typed);
        }

        @Override
        public Change taken(String typed) {
            return write.apply(typed);
        }
    }

    record Choice(
            String id,
            String label,
            String value,
            List<Option> options,
            Function<String, Change> write)
            implements Editable {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Verdict check(String typed) {
            return options.stream().anyMatch(o -> o.value().equals(typed))
                    ? Verdict.FINE
                    : Verdict.wrong("Choose one of the list.");
        }

        @Override
        public Change taken(String typed) {
            return write.apply(typed);
        }
    }

    /// A CIDR block, with what a person wants to know of it. An overlap is no mistake of the field:
    /// it is a problem of the design, and told as that.
    ///
    /// @param rule what AWS says of a block that is one
    /// @param facts netmask, range, addresses
    /// @param removal what emptying the field changes; null where there must be a block
    record BlockField(
            String id,
            String label,
            String value,
            Function<Cidr, Verdict> rule,
            Function<Cidr, List<Row>> facts,
            Function<Cidr, Change> write,
            @Nullable Change removal)
            implements Editable {

        @Override
        public Verdict check(String typed) {
            String text = typed.strip();
            if (text.isEmpty()) {
                return removal == null
                        ? Verdict.wrong("Type a block, such as 10.0.0.0/16.")
                        : Verdict.remark("The block is removed.");
            }
            try {
                Cidr.Canonical read = Cidr.canonical(text);
                Verdict verdict = rule.apply(read.cidr());
                return verdict.ok() && verdict.sentence().isEmpty() && read.cleared()
                        ? Verdict.remark("AWS takes this as " + read.cidr() + ".")
                        : verdict;
            } catch (AddressException e) {
                return Verdict.wrong(e.getMessage() + ".");
            }
        }

        @Override
        public Change taken(String typed) {
            String text = typed.strip();
            return text.isEmpty() && removal != null
                    ? removal
                    : write.apply(Cidr.canonical(text).cidr());
        }

        /// The facts of the block that is typed in two lines: its size, and its range with what is
        /// free of it. Empty while it isn't a block.
        public String summaryOf(String typed) {
            List<Row> rows = factsOf(typed);
            return rows.isEmpty() ? "" : Facts.inLines(rows);
        }

        /// The facts of the block that is typed, or none while it isn't one.
        public List<Row> factsOf(String typed) {
            return typed.isBlank() || !check(typed).ok()
                    ? List.of()
                    : facts.apply(Cidr.canonical(typed.strip()).cidr());
        }
    }

    record Rows(String id, String label, List<Row> rows) implements Field {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /// Things that belong to what the form is of; a click on one selects it.
    record Things(String id, String label, List<Entry> things) implements Field {
        public Things {
            things = List.copyOf(things);
        }
    }

    /// The routes of a table as packets meet them, and how to author one.
    ///
    /// @param key what a click on the heading selects; null in the form of the table itself
    /// @param targets where a new route may lead; empty when the table is not drawn and can't be
    ///   changed
    record RouteRows(
            String id,
            String label,
            @Nullable String key,
            List<RouteRow> rows,
            List<Option> targets,
            RouteWriter writer)
            implements Field {

        public RouteRows {
            rows = List.copyOf(rows);
            targets = List.copyOf(targets);
        }

        /// What to say while a destination is being typed.
        public Verdict check(String destination) {
            return writer.check(destination);
        }

        /// Authors a route to one of the targets.
        ///
        /// @throws IllegalArgumentException if the destination is not ok or there is no such target
        public Change add(String destination, String target) {
            return writer.add(destination, target);
        }

        /// Removes what was authored.
        ///
        /// @throws IllegalArgumentException if the row is a derived one
        public Change remove(RouteRow row) {
            return writer.remove(row);
        }
    }

    /// Several things of one sort that are so or not.
    record Checks(String id, String label, List<Check> checks) implements Field {
        public Checks {
            checks = List.copyOf(checks);
        }
    }

    /// A sentence and what can be done about it.
    ///
    /// @param sentence empty where the buttons say enough
    record Deeds(String id, String label, String sentence, List<Deed> deeds) implements Field {
        public Deeds {
            deeds = List.copyOf(deeds);
        }
    }
}
