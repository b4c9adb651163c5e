package vpcanvas.model;

import org.jspecify.annotations.Nullable;

/// An [internet gateway](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html), attached to one VPC or to none.
public record InternetGateway(Ref<InternetGateway> ref, String name, @Nullable Ref<Vpc> vpc)
        implements Resource {}
