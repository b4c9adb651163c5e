package vpcanvas.net;

import java.util.List;

/// Where in a sorted list of blocks the one that could hold an address stands.
final class BlockSearch {
    private BlockSearch() {}

    /// The index of the last block of `sorted` whose network is `address` or lower; −1 if there is
    /// none. A binary search: log n comparisons, and no object made on the way, as it is the heart
    /// of every route lookup.
    static int floor(List<Cidr> sorted, Ip address) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).network().compareTo(address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
