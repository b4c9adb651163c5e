package vpcanvas.analysis.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.route.EffectiveRoute;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.Hubs;
import vpcanvas.analysis.route.Origin;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.NatGateway;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Target;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.Altered;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;
import vpcanvas.net.PrivateRanges;

/// Fixes in the route tables of VPCs.
record RouteFixes(Impasse at) {

    /// The route that is missing: to where the packet was plainly meant to go.
    List<Fix> missing() {
        Optional<RouteTable> found = at.scene().table(at.blocker().at());
        if (found.isEmpty()) {
            return new LineFixes(at).allow();
        }
        RouteTable table = found.get();
        Optional<Hop> next = at.next();
        if (next.isEmpty()) {
            return outwards(table);
        }
        String id = next.get().at();
        return switch (next.get().kind()) {
            case PEERING -> overPeering(table, Ref.to(PeeringConnection.class, id));
            case VIRTUAL_PRIVATE_GATEWAY ->
                    overGateway(table, Ref.to(VirtualPrivateGateway.class, id));
            case INTERNET_GATEWAY -> List.of(outwards(table, id));
            case ATTACHMENT, NETWORK_ACL -> overHub(table);
            case GATEWAY_ENDPOINT -> new ServiceFixes(at).associate(table, id);
            case INSTANCE, INTERFACE, ROUTE_TABLE, LOCAL, EGRESS_ONLY_INTERNET_GATEWAY -> List.of();
            case NAT_GATEWAY, ENDPOINT, ENDPOINT_SERVICE, LOAD_BALANCER -> List.of();
            case RESOURCE_GATEWAY -> List.of();
            case TRANSIT_GATEWAY, TRANSIT_GATEWAY_ROUTE_TABLE, VPN -> List.of();
            case DIRECT_CONNECT_GATEWAY, CORPORATE, SECURITY_GROUP, INTERNET -> List.of();
        };
    }

    private List<Fix> overPeering(RouteTable table, Ref<PeeringConnection> ref) {
        Optional<PeeringConnection> peering = at.scene().topology().find(ref);
        if (peering.isEmpty()) {
            return List.of();
        }
        PeeringLife life = at.scene().report().life(ref);
        if (!life.overlaps().isEmpty()) {
            return new ConnectionFixes(at).all();
        }
        return at.scene()
                .blockOf(peering.get().otherSideOf(table.vpc()), at.packet().destination())
                .map(block -> List.of(add(table, block, new Target.ToPeering(ref))))
                .orElse(List.of());
    }

    private List<Fix> overHub(RouteTable table) {
        return at.next(HopKind.ATTACHMENT)
                .map(h -> Ref.to(TransitGateway.class, h.drawn()))
                .map(
                        hub ->
                                List.of(
                                        add(
                                                table,
                                                at.destinationBlock(table.vpc()),
                                                new Target.ToTransitGateway(hub))))
                .orElse(List.of());
    }

    private List<Fix> overGateway(RouteTable table, Ref<VirtualPrivateGateway> gateway) {
        List<Fix> fixes = new ArrayList<>();
        boolean propagates = table.propagatingVgws().contains(gateway);
        if (at.scene().isDrawn(table) && !propagates && isKnownTo(gateway)) {
            List<Ref<VirtualPrivateGateway>> gateways = new ArrayList<>(table.propagatingVgws());
            gateways.add(gateway);
            fixes.add(
                    Fix.replacing(
                            "Propagate the routes of "
                                    + at.scene().label(gateway)
                                    + " into "
                                    + table.label(),
                            Altered.propagating(table, gateways)));
        }
        fixes.add(
                add(
                        table,
                        at.destinationBlock(table.vpc()),
                        new Target.ToVirtualPrivateGateway(gateway)));
        return fixes;
    }

    private boolean isKnownTo(Ref<VirtualPrivateGateway> gateway) {
        return at.scene()
                .topology()
                .find(gateway)
                .flatMap(g -> at.scene().report().lines().choose(g, at.packet().destination()))
                .isPresent();
    }

    /// To the internet: by the VPC's NAT gateway, where it has a public one, for a source without a
    /// public address.
    private List<Fix> outwards(RouteTable table) {
        Ip destination = at.packet().destination();
        boolean named = at.wantedHost().isPresent() || isPrivate(destination);
        if (named || destination.family() == Family.IPV6) {
            return List.of();
        }
        return at.scene().topology().all(NatGateway.class).stream()
                .filter(n -> n.connectivityType() == NatGateway.Connectivity.PUBLIC)
                .filter(n -> table.vpc().equals(vpcOf(n)))
                .limit(1)
                .map(n -> add(table, Cidr.parse("0.0.0.0/0"), new Target.ToNatGateway(n.ref())))
                .toList();
    }

    private Ref<Vpc> vpcOf(NatGateway nat) {
        return at.scene()
                .hostOf(nat.ref().id())
                .map(h -> h.subnet().vpc())
                .orElseGet(() -> nat.vpc() == null ? Ref.to(Vpc.class, "") : nat.vpc());
    }

    private Fix outwards(RouteTable table, String gateway) {
        boolean six = at.packet().destination().family() == Family.IPV6;
        return add(
                table,
                Cidr.parse(six ? "::/0" : "0.0.0.0/0"),
                new Target.ToInternetGateway(Ref.to(InternetGateway.class, gateway)));
    }

    private static boolean isPrivate(Ip address) {
        return PrivateRanges.isPrivate(address);
    }

    private Fix add(RouteTable table, Cidr block, Target target) {
        return AddedRoute.of(at.scene(), table, block, target);
    }

    /// To a private destination: over the peering or the hub that joins the two VPCs already.
    List<Fix> privately() {
        Optional<RouteTable> table = at.firstTable();
        Optional<Ref<Vpc>> there = at.wantedHost().map(h -> h.subnet().vpc());
        if (table.isEmpty() || there.isEmpty()) {
            return List.of();
        }
        Ref<Vpc> here = table.get().vpc();
        Cidr block = at.destinationBlock(here);
        List<Fix> fixes = new ArrayList<>();
        at.scene().inventory().peeringsOf(here).stream()
                .filter(p -> there.get().equals(p.otherSideOf(here)))
                .filter(p -> at.scene().report().life(p.ref()).isActive())
                .map(p -> add(table.get(), block, new Target.ToPeering(p.ref())))
                .forEach(fixes::add);
        Hubs hubs = at.scene().report().hubs();
        hubs.attachmentsOfVpc(here).stream()
                .filter(a -> hubs.attachmentOf(there.get(), a.transitGateway()).isPresent())
                .map(a -> add(table.get(), block, new Target.ToTransitGateway(a.transitGateway())))
                .forEach(fixes::add);
        return fixes;
    }

    /// What makes the target of a blackhole work again, or the route without which another one fits.
    List<Fix> blackhole() {
        List<Fix> fixes = new ArrayList<>();
        Optional<RouteTable> table = at.scene().table(at.blocker().at());
        if (table.isPresent() && at.route() instanceof EffectiveRoute route) {
            fixes.addAll(new TargetFixes(at.scene()).revive(table.get().vpc(), route.target()));
            if (route.origin() == Origin.STATIC) {
                fixes.add(remove(table.get(), route.destination(), route.targetId()));
            }
        }
        return fixes;
    }

    static Fix remove(RouteTable table, Cidr block, String target) {
        return Fix.of(
                "Remove route " + block + " → " + target + " from " + table.label(),
                new Change.RemoveRoute(table.ref(), Destination.of(block)));
    }

    /// The answer lands elsewhere: a route for the one who asked alone brings it home
    /// ([specific routes](https://docs.aws.amazon.com/vpc/latest/peering/peering-configurations-partial-access.html),
    ///
    List<Fix> astray() {
        Optional<RouteTable> table = at.firstTable();
        if (table.isEmpty()) {
            return List.of();
        }
        Ip asker = at.trace().back().hops().getFirst().packet().destination();
        if (!isPrivate(asker)) {
            return at.scene()
                    .inventory()
                    .internetGatewayOf(table.get().vpc())
                    .map(
                            g ->
                                    List.of(
                                            add(
                                                    table.get(),
                                                    Cidr.host(asker),
                                                    new Target.ToInternetGateway(g.ref()))))
                    .orElse(List.of());
        }
        Optional<Host> home = at.scene().hostOf(at.trace().from());
        return at.scene().inventory().peeringsOf(table.get().vpc()).stream()
                .filter(
                        p ->
                                home.isPresent()
                                        && home.get()
                                                .subnet()
                                                .vpc()
                                                .equals(p.otherSideOf(table.get().vpc())))
                .limit(1)
                .map(p -> add(table.get(), Cidr.host(asker), new Target.ToPeering(p.ref())))
                .toList();
    }
}
