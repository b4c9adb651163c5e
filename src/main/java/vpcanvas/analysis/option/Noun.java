package vpcanvas.analysis.option;

import java.util.Locale;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;

/// What people call kinds of resources when they count them.
final class Noun {
    private Noun() {}

    /// A kind in words, such as `peering connection`.
    static String of(Resource resource) {
        return switch (resource) {
            case NatGateway _ -> "NAT gateway";
            case Vpc _ -> "VPC";
            case VpnConnection _ -> "VPN connection";
            case VpnAttachment _ -> "VPN attachment";
            case VpcAttachment _ -> "VPC attachment";
            case DirectConnectGateway _ -> "Direct Connect gateway";
            case NetworkAcl _ -> "network ACL";
            case Resource other -> words(other.getClass().getSimpleName());
        };
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    static boolean isTable(Resource resource) {
        return resource instanceof RouteTable || resource instanceof TransitGatewayRouteTable;
    }

    static String counted(long count, String noun) {
        return count + " " + (count == 1 ? noun : plural(noun));
    }

    private static String plural(String noun) {
        return noun.endsWith("s") ? noun + "es" : noun + "s";
    }
}
