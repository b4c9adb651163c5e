package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Document;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;
import vpcanvas.net.CidrSet;

/// Joins a corporate network with a hub by a
/// [Direct Connect gateway](https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways-intro.html),
/// which is created where the network has none.
final class DirectConnect {
    private static final Offer.Kind KIND = Offer.Kind.DIRECT_CONNECT;

    private final Building building;

    private DirectConnect(Document document) {
        this.building = new Building(new Steps(document));
    }

    static Offer offer(Document document, End from, End to) {
        Optional<CorporateEnd> end = CorporateEnd.of(document, from, to);
        @Nullable CorporateNetwork network = end.map(CorporateEnd::network).orElse(null);
        @Nullable TransitGateway hub = End.thing(TransitGateway.class, from, to);
        @Nullable DirectConnectGateway gateway = End.thing(DirectConnectGateway.class, from, to);
        DirectConnect made = new DirectConnect(document);
        if (hub != null && gateway != null) {
            return made.attach(hub, gateway.ref(), gateway.label());
        }
        if (gateway != null && network != null) {
            return made.lead(gateway, network);
        }
        return hub != null && network != null
                ? made.join(hub, network)
                : Offer.refused(KIND, "draw from a corporate network to a transit gateway");
    }

    /// Lets a network's lines end in a gateway that has none.
    private Offer lead(DirectConnectGateway gateway, CorporateNetwork network) {
        Optional<CorporateNetwork> there =
                building.steps().topology().find(gateway.corporateNetwork());
        if (there.isPresent()) {
            return Offer.refused(
                    KIND, gateway.label() + " leads to " + there.get().label() + " already");
        }
        building.steps()
                .replace(
                        new DirectConnectGateway(
                                gateway.ref(),
                                gateway.name(),
                                gateway.amazonSideAsn(),
                                network.ref(),
                                gateway.associations(),
                                LineBuilding.announced(network)));
        return made(network.label(), gateway.label());
    }

    private Offer join(TransitGateway hub, CorporateNetwork network) {
        Ref<DirectConnectGateway> gateway =
                building.steps().topology().all(DirectConnectGateway.class).stream()
                        .filter(g -> network.ref().equals(g.corporateNetwork()))
                        .findFirst()
                        .map(DirectConnectGateway::ref)
                        .orElseGet(
                                () ->
                                        new LineBuilding(building)
                                                .directConnectGateway(
                                                        network, between(network, hub)));
        return attach(hub, gateway, network.label());
    }

    /// Half way, if both ends have a place.
    private @Nullable Point between(CorporateNetwork network, TransitGateway hub) {
        Rect one = building.room().paper().place(network.ref().id());
        Rect other = building.room().paper().place(hub.ref().id());
        return one == null || other == null
                ? null
                : new Point(
                        (one.centre().x() + other.centre().x()) / 2,
                        (one.centre().y() + other.centre().y()) / 2);
    }

    private Offer attach(TransitGateway hub, Ref<DirectConnectGateway> gateway, String label) {
        List<Cidr> prefixes = prefixes(hub);
        String refusal = refusal(hub, gateway, prefixes);
        if (refusal != null) {
            return Offer.refused(KIND, refusal);
        }
        Ref<DirectConnectAttachment> ref =
                Ref.to(
                        DirectConnectAttachment.class,
                        building.unique(
                                "tgw-attach-"
                                        + Naming.part(building.steps().get(gateway).label())));
        building.steps()
                .add(
                        new DirectConnectAttachment(
                                ref, "", hub.ref(), gateway, AttachmentState.AVAILABLE, prefixes),
                        null);
        new HubEntries(building.steps()).join(hub.ref(), ref);
        return made(label, hub.label());
    }

    /// A gateway serves hubs or virtual private gateways; one attachment joins the two; and what is announced for several hubs may not overlap
    /// ([allowed
    /// prefixes](https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html),
    ///
    private @Nullable String refusal(
            TransitGateway hub, Ref<DirectConnectGateway> gateway, List<Cidr> prefixes) {
        if (!building.steps().get(gateway).associations().isEmpty()) {
            return building.steps().get(gateway).label()
                    + " serves virtual private gateways, and then no hub";
        }
        CidrSet wanted = CidrSet.of(prefixes);
        for (DirectConnectAttachment a :
                building.steps().topology().all(DirectConnectAttachment.class)) {
            if (!a.directConnectGateway().equals(gateway) || Attaching.hasEnded(a.state())) {
                continue;
            }
            if (a.transitGateway().equals(hub.ref())) {
                return a.label() + " joins the two already";
            }
            Optional<Cidr> both = a.allowedPrefixes().stream().filter(wanted::overlaps).findFirst();
            if (both.isPresent()) {
                return a.label() + " announces " + both.get() + " already";
            }
        }
        return null;
    }

    /// The blocks of the VPCs on a hub.
    private List<Cidr> prefixes(TransitGateway hub) {
        return building.steps().topology().all(VpcAttachment.class).stream()
                .filter(a -> a.transitGateway().equals(hub.ref()))
                .flatMap(a -> building.steps().topology().find(a.vpc()).stream())
                .map(Vpc::usableBlocks)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private Offer made(String one, String other) {
        return Offer.of(
                KIND,
                building.steps().as("connect " + one + " to " + other + " over Direct Connect"));
    }
}
