package vpcanvas.model;

import java.util.List;

/// A [network ACL](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html): stateless, the lowest rule number that matches decides.
public record NetworkAcl(
        Ref<NetworkAcl> ref,
        String name,
        Ref<Vpc> vpc,
        List<Ref<Subnet>> subnets,
        List<NetworkAclEntry> entries)
        implements Resource {

    public NetworkAcl {
        subnets = List.copyOf(subnets);
        entries = List.copyOf(entries);
    }
}
