package vpcanvas.figure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Rect;
import vpcanvas.model.Resource;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;

/// How hubs, and the gateways towards corporate networks and services, look: hubs and what is
/// on-premises as tiles, what stands on a VPC's border as circles.
final class HubThings {
    private HubThings() {}

    /// The thing of a resource; null when it is none of these.
    static @Nullable Thing thing(Resource resource, Rect place) {
        return switch (resource) {
            case TransitGateway t ->
                    remarked(
                            t, place, Glyph.TRANSIT_GATEWAY, Theme.Role.NETWORK, t.amazonSideAsn());
            case DirectConnectGateway d ->
                    remarked(d, place, Glyph.DIRECT_CONNECT, Theme.Role.OUTSIDE, d.amazonSideAsn());
            case CustomerGateway c -> customerGateway(c, place);
            case VirtualPrivateGateway v ->
                    Things.circle(
                            v,
                            place,
                            Glyph.VIRTUAL_PRIVATE_GATEWAY,
                            List.of(as(v.amazonSideAsn())));
            case GatewayEndpoint e ->
                    Things.circle(
                            e, place, Glyph.GATEWAY_ENDPOINT, List.of(service(e.serviceName())));
            default -> null;
        };
    }

    private static Thing remarked(
            Resource resource, Rect place, Glyph glyph, Theme.Role ground, long asn) {
        return Things.tile(resource, place, glyph, ground, List.of(as(asn)), Type.REMARK);
    }

    private static Thing customerGateway(CustomerGateway gateway, Rect place) {
        List<String> addresses =
                gateway.ipAddress() == null ? List.of() : List.of(gateway.ipAddress().toString());
        return Things.tile(
                gateway, place, Glyph.BUILDING, Theme.Role.OUTSIDE, addresses, Type.ADDRESS);
    }

    private static String as(long asn) {
        return "AS " + asn;
    }

    /// `S3` for `com.amazonaws.eu-central-1.s3`, and likewise `DynamoDB`.
    static String service(String serviceName) {
        String last = serviceName.substring(serviceName.lastIndexOf('.') + 1);
        return last.equals("dynamodb") ? "DynamoDB" : last.toUpperCase(Locale.ROOT);
    }
}
