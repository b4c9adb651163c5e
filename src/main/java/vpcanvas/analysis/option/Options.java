package vpcanvas.analysis.option;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Connect;
import vpcanvas.model.Document;

/// The ways to meet a need, side by side: which are open, what each adds, what bounds it, and what it
/// costs a month.
///
/// @param ways in the order of [Way]
/// @param assumed what was taken for granted, in words
public record Options(Need need, Prices prices, List<Option> ways, List<String> assumed) {

    public Options {
        ways = List.copyOf(ways);
        assumed = List.copyOf(assumed);
    }

    /// Compares all ways for a need.
    ///
    /// @throws IllegalArgumentException if both ends are the same thing, or the design has none of
    ///     that name
    public static Options of(Document document, Need need, Prices prices) {
        Report report = Connect.around(document, need.from(), need.to());
        Ends ends = Ends.of(document, report, need);
        List<Option> ways = new ArrayList<>();
        for (Way way : compared(ends)) {
            ways.add(option(Course.of(way, ends), prices));
        }
        return new Options(need, prices, marked(ways), Assumed.of(ends, prices));
    }

    /// Mapped addresses are for networks that overlap.
    private static List<Way> compared(Ends ends) {
        return Arrays.stream(Way.values())
                .filter(w -> w != Way.MAPPED_ADDRESSES || ends.overlap().isPresent())
                .toList();
    }

    private static Option option(Course course, Prices prices) {
        Ruling ruling = course.ruling();
        return new Option(
                course.way(),
                ruling.verdict(),
                ruling.says(),
                ruling.rule(),
                course.adds(),
                course.limits(),
                course.left(),
                course.cost(prices),
                false,
                false,
                course.change());
    }

    /// The cheapest of those whose cost is known, and the one that leaves the least to look after; of
    /// equals the first.
    private static List<Option> marked(List<Option> ways) {
        Way cheapest =
                ways.stream()
                        .filter(o -> o.cost() != null && o.cost().isWhole())
                        .min(Comparator.comparing(Options::total).thenComparingInt(Options::size))
                        .map(Option::way)
                        .orElse(null);
        Way simplest =
                ways.stream()
                        .filter(o -> o.verdict() == Verdict.THERE || o.change() != null)
                        .min(Comparator.comparingInt(Options::size))
                        .map(Option::way)
                        .orElse(null);
        return ways.stream().map(o -> o.marked(o.way() == cheapest, o.way() == simplest)).toList();
    }

    private static int size(Option option) {
        return option.adds().size();
    }

    private static BigDecimal total(Option option) {
        return Objects.requireNonNull(option.cost()).total();
    }

    /// The way of a kind, if it was compared.
    public Optional<Option> of(Way way) {
        return ways.stream().filter(o -> o.way() == way).findFirst();
    }
}
