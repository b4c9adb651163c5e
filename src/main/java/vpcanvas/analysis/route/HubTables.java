package vpcanvas.analysis.route;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Attachment;
import vpcanvas.model.Destination;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.OtherAttachment;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// Makes the tables of all transit gateways: what is authored, then what attachments propagate, then
/// what automatic peerings carry over from the neighbours.
public record HubTables(Topology topology, Hubs hubs, Lines lines) {

    /// By the table's id.
    public Map<String, HubTable> all() {
        Map<String, List<HubRoute>> rows = new TreeMap<>();
        for (TransitGatewayRouteTable table : topology.all(TransitGatewayRouteTable.class)) {
            List<HubRoute> routes = new ArrayList<>();
            table.routes().forEach(r -> authored(table.transitGateway(), r, routes));
            propagated(table, routes);
            rows.put(table.ref().id(), routes);
        }
        new AutomaticPeerings(topology, hubs, rows).carryOver();
        Map<String, HubTable> tables = new TreeMap<>();
        for (TransitGatewayRouteTable table : topology.all(TransitGatewayRouteTable.class)) {
            String id = table.ref().id();
            tables.put(id, new HubTable(table, rows.getOrDefault(id, List.of())));
        }
        return tables;
    }

    private void authored(
            Ref<TransitGateway> hub, TransitGatewayRoute route, List<HubRoute> routes) {
        String blackhole = blackhole(hub, route.attachment());
        switch (route.destination()) {
            case Destination.Block(Cidr block) ->
                    routes.add(
                            new HubRoute(
                                    block, route.attachment(), HubRoute.Origin.STATIC, blackhole));
            case Destination.ListOf(Ref<PrefixList> list) ->
                    topology.find(list).map(PrefixList::entries).orElse(List.of()).stream()
                            .map(
                                    block ->
                                            new HubRoute(
                                                    block,
                                                    route.attachment(),
                                                    HubRoute.Origin.PREFIX_LIST,
                                                    blackhole))
                            .forEach(routes::add);
        }
    }

    private @Nullable String blackhole(Ref<TransitGateway> hub, @Nullable Ref<Attachment> ref) {
        if (ref == null) {
            return "it is a blackhole route";
        }
        Optional<Attachment> attachment = topology.find(ref);
        return attachment.isEmpty() ? ref + " does not exist" : hubs.whyIdle(attachment.get(), hub);
    }

    /// Attachments fill the table in the order in which they came.
    private void propagated(TransitGatewayRouteTable table, List<HubRoute> routes) {
        NavigableMap<Cidr, Cidr> taken = new TreeMap<>();
        List<Learned> learned = new ArrayList<>();
        for (Ref<Attachment> ref : table.propagations()) {
            Attachment attachment = topology.find(ref).orElse(null);
            if (attachment != null && hubs.whyIdle(attachment, table.transitGateway()) == null) {
                switch (attachment) {
                    case VpcAttachment a -> blocksOf(a, taken, routes);
                    case VpnAttachment a -> learned(a, HubRoute.Origin.VPN, learned);
                    case DirectConnectAttachment a ->
                            learned(a, HubRoute.Origin.DIRECT_CONNECT, learned);
                    // Routes over a peering are static.
                    case PeeringAttachment a -> {}
                    case OtherAttachment a -> {}
                }
            }
        }
        learned.stream().sorted(Learned.ORDER).map(Learned::route).forEach(routes::add);
    }

    /// A block that overlaps one of a VPC that came earlier is not propagated, nor are IPv6
    /// blocks over an attachment that does not support them.
    private void blocksOf(
            VpcAttachment attachment, NavigableMap<Cidr, Cidr> taken, List<HubRoute> routes) {
        for (Cidr block :
                topology.find(attachment.vpc()).map(Vpc::usableBlocks).orElse(List.of())) {
            if (tells(attachment, block) && DisjointBlocks.overlapping(taken, block).isEmpty()) {
                taken.put(block, block);
                routes.add(new HubRoute(block, attachment.attachment(), HubRoute.Origin.VPC, null));
            }
        }
    }

    /// Whether the attachment is set to tell the hub of a block like this.
    static boolean tells(VpcAttachment attachment, Cidr block) {
        return block.family() == Family.IPV4 || attachment.ipv6Support();
    }

    /// A static VPN propagates nothing, nor does one that is down.
    private void learned(Attachment attachment, HubRoute.Origin origin, List<Learned> learned) {
        Optional<Line> line = lines.behind(attachment.ref()).filter(Line::isUp);
        if (line.isPresent() && line.get().isDynamic()) {
            for (Line.Known known : line.get().known()) {
                learned.add(
                        new Learned(
                                new HubRoute(known.block(), attachment.attachment(), origin, null),
                                Lines.pathOf(known)));
            }
        }
    }

    /// A route learned by BGP; of equal ones the shorter AS path wins, then the lower MED.
    private record Learned(HubRoute route, long path) {
        static final Comparator<Learned> ORDER =
                comparingLong(Learned::path).thenComparing(l -> l.route().targetId());
    }
}
