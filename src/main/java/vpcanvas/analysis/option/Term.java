package vpcanvas.analysis.option;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One product in the sum of a cost: how many, for how long or how often, at which price.
///
/// @param count how many of the item, or how much GB
/// @param times by what it is multiplied: hours a month, or directions that are paid
/// @param price null where the price list has none
public record Term(PriceItem item, long count, int times, @Nullable BigDecimal price) {

    /// The product; empty where the price is not known.
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(price)
                .map(
                        p ->
                                p.multiply(BigDecimal.valueOf(count))
                                        .multiply(BigDecimal.valueOf(times)));
    }

    /// The product as it is written, such as `2 × 730 h × 0.05 = 73.00`.
    public String formula() {
        String left = item.isData() ? data() : count + " × " + times + " h";
        return amount().map(a -> left + " × " + plain() + " = " + money(a))
                .orElse(left + " × a price that the list doesn't have");
    }

    private String data() {
        return times == 1 ? count + " GB" : count + " GB × " + times;
    }

    private String plain() {
        return price == null ? "" : price.stripTrailingZeros().toPlainString();
    }

    /// An amount with cents.
    public static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
