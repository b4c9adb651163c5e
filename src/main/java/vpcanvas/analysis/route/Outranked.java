package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.net.Cidr;

/// The routes of a sorted table that lose to the one before them, which has the very same destination.
final class Outranked {
    private Outranked() {}

    static <R extends TableRoute> List<R> of(List<R> routes) {
        List<R> lost = new ArrayList<>();
        @Nullable Cidr before = null;
        for (R route : routes) {
            if (route.destination().equals(before)) {
                lost.add(route);
            }
            before = route.destination();
        }
        return lost;
    }
}
