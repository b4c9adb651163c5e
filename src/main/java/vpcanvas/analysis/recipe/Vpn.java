package vpcanvas.analysis.recipe;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.trace.Party;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;

/// Joins a corporate network with a hub or with one VPC by a
/// [Site-to-Site VPN](https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html). A customer
/// gateway, and for a VPC a virtual private gateway, is created where there is none.
final class Vpn {
    private final Offer.Kind kind;
    private final VpnConnection.Kind routing;
    private final Building building;
    private final CorporateEnd end;

    private Vpn(Offer.Kind kind, Document document, CorporateEnd end) {
        this.kind = kind;
        this.routing =
                kind == Offer.Kind.VPN_BGP ? VpnConnection.Kind.BGP : VpnConnection.Kind.STATIC;
        this.building = new Building(new Steps(document));
        this.end = end;
    }

    static Offer offer(Offer.Kind kind, Document document, End from, End to) {
        Optional<CorporateEnd> end = CorporateEnd.of(document, from, to);
        if (end.isEmpty()) {
            return Offer.refused(kind, "neither end lies in a corporate network");
        }
        if (end.get().network().cidrBlocks().isEmpty()) {
            return Offer.refused(kind, end.get().network().label() + " has no block to reach");
        }
        return new Vpn(kind, document, end.get()).build();
    }

    private Offer build() {
        End other = end.other();
        if (other.thing() instanceof TransitGateway hub) {
            return toHub(hub);
        }
        Optional<Vpc> vpc =
                other.thing() instanceof VirtualPrivateGateway
                        ? Optional.ofNullable(other.vpc())
                        : other.network();
        return vpc.map(this::toVpc)
                .orElseGet(
                        () ->
                                Offer.refused(
                                        kind,
                                        other.label()
                                                + " ends no VPN; draw to a transit gateway or a"
                                                + " VPC"));
    }

    private Offer toHub(TransitGateway hub) {
        String there = there(v -> hub.ref().equals(v.transitGateway()));
        if (there != null) {
            return Offer.refused(kind, there);
        }
        Steps steps = building.steps();
        Ref<VpnConnection> vpn = connection(hub.ref(), null);
        Ref<VpnAttachment> attachment =
                Ref.to(
                        VpnAttachment.class,
                        building.unique(
                                "tgw-attach-" + LineBuilding.shortened(end.network().ref())));
        steps.add(
                new VpnAttachment(attachment, "", hub.ref(), vpn, AttachmentState.AVAILABLE), null);
        HubEntries entries = new HubEntries(steps);
        if (routing == VpnConnection.Kind.BGP) {
            entries.join(hub.ref(), attachment);
        } else {
            entries.associate(hub.ref(), attachment);
            Ref<TransitGatewayRouteTable> table = entries.propagationTable(hub.ref()).ref();
            end.network().cidrBlocks().forEach(b -> entries.route(steps.get(table), b, attachment));
        }
        return made(hub.label());
    }

    private Offer toVpc(Vpc vpc) {
        Ref<VirtualPrivateGateway> gateway =
                LineBuilding.gatewayOf(building.steps().topology(), vpc.ref())
                        .map(VirtualPrivateGateway::ref)
                        .orElseGet(
                                () -> new LineBuilding(building).virtualPrivateGateway(vpc.ref()));
        String there = there(v -> gateway.equals(v.virtualPrivateGateway()));
        if (there != null) {
            return Offer.refused(kind, there);
        }
        connection(null, gateway);
        WorkloadTables tables = new WorkloadTables(building);
        tables.of(vpc.ref(), _ -> true).forEach(t -> tables.learn(t, gateway));
        String blocked = blocked(vpc);
        return blocked != null ? Offer.refused(kind, blocked) : made(vpc.label());
    }

    private Ref<VpnConnection> connection(
            @Nullable Ref<TransitGateway> hub, @Nullable Ref<VirtualPrivateGateway> gateway) {
        return new LineBuilding(building)
                .vpn(end.customerGateway(building), end.network(), routing, hub, gateway);
    }

    private @Nullable String there(Predicate<VpnConnection> endsThere) {
        return building.steps().topology().all(VpnConnection.class).stream()
                .filter(endsThere)
                .filter(v -> end.isReachedBy(building.steps().topology(), v))
                .findFirst()
                .map(v -> v.label() + " joins the two already")
                .orElse(null);
    }

    /// What a trace from the VPC's first workload to the network says against it.
    private @Nullable String blocked(Vpc vpc) {
        End ground = End.of(building.steps().now(), vpc.ref().id());
        return new Standing(building, building.side(null))
                .find(ground)
                .map(
                        h ->
                                Traced.blocker(
                                        building.steps().report(),
                                        new Party.Named(h.owner()),
                                        Traced.partyIn(end.network())))
                .orElse(null);
    }

    private Offer made(String there) {
        return Offer.of(
                kind,
                building.steps()
                        .as("connect " + end.network().label() + " to " + there + " over VPN"));
    }
}
