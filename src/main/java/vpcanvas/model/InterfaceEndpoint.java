package vpcanvas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An [interface endpoint](https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html): a private address of the consumer's VPC that leads to a service. It
/// names an endpoint service of this design or, by `serviceName`, one of AWS's.
public record InterfaceEndpoint(
        Ref<InterfaceEndpoint> ref,
        String name,
        Ref<Vpc> vpc,
        @Nullable Ref<EndpointService> service,
        String serviceName,
        List<SubnetAddress> nodes,
        EndpointState state,
        List<Ref<SecurityGroup>> securityGroups)
        implements Resource, Guarded {

    public InterfaceEndpoint {
        nodes = List.copyOf(nodes);
        securityGroups = List.copyOf(securityGroups);
    }
}
