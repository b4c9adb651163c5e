package vpcanvas.model;

import java.util.List;

/// A [VPC attachment](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html): one subnet per zone through which the VPC meets the hub. `routing` is
/// that of the VPC's side. Without `ipv6Support`, which AWS does not switch on by itself, the hub learns
/// none of the VPC's IPv6 blocks.
public record VpcAttachment(
        Ref<VpcAttachment> ref,
        String name,
        Ref<TransitGateway> transitGateway,
        Ref<Vpc> vpc,
        List<Ref<Subnet>> subnets,
        AttachmentState state,
        Routing routing,
        boolean applianceModeSupport,
        boolean securityGroupReferencingSupport,
        boolean ipv6Support)
        implements Attachment {

    public VpcAttachment {
        subnets = List.copyOf(subnets);
    }
}
