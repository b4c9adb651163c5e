package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Target;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;
import vpcanvas.net.PrefixTable;

/// A route table of a VPC as packets meet it: local, authored, propagated and automatic routes, and
/// which of them wins for an address.
public final class EffectiveTable {
    /// How many static routes of a family AWS lets a table have, unless someone asks for more
    /// ([quotas](https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html), R-037).
    public static final int USUAL_ROUTES = 500;

    /// AWS's order: the longest prefix first, and for equal prefixes by origin.
    private static final Comparator<EffectiveRoute> ORDER =
            Comparator.comparing(EffectiveRoute::destination)
                    .thenComparing(EffectiveRoute::origin)
                    .thenComparing(EffectiveRoute::targetId);

    /// The same for routes that all match one address.
    private static final Comparator<EffectiveRoute> WINNER =
            Comparator.comparingInt((EffectiveRoute r) -> -r.destination().length())
                    .thenComparing(EffectiveRoute::origin)
                    .thenComparing(EffectiveRoute::targetId);

    private final RouteTable table;
    private final List<EffectiveRoute> own;
    private final List<EffectiveRoute> refused;
    private final PrefixTable<EffectiveRoute> byPrefix;
    private final List<HubView> hubs;
    private final List<GatewayEndpoint> services;

    /// @param refused authored routes that AWS refuses, which no packet takes
    EffectiveTable(
            RouteTable table,
            List<EffectiveRoute> own,
            List<EffectiveRoute> refused,
            List<HubView> hubs,
            List<GatewayEndpoint> services) {
        this.table = table;
        this.own = own.stream().sorted(ORDER).toList();
        this.refused = List.copyOf(refused);
        this.byPrefix =
                PrefixTable.of(
                        this.own.stream()
                                .map(r -> new PrefixTable.Entry<>(r.destination(), r))
                                .toList());
        this.hubs = List.copyOf(hubs);
        this.services = List.copyOf(services);
    }

    /// The table of a subnet whose VPC the design doesn't have: nothing leads anywhere.
    public static EffectiveTable empty(RouteTable table) {
        return new EffectiveTable(table, List.of(), List.of(), List.of(), List.of());
    }

    public RouteTable table() {
        return table;
    }

    /// Every route by destination; of equal destinations the one that wins comes first, and one that
    /// AWS refuses last. Those that a hub leads to are gathered anew at each call, as many as the hub
    /// has blocks.
    public List<EffectiveRoute> routes() {
        if (hubs.isEmpty() && refused.isEmpty()) {
            return own;
        }
        List<EffectiveRoute> all = new ArrayList<>(own);
        Set<Cidr> seen = new HashSet<>();
        for (HubView hub : hubs) {
            hub.routes().filter(r -> seen.add(r.destination())).forEach(all::add);
        }
        all.addAll(refused);
        all.sort(
                Comparator.comparing(EffectiveRoute::destination)
                        .thenComparing(refused::contains)
                        .thenComparing(ORDER));
        return all;
    }

    /// The routes that packets take and that don't come from a hub.
    public List<EffectiveRoute> own() {
        return own;
    }

    /// The hubs whose routes it takes.
    public List<HubView> hubs() {
        return hubs;
    }

    /// Whether a route leads to a target, be it one of many.
    public boolean leadsTo(Target target) {
        return own.stream().anyMatch(r -> target.equals(r.target()))
                || hubs.stream()
                        .anyMatch(
                                h ->
                                        target.ref().equals(h.attachment().transitGateway())
                                                && h.routes().findAny().isPresent());
    }

    /// The gateway endpoints that this table is associated with: AWS adds the route to the service's
    /// prefix list by itself, whose blocks a design need not know.
    public List<GatewayEndpoint> services() {
        return services;
    }

    /// Those of them for which no route stands, since the design doesn't have the prefix list.
    public List<GatewayEndpoint> unlistedServices() {
        return services.stream().filter(e -> own.stream().noneMatch(r -> leadsTo(r, e))).toList();
    }

    private static boolean leadsTo(EffectiveRoute route, GatewayEndpoint endpoint) {
        return route.target() instanceof Target.ToGatewayEndpoint(var ref)
                && ref.equals(endpoint.ref());
    }

    /// The routes that lose to another one of the very same destination.
    public List<EffectiveRoute> outranked() {
        return Outranked.of(routes());
    }

    /// Looks an address up: the longest matching prefix wins, and it still wins when its target is
    /// unavailable. The one exception: a propagated route that overlaps a local one loses to
    /// it however narrow it is
    /// ([R-028](https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html)).
    public Selection<EffectiveRoute> select(Ip address) {
        List<EffectiveRoute> candidates = new ArrayList<>();
        byPrefix.candidates(address).forEach(e -> candidates.add(e.value()));
        if (!hubs.isEmpty()) {
            hubs.forEach(h -> h.candidates(address).forEach(candidates::add));
            candidates.sort(WINNER);
        }
        if (candidates.stream().anyMatch(r -> r.origin() == Origin.LOCAL)) {
            candidates.sort(Comparator.comparing(r -> r.origin() == Origin.PROPAGATED));
        }
        return Selection.among(candidates);
    }
}
