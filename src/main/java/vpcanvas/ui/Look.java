package vpcanvas.ui;

import java.util.Optional;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Kind;
import vpcanvas.figure.Glyph;
import vpcanvas.figure.Theme;
import vpcanvas.model.Attachment;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpnConnection;

/// The tiles by which kinds are known: in the palette, under the pointer, in the inspector.
final class Look {
    private Look() {}

    /// The drawing shows these without an icon.
    private static final String SUBNET = "M4 5h16v14H4zM8.5 5v14M12 9.5h5M12 14.5h5";

    private static final String TABLE = "M4 5h16v14H4zM4 10h16M4 14.5h16M11 10v9";

    private static final String NOTE = "M5 4.5h14v10l-5 5H5zM14 19.5v-5h5M8.5 8.5h7M8.5 12h4";

    /// @param outline SVG path data on a square of 24
    /// @param ground the colour behind it
    record Tile(String outline, Theme.Role ground) {
        Tile(Glyph glyph, Theme.Role ground) {
            this(glyph.outline(), ground);
        }
    }

    static Tile tile(Kind kind) {
        return switch (kind) {
            case REGION -> new Tile(Glyph.REGION, Theme.Role.REGION);
            case VPC -> new Tile(Glyph.VPC, Theme.Role.VPC);
            case SUBNET -> new Tile(SUBNET, Theme.Role.PRIVATE);
            case INSTANCE -> new Tile(Glyph.INSTANCE, Theme.Role.COMPUTE);
            case INTERNET_GATEWAY -> new Tile(Glyph.INTERNET_GATEWAY, Theme.Role.NETWORK);
            case NAT_GATEWAY -> new Tile(Glyph.NAT_GATEWAY, Theme.Role.NETWORK);
            case LOAD_BALANCER -> new Tile(Glyph.LOAD_BALANCER, Theme.Role.NETWORK);
            case INTERFACE_ENDPOINT -> new Tile(Glyph.ENDPOINT, Theme.Role.NETWORK);
            case GATEWAY_ENDPOINT -> new Tile(Glyph.GATEWAY_ENDPOINT, Theme.Role.NETWORK);
            case VIRTUAL_PRIVATE_GATEWAY ->
                    new Tile(Glyph.VIRTUAL_PRIVATE_GATEWAY, Theme.Role.NETWORK);
            case TRANSIT_GATEWAY -> new Tile(Glyph.TRANSIT_GATEWAY, Theme.Role.NETWORK);
            case CORPORATE_NETWORK, CUSTOMER_GATEWAY ->
                    new Tile(Glyph.BUILDING, Theme.Role.OUTSIDE);
            case DIRECT_CONNECT_GATEWAY -> new Tile(Glyph.DIRECT_CONNECT, Theme.Role.NETWORK);
            case NOTE -> new Tile(NOTE, Theme.Role.OUTSIDE);
        };
    }

    /// The tile of what stands under a layout key; none for what has no picture of its own.
    static Optional<Tile> tile(EditorState state, String key) {
        if (key.equals(Layout.INTERNET)) {
            return Optional.of(new Tile(Glyph.INTERNET, Theme.Role.OUTSIDE));
        }
        if (Layout.isNote(key)) {
            return Optional.of(tile(Kind.NOTE));
        }
        return state.report().topology().byId(Layout.idOf(key)).flatMap(Look::tile);
    }

    private static Optional<Tile> tile(Resource resource) {
        return switch (resource) {
            case Region r -> Optional.of(tile(Kind.REGION));
            case Vpc v -> Optional.of(tile(Kind.VPC));
            case Subnet s -> Optional.of(tile(Kind.SUBNET));
            case RouteTable t -> Optional.of(new Tile(TABLE, Theme.Role.PRIVATE));
            case Instance i -> Optional.of(tile(Kind.INSTANCE));
            case NetworkInterface n ->
                    Optional.of(new Tile(Glyph.NETWORK_INTERFACE, Theme.Role.COMPUTE));
            case InternetGateway g -> Optional.of(tile(Kind.INTERNET_GATEWAY));
            case NatGateway n -> Optional.of(tile(Kind.NAT_GATEWAY));
            case LoadBalancer l -> Optional.of(tile(Kind.LOAD_BALANCER));
            case InterfaceEndpoint e -> Optional.of(tile(Kind.INTERFACE_ENDPOINT));
            case EndpointService s -> Optional.of(new Tile(Glyph.PRIVATE_LINK, Theme.Role.NETWORK));
            case GatewayEndpoint e -> Optional.of(tile(Kind.GATEWAY_ENDPOINT));
            case VirtualPrivateGateway g -> Optional.of(tile(Kind.VIRTUAL_PRIVATE_GATEWAY));
            case TransitGateway g -> Optional.of(tile(Kind.TRANSIT_GATEWAY));
            case TransitGatewayRouteTable t -> Optional.of(new Tile(TABLE, Theme.Role.NETWORK));
            case Attachment a -> Optional.of(tile(Kind.TRANSIT_GATEWAY));
            case CorporateNetwork n -> Optional.of(tile(Kind.CORPORATE_NETWORK));
            case CustomerGateway g -> Optional.of(tile(Kind.CUSTOMER_GATEWAY));
            case VpnConnection v ->
                    Optional.of(new Tile(Glyph.VIRTUAL_PRIVATE_GATEWAY, Theme.Role.OUTSIDE));
            case DirectConnectGateway g -> Optional.of(tile(Kind.DIRECT_CONNECT_GATEWAY));
            case SecurityGroup _, NetworkAcl _, BlockPublicAccess _ ->
                    Optional.of(new Tile(Glyph.SHIELD, Theme.Role.PRIVATE));
            case PeeringConnection p -> Optional.of(new Tile(Glyph.PEERING, Theme.Role.NETWORK));
            default -> Optional.empty();
        };
    }
}
