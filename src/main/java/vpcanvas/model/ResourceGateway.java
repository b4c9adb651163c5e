package vpcanvas.model;

import java.util.List;

/// The provider's entrance for resource endpoints: interfaces in subnets of its VPC.
public record ResourceGateway(
        Ref<ResourceGateway> ref,
        String name,
        Ref<Vpc> vpc,
        List<Ref<Subnet>> subnets,
        List<Ref<SecurityGroup>> securityGroups)
        implements Resource, Guarded {

    public ResourceGateway {
        subnets = List.copyOf(subnets);
        securityGroups = List.copyOf(securityGroups);
    }
}
