package vpcanvas.model;

import org.jspecify.annotations.Nullable;

/// An [egress-only internet gateway](https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html): IPv6, connections from inside only.
public record EgressOnlyInternetGateway(
        Ref<EgressOnlyInternetGateway> ref, String name, @Nullable Ref<Vpc> vpc)
        implements Resource {}
