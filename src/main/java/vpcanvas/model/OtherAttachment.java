package vpcanvas.model;

/// An attachment that is kept but not analysed: Connect, Cloud WAN, a network function.
public record OtherAttachment(
        Ref<OtherAttachment> ref,
        String name,
        Ref<TransitGateway> transitGateway,
        String resourceType,
        String resourceId)
        implements Attachment {

    /// Not told, so taken to be available.
    @Override
    public AttachmentState state() {
        return AttachmentState.AVAILABLE;
    }
}
