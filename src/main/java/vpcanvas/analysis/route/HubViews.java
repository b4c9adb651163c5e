package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// Which tables of a VPC get the routes that its hubs lead to, where the attachment is routed
/// automatically. Attaching alone adds none in AWS; the program writes them.
///
/// Tables of subnets for workloads get them, and those of NAT gateways that serve a hub, which need
/// the way back ([central egress](https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-nat-igw.html),
/// A subnet whose own block the hub leads elsewhere gets none: its answers would never arrive.
public record HubViews(
        Inventory inventory,
        Hubs hubs,
        Map<String, HubTable> tables,
        Map<String, List<HiddenBlock>> hidden,
        Summaries summaries) {

    /// What a table has on its own, before hubs add to it.
    ///
    /// @param own the blocks of its VPC
    /// @param taken the destinations of authored and automatic routes
    record Ground(
            RouteTable table,
            boolean forWorkloads,
            List<Cidr> own,
            Set<Cidr> taken,
            List<EffectiveRoute> routes) {}

    List<HubView> of(Ground ground) {
        Map<VpcAttachment, HubTable> seen = new LinkedHashMap<>();
        for (VpcAttachment attachment : hubs.attachmentsOfVpc(ground.table.vpc())) {
            if (derives(ground.table, attachment, ground.forWorkloads)) {
                hubs.associationOf(attachment, attachment.transitGateway())
                        .map(t -> tables.get(t.ref().id()))
                        .ifPresent(hub -> seen.put(attachment, hub));
            }
        }
        if (seen.isEmpty()) {
            return List.of();
        }
        NavigableSet<Cidr> standing = new TreeSet<>();
        ground.routes.forEach(r -> standing.add(r.destination()));
        long automatic = ground.routes.stream().filter(r -> r.origin() == Origin.AUTOMATIC).count();
        for (var view : seen.entrySet()) {
            HubTable hub = view.getValue();
            automatic += hub.delivered().size() - hub.deliveredInto(view.getKey().ref()).size();
        }
        boolean many = automatic > Summaries.MANY;
        List<HubView> views = new ArrayList<>();
        seen.forEach(
                (attachment, hub) ->
                        views.add(
                                new HubView(
                                        hub,
                                        attachment,
                                        ground.own,
                                        ground.taken,
                                        standing,
                                        many ? summaries.of(hub, counted(ground.routes)) : null)));
        return views;
    }

    /// How many of the routes count against the quota of IPv4 routes.
    private static long counted(List<EffectiveRoute> routes) {
        return routes.stream()
                .filter(r -> r.destination().family() == Family.IPV4)
                .filter(
                        r ->
                                switch (r.origin()) {
                                    case STATIC, AUTOMATIC, PREFIX_LIST -> true;
                                    case LOCAL, GATEWAY_ENDPOINT, PROPAGATED -> false;
                                })
                .count();
    }

    /// Whether routes into the attachment are derived for a table, as far as the hub delivers.
    public boolean derives(RouteTable table, VpcAttachment attachment) {
        return derives(
                table,
                attachment,
                inventory.subnetsUsing(table).stream().anyMatch(inventory::isForWorkloads));
    }

    private boolean derives(RouteTable table, VpcAttachment attachment, boolean forWorkloads) {
        return attachment.routing() == Routing.AUTOMATIC
                && hubs.whyIdle(attachment, attachment.transitGateway()) == null
                && (forWorkloads || servesHub(table, attachment))
                && isAnswered(table, attachment);
    }

    private boolean isAnswered(RouteTable table, VpcAttachment attachment) {
        List<Cidr> lost =
                hidden.getOrDefault(attachment.ref().id(), List.of()).stream()
                        .filter(HiddenBlock::everywhere)
                        .map(HiddenBlock::block)
                        .toList();
        return lost.isEmpty()
                || inventory.subnetsUsing(table).stream()
                        .filter(inventory::isForWorkloads)
                        .flatMap(s -> s.cidrBlocks().stream())
                        .anyMatch(b -> lost.stream().noneMatch(l -> l.contains(b)));
    }

    /// Whether a NAT gateway in the table's subnets takes what arrives over the hub.
    private boolean servesHub(RouteTable table, VpcAttachment attachment) {
        List<Ref<Subnet>> subnets =
                inventory.subnetsUsing(table).stream().map(Subnet::ref).toList();
        return attachment.subnets().stream()
                .flatMap(s -> inventory.topology().find(s).stream())
                .filter(s -> !subnets.contains(s.ref()))
                .map(inventory::tableOf)
                .flatMap(t -> t.routes().stream())
                .map(Route::target)
                .anyMatch(target -> isNatIn(subnets, target));
    }

    private boolean isNatIn(List<Ref<Subnet>> subnets, Target target) {
        return target instanceof Target.ToNatGateway(Ref<NatGateway> ref)
                && inventory.topology().find(ref).map(NatGateway::subnet).stream()
                        .anyMatch(subnets::contains);
    }
}
