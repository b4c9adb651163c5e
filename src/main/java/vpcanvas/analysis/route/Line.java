package vpcanvas.analysis.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Announced;
import vpcanvas.model.Attachment;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Cidr;

/// A line from a corporate network into AWS: a Site-to-Site VPN or Direct Connect, on a hub or on the
/// virtual private gateway of one VPC.
///
/// @param connection the [VpnConnection] or the [DirectConnectGateway]
/// @param network what lies behind it; null where the design doesn't draw it
public record Line(Resource connection, @Nullable CorporateNetwork network, End end) {

    /// Where the line ends in AWS.
    public sealed interface End {}

    /// At a transit gateway.
    public record OnHub(Attachment attachment, Ref<TransitGateway> hub) implements End {}

    /// At a virtual private gateway.
    ///
    /// @param allowed the prefixes of AWS that may be announced; null where nothing filters them
    public record OnGateway(VirtualPrivateGateway gateway, @Nullable List<Cidr> allowed)
            implements End {}

    /// One prefix that the AWS end knows to be behind the line.
    ///
    /// @param announced what BGP said of it; null for a configured one
    public record Known(Cidr block, @Nullable Announced announced) {}

    /// What the AWS end knows to be behind it: announced by BGP, or configured on a static VPN
    /// ([routing options](https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html), R-133).
    public List<Known> known() {
        return switch (connection) {
            case VpnConnection vpn when vpn.routing() == VpnConnection.Kind.STATIC ->
                    vpn.staticRoutes().stream().map(b -> new Known(b, null)).toList();
            case VpnConnection vpn -> learned(vpn.announced());
            case DirectConnectGateway gateway -> learned(gateway.announced());
            default -> List.of();
        };
    }

    /// Whether it runs BGP.
    public boolean isDynamic() {
        return !(connection instanceof VpnConnection vpn)
                || vpn.routing() == VpnConnection.Kind.BGP;
    }

    /// Whether it carries anything.
    public boolean isUp() {
        return !(connection instanceof VpnConnection vpn)
                || vpn.state() == VpnConnection.State.AVAILABLE;
    }

    private static List<Known> learned(List<Announced> announced) {
        return announced.stream().map(a -> new Known(a.cidrBlock(), a)).toList();
    }
}
