package vpcanvas.model;

/// A [peering of two transit gateways](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html); both sides need static routes.
public record PeeringAttachment(
        Ref<PeeringAttachment> ref,
        String name,
        Ref<TransitGateway> requesterTransitGateway,
        Ref<TransitGateway> accepterTransitGateway,
        AttachmentState state,
        Routing requesterRouting,
        Routing accepterRouting)
        implements Attachment {}
