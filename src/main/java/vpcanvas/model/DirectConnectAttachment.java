package vpcanvas.model;

import java.util.List;
import vpcanvas.net.Cidr;

/// A Direct Connect gateway on a transit gateway, with the prefixes it may announce.
public record DirectConnectAttachment(
        Ref<DirectConnectAttachment> ref,
        String name,
        Ref<TransitGateway> transitGateway,
        Ref<DirectConnectGateway> directConnectGateway,
        AttachmentState state,
        List<Cidr> allowedPrefixes)
        implements Attachment {

    public DirectConnectAttachment {
        allowedPrefixes = List.copyOf(allowedPrefixes);
    }
}
