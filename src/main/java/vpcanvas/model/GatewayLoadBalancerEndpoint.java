package vpcanvas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Gateway Load Balancer endpoint: traffic is routed through it for inspection.
public record GatewayLoadBalancerEndpoint(
        Ref<GatewayLoadBalancerEndpoint> ref,
        String name,
        Ref<Vpc> vpc,
        @Nullable Ref<EndpointService> service,
        List<SubnetAddress> nodes,
        EndpointState state)
        implements Resource {

    public GatewayLoadBalancerEndpoint {
        nodes = List.copyOf(nodes);
    }
}
