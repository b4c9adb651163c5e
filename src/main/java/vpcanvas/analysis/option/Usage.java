package vpcanvas.analysis.option;

import java.util.Map;

/// What a month of a way comes to, before prices.
///
/// @param running how many of each run all month; no data among them
/// @param gb how much data passes, both directions together
/// @param overNat whether it passes a public NAT gateway
/// @param overHub whether it passes a transit gateway
record Usage(
        Map<PriceItem, Integer> running,
        long gb,
        Crossing crossing,
        boolean overNat,
        boolean overHub) {

    Usage {
        running = Map.copyOf(running);
    }
}
