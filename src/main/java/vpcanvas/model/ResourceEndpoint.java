package vpcanvas.model;

import java.util.List;

/// A [resource endpoint](https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-resources.html): one resource of another VPC without a load balancer.
public record ResourceEndpoint(
        Ref<ResourceEndpoint> ref,
        String name,
        Ref<Vpc> vpc,
        Ref<ResourceConfiguration> resourceConfiguration,
        List<SubnetAddress> nodes,
        EndpointState state,
        List<Ref<SecurityGroup>> securityGroups)
        implements Resource, Guarded {

    public ResourceEndpoint {
        nodes = List.copyOf(nodes);
        securityGroups = List.copyOf(securityGroups);
    }
}
