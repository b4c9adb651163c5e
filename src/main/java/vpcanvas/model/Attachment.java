package vpcanvas.model;

import java.util.List;

/// What a transit gateway is attached to.
public sealed interface Attachment extends Resource
        permits VpcAttachment,
                PeeringAttachment,
                VpnAttachment,
                DirectConnectAttachment,
                OtherAttachment {

    /// The reference to it as to an attachment of any kind.
    default Ref<Attachment> attachment() {
        return Ref.to(Attachment.class, ref().id());
    }

    /// How far it has come.
    AttachmentState state();

    /// The hubs it stands on: two for a peering, one for all others.
    default List<Ref<TransitGateway>> transitGateways() {
        return switch (this) {
            case VpcAttachment a -> List.of(a.transitGateway());
            case PeeringAttachment a ->
                    List.of(a.requesterTransitGateway(), a.accepterTransitGateway());
            case VpnAttachment a -> List.of(a.transitGateway());
            case DirectConnectAttachment a -> List.of(a.transitGateway());
            case OtherAttachment a -> List.of(a.transitGateway());
        };
    }
}
