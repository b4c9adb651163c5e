package vpcanvas.analysis.route;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.net.Ip;

/// An interface with an address in a subnet, by the resource that owns it: an instance, a NAT gateway,
/// a node of a load balancer or of an endpoint.
///
/// @param publicAddress the public IPv4 address that internet gateways translate to and from, if any
public record Host(Resource owner, Subnet subnet, Ip address, @Nullable Ip publicAddress) {

    /// The id of the owner.
    public String id() {
        return owner.ref().id();
    }
}
