package vpcanvas.model;

import java.util.List;

/// A resource that is shared through a resource gateway: an address, a DNS name or an ARN, and its ports.
public record ResourceConfiguration(
        Ref<ResourceConfiguration> ref,
        String name,
        Ref<ResourceGateway> resourceGateway,
        String resource,
        List<PortRange> portRanges)
        implements Resource {

    public ResourceConfiguration {
        portRanges = List.copyOf(portRanges);
    }
}
