package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Topology;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;

/// Puts corporate networks into a design, and what their lines to AWS end in.
record Lines(Building building) {

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
        String of = steps.get(network).ref().id().replaceFirst("^corp-", "");
        Ref<CustomerGateway> ref =
                Ref.to(CustomerGateway.class, building.unique("cgw-" + Naming.part(of)));
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
    /// @param network whose lines end there; null for none yet
    Ref<DirectConnectGateway> directConnectGateway(
            @Nullable Ref<CorporateNetwork> network, @Nullable Point at) {
        Steps steps = building.steps();
        String id = Naming.numbered(steps.topology(), "dxgw-");
        Ref<DirectConnectGateway> ref = Ref.to(DirectConnectGateway.class, id);
        long asn = Asns.free(steps.topology(), Asns.AMAZON_SIDE);
        steps.add(
                new DirectConnectGateway(ref, "", asn, network, List.of(), List.of()),
                building.room().onPaper(Footprint.HUB, at));
        return ref;
    }
}
