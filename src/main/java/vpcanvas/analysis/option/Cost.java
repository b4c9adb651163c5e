package vpcanvas.analysis.option;

import java.math.BigDecimal;
import java.util.List;

/// What a way costs in a month, as a sum of products.
///
/// @param besides what is paid as well and isn't in the sum, in words
/// @param notes what else is to be known of the sum
public record Cost(List<Term> terms, String currency, List<String> besides, List<String> notes) {

    public Cost {
        terms = List.copyOf(terms);
        besides = List.copyOf(besides);
        notes = List.copyOf(notes);
    }

    /// The sum of all terms whose price is known.
    public BigDecimal total() {
        return terms.stream()
                .flatMap(t -> t.amount().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Whether the sum has everything, so that it can be compared.
    public boolean isWhole() {
        return besides.isEmpty() && terms.stream().allMatch(t -> t.amount().isPresent());
    }

    /// The sum with its currency, such as `83.00 USD`, or `from 36.50 USD` where something is missing.
    public String says() {
        return (isWhole() ? "" : "from ") + Term.money(total()) + " " + currency;
    }
}
