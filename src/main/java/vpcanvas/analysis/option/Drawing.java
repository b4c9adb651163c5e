package vpcanvas.analysis.option;

import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Connect;
import vpcanvas.analysis.recipe.Offer;
import vpcanvas.model.Document;

/// How a hand draws a way: a kind of connection between two things.
///
/// @param from the layout key from which it is drawn; empty for the end that asks
/// @param to likewise, for the other end
record Drawing(Offer.Kind kind, String from, String to) {
    private static final int HTTPS = 443;

    private static Drawing between(Offer.Kind kind) {
        return new Drawing(kind, "", "");
    }

    /// What draws a way; nothing where no hand can.
    static List<Drawing> of(Way way, Rulings rulings) {
        return switch (way) {
            case INTERNET -> List.of(between(Offer.Kind.INTERNET_PATH));
            case PEERING -> List.of(between(Offer.Kind.PEERING));
            case PRIVATELINK -> List.of(between(Offer.Kind.PRIVATE_LINK));
            case RESOURCE_ENDPOINT -> List.of();
            case TRANSIT_GATEWAY -> List.of(between(Offer.Kind.THROUGH_TRANSIT_GATEWAY));
            case TRANSIT_GATEWAY_PEERING -> hubPeering(rulings);
            case MAPPED_ADDRESSES -> List.of(between(Offer.Kind.MAPPED_ADDRESSES));
            case VPN -> List.of(between(Offer.Kind.VPN_BGP));
        };
    }

    /// Two hubs that are there are joined; in two Regions what is missing of them is made.
    private static List<Drawing> hubPeering(Rulings rulings) {
        Optional<Drawing> join =
                rulings.hubs()
                        .map(
                                h ->
                                        new Drawing(
                                                Offer.Kind.TRANSIT_GATEWAY_PEERING,
                                                h.near().id(),
                                                h.far().id()));
        return rulings.ends().areInOneRegion()
                ? join.stream().toList()
                : List.of(between(Offer.Kind.THROUGH_TRANSIT_GATEWAY));
    }

    Offer offer(Document document, Report report, Need need) {
        int port = need.port() == null ? HTTPS : need.port();
        return Connect.offer(
                kind,
                document,
                report,
                from.isEmpty() ? need.from() : from,
                to.isEmpty() ? need.to() : to,
                port);
    }
}
