package vpcanvas.model;

import java.util.List;

/// A [gateway endpoint](https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html) for S3 or DynamoDB; the associated tables get its route.
public record GatewayEndpoint(
        Ref<GatewayEndpoint> ref,
        String name,
        Ref<Vpc> vpc,
        String serviceName,
        List<Ref<RouteTable>> routeTables,
        EndpointState state)
        implements Resource {

    public GatewayEndpoint {
        routeTables = List.copyOf(routeTables);
    }

    /// What a table calls the service's addresses, such as `s3 prefix list`.
    public String destination() {
        return serviceName.substring(serviceName.lastIndexOf('.') + 1) + " prefix list";
    }
}
