package vpcanvas.analysis.option;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a month costs by AWS's formulas, one for each way.
///
/// @param region where it is paid; empty where nobody knows
record Tariff(Prices prices, String region, int hours) {
    private static final int OUT_AND_IN = 2;

    Cost of(Way way, Usage usage) {
        List<Term> terms = new ArrayList<>();
        Map<PriceItem, Integer> running = new TreeMap<>(usage.running());
        running.forEach((item, count) -> terms.add(term(item, count, hours)));
        if (usage.gb() > 0) {
            terms.addAll(data(way, usage));
        }
        return new Cost(
                terms.stream().filter(t -> t.count() > 0).toList(),
                prices.currency(),
                besides(way, usage),
                notes(terms));
    }

    private Term term(PriceItem item, long count, int times) {
        BigDecimal price = prices.of(item, region).map(Price::amount).orElse(null);
        return new Term(item, count, times, price);
    }

    private List<Term> data(Way way, Usage usage) {
        return switch (way) {
            case INTERNET -> internet(usage);
            case PEERING -> transfer(usage);
            case PRIVATELINK -> processed(usage, PriceItem.INTERFACE_ENDPOINT_GB);
            case RESOURCE_ENDPOINT ->
                    processed(usage, PriceItem.RESOURCE_ENDPOINT_GB, PriceItem.RESOURCE_GATEWAY_GB);
            case TRANSIT_GATEWAY, TRANSIT_GATEWAY_PEERING ->
                    processed(usage, PriceItem.TRANSIT_GATEWAY_GB);
            case MAPPED_ADDRESSES ->
                    processed(usage, PriceItem.NAT_GATEWAY_GB, PriceItem.TRANSIT_GATEWAY_GB);
            case VPN -> vpn(usage);
        };
    }

    /// The transfer that peers pay: nothing within a zone, out and in between zones, what the
    /// sender pays between Regions.
    private List<Term> transfer(Usage usage) {
        return switch (usage.crossing()) {
            case SAME_ZONE -> List.of();
            case OTHER_ZONE -> List.of(term(PriceItem.ZONE_TRANSFER_GB, usage.gb(), OUT_AND_IN));
            case OTHER_REGION -> List.of(term(PriceItem.REGION_TRANSFER_GB, usage.gb(), 1));
            case OUTSIDE -> List.of(term(PriceItem.INTERNET_TRANSFER_GB, usage.gb(), 1));
        };
    }

    /// Between public addresses of one Region out and in is paid, even within a zone; a NAT
    /// gateway is paid besides.
    private List<Term> internet(Usage usage) {
        List<Term> terms = new ArrayList<>();
        if (usage.overNat()) {
            terms.add(term(PriceItem.NAT_GATEWAY_GB, usage.gb(), 1));
        }
        terms.addAll(between(usage));
        return terms;
    }

    private List<Term> between(Usage usage) {
        return usage.crossing() == Crossing.SAME_ZONE
                ? List.of(term(PriceItem.ZONE_TRANSFER_GB, usage.gb(), OUT_AND_IN))
                : transfer(usage);
    }

    /// What processes data is paid by the GB; changing the zone costs nothing more,
    /// changing the Region does.
    private List<Term> processed(Usage usage, PriceItem... items) {
        List<Term> terms = new ArrayList<>();
        for (PriceItem item : items) {
            terms.add(term(item, usage.gb(), 1));
        }
        if (usage.crossing() == Crossing.OTHER_REGION) {
            terms.add(term(PriceItem.REGION_TRANSFER_GB, usage.gb(), 1));
        }
        return terms;
    }

    /// Transfer out of AWS, and on a hub its GB as well.
    private List<Term> vpn(Usage usage) {
        List<Term> terms = new ArrayList<>(between(usage));
        if (usage.overHub()) {
            terms.add(term(PriceItem.TRANSIT_GATEWAY_GB, usage.gb(), 1));
        }
        return terms;
    }

    private static List<String> besides(Way way, Usage usage) {
        List<String> besides = new ArrayList<>();
        if (usage.running().containsKey(PriceItem.LOAD_BALANCER_HOUR)) {
            besides.add("capacity units (LCU) of the load balancer, by use");
        }
        if (way == Way.VPN && usage.crossing() != Crossing.OUTSIDE) {
            besides.add("the instance hours and licence of the appliance");
        }
        return besides;
    }

    /// Where a price holds for the first GB alone, and more pass.
    private List<String> notes(List<Term> terms) {
        List<String> notes = new ArrayList<>();
        for (Term term : terms) {
            prices.of(term.item(), region)
                    .map(Price::most)
                    .filter(most -> term.count() > most)
                    .ifPresent(
                            most ->
                                    notes.add(
                                            "less for each GB above "
                                                    + most
                                                    + " "
                                                    + term.item().what()));
        }
        return notes;
    }
}
