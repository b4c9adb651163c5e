package vpcanvas.analysis.recipe;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Document;
import vpcanvas.model.TransitGateway;

/// Peers two hubs ([transit gateway
/// peering](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html)).
final class HubPeering {
    private static final Offer.Kind KIND = Offer.Kind.TRANSIT_GATEWAY_PEERING;

    private HubPeering() {}

    static Offer offer(Document document, End from, End to) {
        if (!(from.thing() instanceof TransitGateway requester)) {
            return Offer.refused(KIND, from.label() + " is no transit gateway");
        }
        if (!(to.thing() instanceof TransitGateway accepter)) {
            return Offer.refused(KIND, to.label() + " is no transit gateway");
        }
        String refusal = refusal(document, requester, accepter);
        if (refusal != null) {
            return Offer.refused(KIND, refusal);
        }
        Building building = new Building(new Steps(document));
        new Attaching(building).peer(requester.ref(), accepter.ref());
        return Offer.of(
                KIND,
                building.steps().as("peer " + requester.label() + " with " + accepter.label()));
    }

    /// Two hubs have one peering at most.
    private static @Nullable String refusal(
            Document document, TransitGateway requester, TransitGateway accepter) {
        if (requester.ref().equals(accepter.ref())) {
            return "a hub has no peering with itself";
        }
        return Attaching.betweenHubs(document.topology(), requester.ref(), accepter.ref())
                .map(p -> p.label() + " joins the two already")
                .orElse(null);
    }
}
