package vpcanvas.model.altered;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Attachment;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.OtherAttachment;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Routing;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.net.Cidr;

/// Transit gateways, their tables and attachments as they are with one thing altered.
public final class AlteredHubs {
    private AlteredHubs() {}

    public static TransitGateway hub(
            TransitGateway g,
            String name,
            long asn,
            @Nullable Ref<TransitGatewayRouteTable> association,
            @Nullable Ref<TransitGatewayRouteTable> propagation) {
        return new TransitGateway(
                g.ref(),
                name,
                g.region(),
                g.owner(),
                asn,
                association,
                propagation,
                g.securityGroupReferencingSupport(),
                g.cidrBlocks());
    }

    public static TransitGateway named(TransitGateway g, String name) {
        return hub(
                g,
                name,
                g.amazonSideAsn(),
                g.associationDefaultRouteTable(),
                g.propagationDefaultRouteTable());
    }

    public static TransitGatewayRouteTable named(TransitGatewayRouteTable t, String name) {
        return new TransitGatewayRouteTable(
                t.ref(), name, t.transitGateway(), t.associations(), t.propagations(), t.routes());
    }

    public static TransitGatewayRouteTable associations(
            TransitGatewayRouteTable t, List<Ref<Attachment>> associations) {
        return new TransitGatewayRouteTable(
                t.ref(), t.name(), t.transitGateway(), associations, t.propagations(), t.routes());
    }

    public static TransitGatewayRouteTable propagations(
            TransitGatewayRouteTable t, List<Ref<Attachment>> propagations) {
        return new TransitGatewayRouteTable(
                t.ref(), t.name(), t.transitGateway(), t.associations(), propagations, t.routes());
    }

    public static TransitGatewayRouteTable routes(
            TransitGatewayRouteTable t, List<TransitGatewayRoute> routes) {
        return new TransitGatewayRouteTable(
                t.ref(), t.name(), t.transitGateway(), t.associations(), t.propagations(), routes);
    }

    public static Attachment named(Attachment attachment, String name) {
        return attachment(attachment, name, attachment.state());
    }

    /// The attachment in another state; one of a kind that is only kept has none of its own.
    public static Attachment state(Attachment attachment, AttachmentState state) {
        return attachment(attachment, attachment.name(), state);
    }

    private static Attachment attachment(Attachment a, String name, AttachmentState state) {
        return switch (a) {
            case VpcAttachment v ->
                    vpc(v, name, v.subnets(), state, v.routing(), v.applianceModeSupport());
            case PeeringAttachment p ->
                    peering(p, name, state, p.requesterRouting(), p.accepterRouting());
            case VpnAttachment v ->
                    new VpnAttachment(v.ref(), name, v.transitGateway(), v.vpnConnection(), state);
            case DirectConnectAttachment d -> direct(d, name, state, d.allowedPrefixes());
            case OtherAttachment o ->
                    new OtherAttachment(
                            o.ref(), name, o.transitGateway(), o.resourceType(), o.resourceId());
        };
    }

    private static VpcAttachment vpc(
            VpcAttachment a,
            String name,
            List<Ref<Subnet>> subnets,
            AttachmentState state,
            Routing routing,
            boolean applianceMode) {
        return new VpcAttachment(
                a.ref(),
                name,
                a.transitGateway(),
                a.vpc(),
                subnets,
                state,
                routing,
                applianceMode,
                a.securityGroupReferencingSupport(),
                a.ipv6Support());
    }

    /// The attachment telling security groups, or not.
    public static VpcAttachment tellingGroups(VpcAttachment a, boolean on) {
        return new VpcAttachment(
                a.ref(),
                a.name(),
                a.transitGateway(),
                a.vpc(),
                a.subnets(),
                a.state(),
                a.routing(),
                a.applianceModeSupport(),
                on,
                a.ipv6Support());
    }

    /// The attachment telling the hub the VPC's IPv6 blocks, or not.
    public static VpcAttachment ipv6(VpcAttachment a, boolean on) {
        return new VpcAttachment(
                a.ref(),
                a.name(),
                a.transitGateway(),
                a.vpc(),
                a.subnets(),
                a.state(),
                a.routing(),
                a.applianceModeSupport(),
                a.securityGroupReferencingSupport(),
                on);
    }

    /// The hub telling security groups, or not.
    public static TransitGateway tellingGroups(TransitGateway g, boolean on) {
        return new TransitGateway(
                g.ref(),
                g.name(),
                g.region(),
                g.owner(),
                g.amazonSideAsn(),
                g.associationDefaultRouteTable(),
                g.propagationDefaultRouteTable(),
                on,
                g.cidrBlocks());
    }

    public static VpcAttachment subnets(VpcAttachment a, List<Ref<Subnet>> subnets) {
        return vpc(a, a.name(), subnets, a.state(), a.routing(), a.applianceModeSupport());
    }

    public static VpcAttachment routing(VpcAttachment a, Routing routing) {
        return vpc(a, a.name(), a.subnets(), a.state(), routing, a.applianceModeSupport());
    }

    public static VpcAttachment applianceMode(VpcAttachment a, boolean on) {
        return vpc(a, a.name(), a.subnets(), a.state(), a.routing(), on);
    }

    private static PeeringAttachment peering(
            PeeringAttachment a,
            String name,
            AttachmentState state,
            Routing requester,
            Routing accepter) {
        return new PeeringAttachment(
                a.ref(),
                name,
                a.requesterTransitGateway(),
                a.accepterTransitGateway(),
                state,
                requester,
                accepter);
    }

    /// A peering with one side routed differently.
    public static PeeringAttachment routing(
            PeeringAttachment a, Ref<TransitGateway> side, Routing routing) {
        boolean requester = side.equals(a.requesterTransitGateway());
        return peering(
                a,
                a.name(),
                a.state(),
                requester ? routing : a.requesterRouting(),
                requester ? a.accepterRouting() : routing);
    }

    private static DirectConnectAttachment direct(
            DirectConnectAttachment a, String name, AttachmentState state, List<Cidr> prefixes) {
        return new DirectConnectAttachment(
                a.ref(), name, a.transitGateway(), a.directConnectGateway(), state, prefixes);
    }

    public static DirectConnectAttachment prefixes(DirectConnectAttachment a, List<Cidr> prefixes) {
        return direct(a, a.name(), a.state(), prefixes);
    }
}
