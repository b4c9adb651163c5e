package vpcanvas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vpcanvas.analysis.option.Cost;
import vpcanvas.analysis.option.Limit;
import vpcanvas.analysis.option.Need;
import vpcanvas.analysis.option.Option;
import vpcanvas.analysis.option.Options;
import vpcanvas.analysis.option.Term;

/// What a person reads of a comparison: all ways in a table, then each by itself, and what was taken
/// for granted.
final class OptionsLines {
    private static final String INDENT = "  ";
    private static final int TITLES = 8;

    private OptionsLines() {}

    static List<String> of(Options options) {
        List<String> lines = new ArrayList<>();
        lines.add(asked(options.need()));
        lines.add("");
        table(options, lines);
        options.ways().forEach(o -> one(o, lines));
        lines.add("");
        lines.add("assumed");
        options.assumed().forEach(a -> lines.addAll(Wrapped.of(a, INDENT, INDENT)));
        return lines;
    }

    private static String asked(Need need) {
        String port = need.port() == null ? "" : " " + need.port();
        String arrow = need.both() ? " ↔ " : " → ";
        String more = need.more() == 0 ? "" : ", and " + need.more() + " more like it";
        return need.from() + arrow + need.to() + ", " + need.protocol().word() + port + more;
    }

    private static void table(Options options, List<String> lines) {
        Columns columns = new Columns();
        columns.row("way", "answer", options.prices().currency() + " a month", "new parts", "");
        for (Option option : options.ways()) {
            columns.row(
                    option.way().label(),
                    option.verdict().label(),
                    option.cost() == null ? "-" : amount(option.cost()),
                    option.change() == null ? "-" : Integer.toString(option.adds().size()),
                    marks(option));
        }
        lines.addAll(columns.lines(""));
    }

    private static String amount(Cost cost) {
        return (cost.isWhole() ? "" : "from ") + Term.money(cost.total());
    }

    private static String marks(Option option) {
        return Stream.of(
                        option.isCheapest() ? "cheapest" : "",
                        option.isSimplest() ? "simplest" : "")
                .filter(m -> !m.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static void one(Option option, List<String> lines) {
        lines.add("");
        lines.addAll(
                Wrapped.of(
                        option.way().label()
                                + ", "
                                + option.verdict().label()
                                + ": "
                                + option.says(),
                        "",
                        INDENT));
        if (option.change() != null) {
            item("adds", List.of(option.adds().says()), lines);
        }
        if (option.cost() != null) {
            item("costs", costs(option.cost()), lines);
        }
        item("left", option.left(), lines);
        item("limits", option.limits().stream().map(OptionsLines::limit).toList(), lines);
        item("rule", List.of(option.rule().number() + ", " + option.rule().page()), lines);
    }

    private static List<String> costs(Cost cost) {
        List<String> costs = new ArrayList<>();
        cost.terms().forEach(t -> costs.add(t.formula() + "  " + t.item().what()));
        cost.besides().forEach(b -> costs.add("and " + b));
        cost.notes().forEach(n -> costs.add(n));
        if (costs.isEmpty()) {
            costs.add("nothing");
        }
        return costs;
    }

    private static String limit(Limit limit) {
        return limit.says()
                + (limit.isReached() ? ", beyond the default" : "")
                + " ("
                + limit.rule().number()
                + ")";
    }

    private static void item(String title, List<String> entries, List<String> lines) {
        String first = INDENT + title + " ".repeat(TITLES - title.length());
        String next = " ".repeat(first.length());
        for (String entry : entries) {
            lines.addAll(Wrapped.of(entry, first, next + INDENT));
            first = next;
        }
    }
}
