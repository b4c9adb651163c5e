package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Announced;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpnConnection;

/// Puts corporate networks into a design, and what their lines to AWS end in.
record LineBuilding(Building building) {

    /// A network outside AWS with a block that nothing overlaps.
    Ref<CorporateNetwork> network(String name, @Nullable Point at) {
        Steps steps = building.steps();
        Ref<CorporateNetwork> ref = Ref.to(CorporateNetwork.class, building.id("corp-", name));
        steps.add(
                new CorporateNetwork(
                        ref,
                        name,
                        Blocks.forCorporate(steps.topology()).stream().toList(),
                        List.of()),
                building.room().onPaper(Footprint.CORPORATE, at));
        return ref;
    }

    /// The corporate end of VPN connections, with a public address and an ASN of its own.
    Ref<CustomerGateway> customerGateway(Ref<CorporateNetwork> network, @Nullable Point at) {
        Steps steps = building.steps();
        steps.get(network);
        Ref<CustomerGateway> ref =
                Ref.to(CustomerGateway.class, building.unique("cgw-" + shortened(network)));
        Rect place = building.room().inside(network, Footprint.TILE, at);
        steps.add(
                new CustomerGateway(
                        ref,
                        "",
                        network,
                        Blocks.forCorporateGateway(steps.topology()).orElse(null),
                        Asns.free(steps.topology(), Asns.CORPORATE)),
                place);
        return ref;
    }

    /// The virtual private gateway of a VPC.
    static Optional<VirtualPrivateGateway> gatewayOf(Topology topology, Ref<Vpc> vpc) {
        return topology.all(VirtualPrivateGateway.class).stream()
                .filter(g -> vpc.equals(g.vpc()))
                .findFirst();
    }

    /// The VPN and Direct Connect end of one VPC, attached to it.
    Ref<VirtualPrivateGateway> virtualPrivateGateway(Ref<Vpc> vpc) {
        Steps steps = building.steps();
        String id = building.unique("vgw-" + Naming.part(steps.get(vpc).label()));
        Ref<VirtualPrivateGateway> ref = Ref.to(VirtualPrivateGateway.class, id);
        long asn = Asns.free(steps.topology(), Asns.AMAZON_SIDE);
        steps.add(new VirtualPrivateGateway(ref, "", vpc, asn), new Border(steps, vpc).place());
        return ref;
    }

    /// A Direct Connect gateway; it stands outside of all Regions.
    ///
    /// @param network whose lines end there, and which announces its blocks; null for none yet
    Ref<DirectConnectGateway> directConnectGateway(
            @Nullable CorporateNetwork network, @Nullable Point at) {
        Steps steps = building.steps();
        String id = Naming.numbered(steps.topology(), "dxgw-");
        Ref<DirectConnectGateway> ref = Ref.to(DirectConnectGateway.class, id);
        long asn = Asns.free(steps.topology(), Asns.AMAZON_SIDE);
        steps.add(
                new DirectConnectGateway(
                        ref,
                        "",
                        asn,
                        network == null ? null : network.ref(),
                        List.of(),
                        network == null ? List.of() : announced(network)),
                building.room().onPaper(Footprint.HUB, at));
        return ref;
    }

    /// A Site-to-Site VPN connection over which the network's blocks are reached: announced by it
    /// where both sides speak BGP, else written down as static routes.
    ///
    /// @param hub where it ends; null for a virtual private gateway
    /// @param gateway likewise
    Ref<VpnConnection> vpn(
            Ref<CustomerGateway> customer,
            CorporateNetwork network,
            VpnConnection.Kind kind,
            @Nullable Ref<TransitGateway> hub,
            @Nullable Ref<VirtualPrivateGateway> gateway) {
        boolean isBgp = kind == VpnConnection.Kind.BGP;
        Ref<VpnConnection> ref =
                Ref.to(VpnConnection.class, building.unique("vpn-" + shortened(network.ref())));
        building.steps()
                .add(
                        new VpnConnection(
                                ref,
                                "",
                                customer,
                                hub,
                                gateway,
                                kind,
                                VpnConnection.State.AVAILABLE,
                                isBgp ? List.of() : network.cidrBlocks(),
                                isBgp ? announced(network) : List.of()),
                        null);
        return ref;
    }

    /// What a network announces: all its blocks.
    static List<Announced> announced(CorporateNetwork network) {
        return network.cidrBlocks().stream()
                .map(b -> new Announced(b, Announced.Source.DRAWN, 0, 0))
                .toList();
    }

    /// A network's id without its prefix, as a part of other ids.
    static String shortened(Ref<CorporateNetwork> network) {
        return Naming.part(network.id().replaceFirst("^corp-", ""));
    }
}
