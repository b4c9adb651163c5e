package vpcanvas.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.RouteTable;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;
import vpcanvas.net.PrefixTable;

/// A route table of a VPC as packets meet it: local, authored and automatic routes, and which of them
/// wins for an address.
public final class EffectiveTable {
    /// AWS's order: the longest prefix first, and for equal prefixes by origin.
    private static final Comparator<EffectiveRoute> ORDER =
            Comparator.comparing(EffectiveRoute::destination)
                    .thenComparing(EffectiveRoute::origin)
                    .thenComparing(EffectiveRoute::targetId);

    private final RouteTable table;
    private final List<EffectiveRoute> routes;
    private final PrefixTable<EffectiveRoute> byPrefix;

    EffectiveTable(RouteTable table, List<EffectiveRoute> routes) {
        this.table = table;
        this.routes = routes.stream().sorted(ORDER).toList();
        this.byPrefix =
                PrefixTable.of(
                        this.routes.stream()
                                .map(r -> new PrefixTable.Entry<>(r.destination(), r))
                                .toList());
    }

    public RouteTable table() {
        return table;
    }

    /// Every route by destination; of equal destinations the one that wins comes first.
    public List<EffectiveRoute> routes() {
        return routes;
    }

    /// The routes that lose to another one of the very same destination.
    public List<EffectiveRoute> outranked() {
        List<EffectiveRoute> lost = new ArrayList<>();
        Cidr before = null;
        for (EffectiveRoute route : routes) {
            if (route.destination().equals(before)) {
                lost.add(route);
            }
            before = route.destination();
        }
        return lost;
    }

    /// Looks an address up: the longest matching prefix wins, and it still wins when its target is
    /// unavailable.
    public Selection select(Ip address) {
        List<PrefixTable.Entry<EffectiveRoute>> candidates = byPrefix.candidates(address);
        @Nullable EffectiveRoute chosen =
                candidates.isEmpty() ? null : candidates.getFirst().value();
        List<Selection.Rejected> rejected = new ArrayList<>();
        for (int i = 1; i < candidates.size() && chosen != null; i++) {
            EffectiveRoute route = candidates.get(i).value();
            rejected.add(
                    new Selection.Rejected(
                            route,
                            route.destination().equals(chosen.destination())
                                    ? Selection.Why.HIGHER_PRIORITY_ROUTE
                                    : Selection.Why.MORE_SPECIFIC_ROUTE));
        }
        return new Selection(chosen, rejected);
    }
}
