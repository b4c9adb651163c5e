package vpcanvas.analysis.recipe;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Document;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;

/// Attaches a VPC to a hub
/// ([VPC attachments](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html)),
/// whichever of the two the line was drawn from.
final class HubAttachment {
    private static final Offer.Kind KIND = Offer.Kind.TRANSIT_GATEWAY_ATTACHMENT;

    private HubAttachment() {}

    static Offer offer(Document document, End from, End to) {
        TransitGateway hub = End.thing(TransitGateway.class, to, from);
        if (hub == null) {
            return Offer.refused(KIND, to.label() + " is no transit gateway to attach a VPC to");
        }
        Optional<Vpc> vpc = from.network().or(to::network);
        if (vpc.isEmpty()) {
            return Offer.refused(KIND, "neither end is a VPC or stands in one");
        }
        String refusal = refusal(document, vpc.get(), hub);
        if (refusal != null) {
            return Offer.refused(KIND, refusal);
        }
        Building building = new Building(new Steps(document));
        new Attaching(building).attach(vpc.get(), hub.ref());
        return Offer.of(
                KIND, building.steps().as("attach " + vpc.get().label() + " to " + hub.label()));
    }

    /// One attachment per hub and VPC, and within one Region.
    private static @Nullable String refusal(Document document, Vpc vpc, TransitGateway hub) {
        if (!vpc.region().equals(hub.region())) {
            return vpc.label()
                    + " is in "
                    + vpc.region()
                    + ", "
                    + hub.label()
                    + " in "
                    + hub.region()
                    + "; attach it to a hub there and peer the hubs";
        }
        return Attaching.between(document.topology(), vpc.ref(), hub.ref())
                .map(a -> a.label() + " joins the two already")
                .orElse(null);
    }
}
