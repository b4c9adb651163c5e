package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vpcanvas.model.Attachment;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;
import vpcanvas.net.PrefixTable;

/// A route table of a transit gateway as packets meet it: its static routes, what attachments
/// propagate, and what peerings with automatic routing add.
public final class HubTable {
    /// AWS's order: the longest prefix first, and for equal prefixes by origin. What is equal
    /// by both keeps the order given.
    private static final Comparator<HubRoute> ORDER =
            Comparator.comparing(HubRoute::destination).thenComparing(HubRoute::origin);

    private final TransitGatewayRouteTable table;
    private final List<HubRoute> routes;
    private final PrefixTable<HubRoute> byPrefix;
    private final List<HubRoute> delivered;
    // Disjoint, since of two overlapping VPCs only the first propagates.
    private final NavigableMap<Cidr, HubRoute> vpcBlocks = new TreeMap<>();
    private final NavigableMap<Cidr, HubRoute> deliveredByBlock = new TreeMap<>();
    private final Map<String, List<HubRoute>> deliveredInto = new HashMap<>();

    HubTable(TransitGatewayRouteTable table, List<HubRoute> routes) {
        this.table = table;
        this.routes = routes.stream().sorted(ORDER).toList();
        this.byPrefix =
                PrefixTable.of(
                        this.routes.stream()
                                .map(r -> new PrefixTable.Entry<>(r.destination(), r))
                                .toList());
        this.delivered = winners(this.routes).stream().filter(HubRoute::isActive).toList();
        this.delivered.forEach(r -> deliveredByBlock.put(r.destination(), r));
        this.delivered.forEach(
                r -> {
                    Ref<Attachment> into = r.attachment();
                    if (into != null) {
                        deliveredInto.computeIfAbsent(into.id(), _ -> new ArrayList<>()).add(r);
                    }
                });
        this.routes.stream()
                .filter(r -> r.origin() == HubRoute.Origin.VPC)
                .forEach(r -> vpcBlocks.putIfAbsent(r.destination(), r));
    }

    private static List<HubRoute> winners(List<HubRoute> routes) {
        List<HubRoute> winners = new ArrayList<>();
        for (HubRoute route : routes) {
            if (winners.isEmpty() || !winners.getLast().destination().equals(route.destination())) {
                winners.add(route);
            }
        }
        return winners;
    }

    public TransitGatewayRouteTable table() {
        return table;
    }

    /// Every route by destination; of equal destinations the one that wins comes first.
    public List<HubRoute> routes() {
        return routes;
    }

    /// The routes that carry something: of equal destinations the winner, unless it is a blackhole.
    public List<HubRoute> delivered() {
        return delivered;
    }

    /// The routes that lose to another one of the very same destination; AWS's console hides them.
    public List<HubRoute> outranked() {
        return Outranked.of(routes);
    }

    /// Looks an address up.
    public Selection<HubRoute> select(Ip address) {
        return Selection.among(matching(address));
    }

    private List<HubRoute> matching(Ip address) {
        return byPrefix.candidates(address).stream().map(PrefixTable.Entry::value).toList();
    }

    /// The route that an address takes if it carries something.
    Optional<HubRoute> deliveredTo(Ip address) {
        return byPrefix.best(address).map(PrefixTable.Entry::value).filter(HubRoute::isActive);
    }

    /// What carries something for an address, the narrowest first.
    public Stream<HubRoute> delivering(Ip address) {
        return winners(matching(address)).stream().filter(HubRoute::isActive);
    }

    /// What is delivered to exactly this block.
    Optional<HubRoute> deliveredAt(Cidr block) {
        return Optional.ofNullable(deliveredByBlock.get(block));
    }

    /// What is delivered into an attachment.
    List<HubRoute> deliveredInto(Ref<? extends Attachment> attachment) {
        return deliveredInto.getOrDefault(attachment.id(), List.of());
    }

    /// What is delivered to blocks inside a block, narrower than it.
    public Stream<HubRoute> deliveredWithin(Cidr block) {
        return deliveredByBlock.tailMap(block, false).values().stream()
                .takeWhile(r -> block.contains(r.destination()));
    }

    /// The block of an attached VPC that is propagated here and overlaps a block, if any.
    Optional<HubRoute> vpcBlockOverlapping(Cidr block) {
        return DisjointBlocks.overlapping(vpcBlocks, block);
    }
}
