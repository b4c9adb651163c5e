package vpcanvas.model;

import vpcanvas.net.Ip;

/// A registered target of a load balancer: by id or by address. Port 0 means the target group's port.
public sealed interface Registration {

    int port();

    /// An instance (or, for an application load balancer as target, another load balancer).
    record OfResource(Ref<Resource> resource, int port) implements Registration {}

    record OfAddress(Ip address, int port) implements Registration {}
}
