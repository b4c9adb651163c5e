package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Party;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Document;
import vpcanvas.model.TransitGateway;

/// Connects two things that a hand, a fix or a command names.
public final class Connect {
    private Connect() {}

    /// Every way to let `from` reach `to`, in the order of [Offer.Kind]; the illegal ones say why.
    /// What a legal one creates between two VPCs has been traced: it works.
    ///
    /// Where one end is a hub, a corporate network or what a line between the two ends in, the ways
    /// are those that such a line can be, and it doesn't matter which end is the first.
    ///
    /// A VPC or subnet stands for its first instance, which is created where there is none. The
    /// keys are layout keys; any two may be asked about.
    ///
    /// @param report what the document means
    public static List<Offer> offers(
            Document document, Report report, String fromKey, String toKey) {
        End from = End.of(document, fromKey);
        End to = End.of(document, toKey);
        return from.isHubOrLine() || to.isHubOrLine()
                ? overHubsAndLines(document, from, to)
                : List.of(
                        Peering.offer(Offer.Kind.PEERING, document, report, from, to),
                        Peering.offer(Offer.Kind.PEERING_REQUEST, document, report, from, to),
                        ThroughHub.offer(document, from, to),
                        MappedAddresses.offer(document, from, to, Building.PORT),
                        PrivateLink.offer(document, from, to, Building.PORT),
                        InternetPath.offer(document, from, to));
    }

    /// One way to let `from` reach a service of `to` on a TCP port, or why not.
    ///
    /// @param report what the document means, at least around the two ends
    public static Offer offer(
            Offer.Kind kind,
            Document document,
            Report report,
            String fromKey,
            String toKey,
            int port) {
        End from = End.of(document, fromKey);
        End to = End.of(document, toKey);
        return switch (kind) {
            case PEERING, PEERING_REQUEST -> Peering.offer(kind, document, report, from, to);
            case THROUGH_TRANSIT_GATEWAY -> ThroughHub.offer(document, from, to);
            case MAPPED_ADDRESSES -> MappedAddresses.offer(document, from, to, port);
            case PRIVATE_LINK -> PrivateLink.offer(document, from, to, port);
            case INTERNET_PATH -> InternetPath.offer(document, from, to);
            case TRANSIT_GATEWAY_ATTACHMENT -> HubAttachment.offer(document, from, to);
            case TRANSIT_GATEWAY_PEERING -> HubPeering.offer(document, from, to);
            case VPN_BGP, VPN_STATIC -> Vpn.offer(kind, document, from, to);
            case DIRECT_CONNECT -> DirectConnect.offer(document, from, to);
        };
    }

    /// What a document means for traffic between two ends: of a large design the rest is not looked
    /// at.
    public static Report around(Document document, String fromKey, String toKey) {
        return Steps.between(document, End.of(document, fromKey), End.of(document, toKey)).report();
    }

    /// Whom a flow starts at or ends in when a layout key is named: the thing itself, the first
    /// instance of a VPC or subnet, any host of a corporate network. Empty if nothing there has an
    /// IPv4 address.
    public static Optional<Party> party(Document document, Report report, String key) {
        End end = End.of(document, key);
        if (end.isInternet()) {
            return Optional.of(new Party.Internet());
        }
        if (end.thing() instanceof CorporateNetwork network) {
            return network.cidrBlocks().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Traced.partyIn(network));
        }
        Building building = new Building(new Steps(document, report));
        return new Standing(building, building.side(null))
                .find(end)
                .map(host -> new Party.Named(host.owner()));
    }

    /// Only what fits one of the two ends, unless nothing does.
    private static List<Offer> overHubsAndLines(Document document, End from, End to) {
        boolean hubs =
                from.thing() instanceof TransitGateway && to.thing() instanceof TransitGateway;
        boolean vpc = from.network().isPresent() || to.network().isPresent();
        boolean hub =
                from.thing() instanceof TransitGateway || to.thing() instanceof TransitGateway;
        if (hubs) {
            return List.of(HubPeering.offer(document, from, to));
        }
        if (hub && vpc) {
            return List.of(HubAttachment.offer(document, from, to));
        }
        return List.of(
                Vpn.offer(Offer.Kind.VPN_BGP, document, from, to),
                Vpn.offer(Offer.Kind.VPN_STATIC, document, from, to),
                DirectConnect.offer(document, from, to));
    }

    /// Why two ends in one VPC need no connection.
    static String alreadyLocal(End end) {
        return "both are in " + end.vpcLabel() + ", where the local route leads everywhere";
    }
}
