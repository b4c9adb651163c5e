package vpcanvas.analysis.option;

import java.util.ArrayList;
import java.util.List;

/// What a comparison takes for granted.
final class Assumed {
    private Assumed() {}

    static List<String> of(Ends ends, Prices prices) {
        Need need = ends.need();
        List<String> assumed = new ArrayList<>();
        assumed.add(
                need.hours()
                        + " hours a month, "
                        + need.gb()
                        + " GB a month"
                        + (need.more() > 0 ? " for each network" : "")
                        + ", both directions together; where only what leaves is paid, all of it"
                        + " leaves");
        if (need.more() > 0) {
            assumed.add(
                    need.more()
                            + " more like "
                            + ends.nearLabel()
                            + " are counted in limits and costs; choosing a way draws the one that"
                            + " is asked about");
        }
        if (ends.areVpcs()) {
            assumed.add(distance(ends));
        }
        assumed.add("what is there already is not counted again, only what a way adds");
        assumed.add(prices.said(ends.region()));
        return assumed;
    }

    private static String distance(Ends ends) {
        if (ends.areZonesUnknown()) {
            return "a zone is not stated: data is taken to change the zone";
        }
        return switch (ends.crossing()) {
            case SAME_ZONE -> "both are in one zone";
            case OTHER_ZONE -> "data changes the zone";
            case OTHER_REGION -> "data changes the Region";
            case OUTSIDE -> "data leaves AWS";
        };
    }
}
