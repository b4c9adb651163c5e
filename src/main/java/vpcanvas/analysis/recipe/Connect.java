package vpcanvas.analysis.recipe;

import java.util.List;
import vpcanvas.analysis.Report;
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
                        PrivateLink.offer(document, from, to),
                        InternetPath.offer(document, from, to));
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

    /// Mapped addresses for the service of `to` on one port.
    public static Offer mapped(Document document, String fromKey, String toKey, int port) {
        return MappedAddresses.offer(
                document, End.of(document, fromKey), End.of(document, toKey), port);
    }

    /// Why two ends in one VPC need no connection.
    static String alreadyLocal(End end) {
        return "both are in " + end.vpcLabel() + ", where the local route leads everywhere";
    }
}
