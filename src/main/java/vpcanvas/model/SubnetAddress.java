package vpcanvas.model;

import org.jspecify.annotations.Nullable;
import vpcanvas.net.Ip;

/// Where something with an interface of its own in a subnet lives: an endpoint, a load balancer node. The
/// address is null while AWS may still choose it.
public record SubnetAddress(
        Ref<Subnet> subnet, @Nullable Ip privateIpAddress, @Nullable Ip publicIp) {}
