package vpcanvas.model;

/// What a transit gateway is attached to.
public sealed interface Attachment extends Resource
        permits VpcAttachment,
                PeeringAttachment,
                VpnAttachment,
                DirectConnectAttachment,
                OtherAttachment {}
