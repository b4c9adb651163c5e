package vpcanvas.model;

import org.jspecify.annotations.Nullable;

/// A virtual private gateway: the VPN and Direct Connect end of one VPC.
public record VirtualPrivateGateway(
        Ref<VirtualPrivateGateway> ref, String name, @Nullable Ref<Vpc> vpc, long amazonSideAsn)
        implements Resource {}
