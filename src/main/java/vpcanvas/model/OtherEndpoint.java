package vpcanvas.model;

/// A VPC endpoint that is kept but not analysed: a service network's, a tunnel.
public record OtherEndpoint(
        Ref<OtherEndpoint> ref,
        String name,
        Ref<Vpc> vpc,
        String vpcEndpointType,
        String serviceName)
        implements Resource {}
