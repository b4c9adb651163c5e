package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import vpcanvas.model.Attachment;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.OtherAttachment;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;

/// Rewrites hubs, what is attached to them, and the ends of lines to corporate networks.
record RewrittenHubs(Rewriting by, RewrittenParts parts) {

    BlockPublicAccess access(BlockPublicAccess b) {
        return new BlockPublicAccess(
                parts.needed(b.ref()),
                parts.needed(b.region()),
                parts.optional(b.owner()),
                b.mode(),
                b.exclusions().stream()
                        .flatMap(
                                x ->
                                        parts.kept(x.resource()).stream()
                                                .map(
                                                        r ->
                                                                new BlockPublicAccess.Exclusion(
                                                                        r, x.allow())))
                        .toList());
    }

    TransitGateway hub(TransitGateway t) {
        return new TransitGateway(
                parts.needed(t.ref()),
                by.name(t),
                parts.needed(t.region()),
                parts.optional(t.owner()),
                t.amazonSideAsn(),
                parts.optional(t.associationDefaultRouteTable()),
                parts.optional(t.propagationDefaultRouteTable()),
                t.securityGroupReferencingSupport(),
                t.cidrBlocks());
    }

    TransitGatewayRouteTable table(TransitGatewayRouteTable t) {
        return new TransitGatewayRouteTable(
                parts.needed(t.ref()),
                by.name(t),
                parts.needed(t.transitGateway()),
                parts.refs(t.associations()),
                parts.refs(t.propagations()),
                t.routes().stream().flatMap(r -> route(r).stream()).toList());
    }

    /// A route without an attachment is a blackhole, which no route becomes by losing its
    /// attachment.
    private Optional<TransitGatewayRoute> route(TransitGatewayRoute route) {
        if (route.attachment() != null && by.ref(route.attachment()) == null) {
            return Optional.empty();
        }
        return parts.destination(route.destination())
                .map(d -> new TransitGatewayRoute(d, parts.optional(route.attachment())));
    }

    Attachment attachment(Attachment attachment) {
        return switch (attachment) {
            case VpcAttachment a -> attachment(a);
            case PeeringAttachment a ->
                    new PeeringAttachment(
                            parts.needed(a.ref()),
                            by.name(a),
                            parts.needed(a.requesterTransitGateway()),
                            parts.needed(a.accepterTransitGateway()),
                            a.state(),
                            a.requesterRouting(),
                            a.accepterRouting());
            case VpnAttachment a ->
                    new VpnAttachment(
                            parts.needed(a.ref()),
                            by.name(a),
                            parts.needed(a.transitGateway()),
                            parts.needed(a.vpnConnection()),
                            a.state());
            case DirectConnectAttachment a ->
                    new DirectConnectAttachment(
                            parts.needed(a.ref()),
                            by.name(a),
                            parts.needed(a.transitGateway()),
                            parts.needed(a.directConnectGateway()),
                            a.state(),
                            a.allowedPrefixes());
            case OtherAttachment a ->
                    new OtherAttachment(
                            parts.needed(a.ref()),
                            by.name(a),
                            parts.needed(a.transitGateway()),
                            a.resourceType(),
                            a.resourceId());
        };
    }

    private VpcAttachment attachment(VpcAttachment a) {
        return new VpcAttachment(
                parts.needed(a.ref()),
                by.name(a),
                parts.needed(a.transitGateway()),
                parts.needed(a.vpc()),
                parts.refs(a.subnets()),
                a.state(),
                a.routing(),
                a.applianceModeSupport(),
                a.securityGroupReferencingSupport(),
                a.ipv6Support());
    }

    CustomerGateway customer(CustomerGateway c) {
        return new CustomerGateway(
                parts.needed(c.ref()),
                by.name(c),
                parts.optional(c.corporateNetwork()),
                c.ipAddress(),
                c.bgpAsn());
    }

    VpnConnection vpn(VpnConnection v) {
        return new VpnConnection(
                parts.needed(v.ref()),
                by.name(v),
                parts.needed(v.customerGateway()),
                parts.optional(v.transitGateway()),
                parts.optional(v.virtualPrivateGateway()),
                v.routing(),
                v.state(),
                v.staticRoutes(),
                v.announced());
    }

    VirtualPrivateGateway gateway(VirtualPrivateGateway v) {
        return new VirtualPrivateGateway(
                parts.needed(v.ref()), by.name(v), parts.optional(v.vpc()), v.amazonSideAsn());
    }

    DirectConnectGateway directConnect(DirectConnectGateway d) {
        List<DirectConnectGateway.Association> associations =
                d.associations().stream()
                        .flatMap(
                                a ->
                                        parts.kept(a.virtualPrivateGateway()).stream()
                                                .map(
                                                        g ->
                                                                new DirectConnectGateway
                                                                        .Association(
                                                                        g, a.allowedPrefixes())))
                        .toList();
        return new DirectConnectGateway(
                parts.needed(d.ref()),
                by.name(d),
                d.amazonSideAsn(),
                parts.optional(d.corporateNetwork()),
                associations,
                d.announced());
    }
}
