package vpcanvas.model;

/// A Site-to-Site VPN connection on a transit gateway.
public record VpnAttachment(
        Ref<VpnAttachment> ref,
        String name,
        Ref<TransitGateway> transitGateway,
        Ref<VpnConnection> vpnConnection,
        AttachmentState state)
        implements Attachment {}
