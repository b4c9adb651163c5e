package vpcanvas.analysis.option;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The price of one hour or GB.
///
/// @param region where it holds; empty for the price list's own Region
/// @param most up to how many GB a month it holds; null for any amount
/// @param source where it was found, and when
public record Price(
        PriceItem item, String region, BigDecimal amount, @Nullable Long most, String source) {}
