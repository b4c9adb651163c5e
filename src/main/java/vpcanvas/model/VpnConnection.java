package vpcanvas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.net.Cidr;

/// A [Site-to-Site VPN connection](https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html) on a transit gateway or a virtual private gateway.
public record VpnConnection(
        Ref<VpnConnection> ref,
        String name,
        Ref<CustomerGateway> customerGateway,
        @Nullable Ref<TransitGateway> transitGateway,
        @Nullable Ref<VirtualPrivateGateway> virtualPrivateGateway,
        Kind routing,
        State state,
        List<Cidr> staticRoutes,
        List<Announced> announced)
        implements Resource {

    public VpnConnection {
        staticRoutes = List.copyOf(staticRoutes);
        announced = List.copyOf(announced);
    }

    public enum Kind {
        BGP,
        STATIC
    }

    public enum State {
        AVAILABLE,
        PENDING,
        DOWN,
        DELETING,
        DELETED
    }
}
