package vpcanvas.analysis.recipe;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Rect;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;

/// How much paper a kind of thing takes when it is new, in px.
enum Footprint {
    REGION(368, 304),
    VPC(320, 240),
    SUBNET(288, 160),
    TILE(40, 40),
    /// A circle on a VPC's border.
    GATEWAY(48, 48),
    /// A circle between two places.
    NODE(48, 48),
    /// A transit gateway, with its lines round it, or a Direct Connect gateway.
    HUB(48, 48),
    /// The frame of a network outside AWS.
    CORPORATE(248, 176),
    /// A route table's card.
    CARD(160, 44),
    /// A note: what has a rectangle and is no resource.
    PAPER(160, 24);

    private final double width;
    private final double height;

    Footprint(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// Distances above, at either side and below.
    record Edges(double above, double side, double below) {

        Rect around(Rect place) {
            return new Rect(
                    place.x() - side,
                    place.y() - above,
                    place.width() + 2 * side,
                    place.height() + above + below);
        }

        /// What is left of a box inside of these distances.
        Rect within(Rect box) {
            return new Rect(
                    box.x() + side,
                    box.y() + above,
                    Math.max(0, box.width() - 2 * side),
                    Math.max(0, box.height() - above - below));
        }
    }

    /// The room round it that its label or its neighbours need.
    Edges margin() {
        return switch (this) {
            case REGION, VPC, CORPORATE -> new Edges(24, 24, 24);
            case SUBNET, GATEWAY -> new Edges(8, 8, 8);
            case TILE -> new Edges(8, 32, 48);
            case NODE, HUB -> new Edges(28, 36, 40);
            case CARD, PAPER -> new Edges(4, 4, 4);
        };
    }

    /// How far it keeps from the edges of what it stands in.
    Edges inset() {
        return switch (this) {
            case VPC -> new Edges(40, 24, 24);
            case SUBNET, CARD -> new Edges(40, 16, 16);
            case TILE -> new Edges(40, 40, 56);
            case HUB -> new Edges(48, 48, 56);
            case REGION, CORPORATE, GATEWAY, NODE, PAPER -> new Edges(0, 0, 0);
        };
    }

    /// A new one, at the origin.
    Rect size() {
        return new Rect(0, 0, width, height);
    }

    boolean isContainer() {
        return this == REGION || this == VPC || this == SUBNET || this == CORPORATE;
    }

    /// The footprint of a resource, or of what stands under a key that no resource has.
    static Footprint of(@Nullable Resource resource) {
        return switch (resource) {
            case null -> PAPER;
            case Region _ -> REGION;
            case Vpc _ -> VPC;
            case Subnet _ -> SUBNET;
            case InternetGateway _, EgressOnlyInternetGateway _ -> GATEWAY;
            case VirtualPrivateGateway _, GatewayEndpoint _ -> GATEWAY;
            case TransitGateway _, DirectConnectGateway _ -> HUB;
            case CorporateNetwork _ -> CORPORATE;
            case PeeringConnection _, EndpointService _ -> NODE;
            case Resource _ -> TILE;
        };
    }
}
