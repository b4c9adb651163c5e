package vpcanvas.analysis.option;

import java.util.List;
import java.util.Optional;

/// A price list: what AWS charges, as of a date
/// ([Amazon VPC pricing](https://aws.amazon.com/vpc/pricing/), R-155).
///
/// @param asOf the date, such as `2026-09-20`
/// @param currency such as `USD`
/// @param region where prices hold for which no Region is stated
/// @param basis what kind of prices these are, such as `list prices, no free tier`
public record Prices(
        String asOf, String currency, String region, String basis, List<Price> prices) {

    public Prices {
        prices = List.copyOf(prices);
    }

    /// What an item costs in a Region, or in the list's own where it has no price for that one.
    public Optional<Price> of(PriceItem item, String where) {
        return in(item, where).or(() -> in(item, ""));
    }

    private Optional<Price> in(PriceItem item, String where) {
        return prices.stream()
                .filter(p -> p.item() == item && p.region().equals(where))
                .findFirst();
    }

    /// What has to be known of the prices that a comparison in a Region rests on.
    String said(String where) {
        String as =
                "prices are "
                        + basis
                        + ", "
                        + region
                        + ", "
                        + currency
                        + ", as of "
                        + asOf
                        + "; hold them against AWS's pages before you decide";
        return where.isEmpty() || where.equals(region)
                ? as
                : as + ". Those of " + where + " may differ";
    }
}
