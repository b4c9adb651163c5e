package vpcanvas.model;

import org.jspecify.annotations.Nullable;

/// A [peering of two transit gateways](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html); both sides need static routes.
public record PeeringAttachment(
        Ref<PeeringAttachment> ref,
        String name,
        Ref<TransitGateway> requesterTransitGateway,
        Ref<TransitGateway> accepterTransitGateway,
        AttachmentState state,
        Routing requesterRouting,
        Routing accepterRouting)
        implements Attachment {

    /// The other hub, or null when `side` is neither.
    public @Nullable Ref<TransitGateway> otherSideOf(Ref<TransitGateway> side) {
        if (side.equals(requesterTransitGateway)) {
            return accepterTransitGateway;
        }
        return side.equals(accepterTransitGateway) ? requesterTransitGateway : null;
    }

    /// Who writes the routes of a side.
    public Routing routingOf(Ref<TransitGateway> side) {
        return side.equals(requesterTransitGateway) ? requesterRouting : accepterRouting;
    }
}
