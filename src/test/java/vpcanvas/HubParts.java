package vpcanvas;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Announced;
import vpcanvas.model.Attachment;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Destination;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.EndpointState;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Parts of hubs and of lines to corporate networks, for tests to put into a [Design]. Several ids or
/// blocks are written in one text, with spaces between them.
public final class HubParts {
    private HubParts() {}

    public static TransitGateway hub(String id) {
        return hub(id, "us-east-1");
    }

    public static TransitGateway hub(String id, String region) {
        return new TransitGateway(
                Ref.to(TransitGateway.class, id),
                "",
                Ref.to(Region.class, region),
                null,
                64512,
                null,
                null,
                false,
                List.of());
    }

    /// A table that these attachments ask and these others fill.
    ///
    /// @param routes written `destination > attachment`, or `destination > blackhole`
    public static TransitGatewayRouteTable hubTable(
            String id, String hub, String asking, String filling, String... routes) {
        return new TransitGatewayRouteTable(
                Ref.to(TransitGatewayRouteTable.class, id),
                "",
                Ref.to(TransitGateway.class, hub),
                attachments(asking),
                attachments(filling),
                Arrays.stream(routes).map(HubParts::route).toList());
    }

    private static TransitGatewayRoute route(String text) {
        String[] parts = text.split(" > ", 2);
        return new TransitGatewayRoute(
                Destination.of(Cidr.parse(parts[0])),
                parts[1].equals("blackhole") ? null : Ref.to(Attachment.class, parts[1]));
    }

    /// The attachment of a VPC whose routes are authored; as all here, it tells IPv6 blocks too.
    public static VpcAttachment attach(String id, String hub, String vpc, String subnets) {
        return attach(id, hub, vpc, subnets, AttachmentState.AVAILABLE, Routing.MANUAL, false);
    }

    /// The attachment of a VPC whose routes are derived.
    public static VpcAttachment attachAutomatic(String id, String hub, String vpc, String subnets) {
        return attach(id, hub, vpc, subnets, AttachmentState.AVAILABLE, Routing.AUTOMATIC, false);
    }

    public static VpcAttachment attach(
            String id,
            String hub,
            String vpc,
            String subnets,
            AttachmentState state,
            Routing routing,
            boolean applianceMode) {
        return new VpcAttachment(
                Ref.to(VpcAttachment.class, id),
                "",
                Ref.to(TransitGateway.class, hub),
                Ref.to(Vpc.class, vpc),
                words(subnets).map(s -> Ref.to(Subnet.class, s)).toList(),
                state,
                routing,
                applianceMode,
                false,
                true);
    }

    public static PeeringAttachment hubPeering(
            String id, String requester, String accepter, AttachmentState state, Routing routing) {
        return new PeeringAttachment(
                Ref.to(PeeringAttachment.class, id),
                "",
                Ref.to(TransitGateway.class, requester),
                Ref.to(TransitGateway.class, accepter),
                state,
                routing,
                routing);
    }

    public static VpnAttachment attachVpn(String id, String hub, String vpn) {
        return new VpnAttachment(
                Ref.to(VpnAttachment.class, id),
                "",
                Ref.to(TransitGateway.class, hub),
                Ref.to(VpnConnection.class, vpn),
                AttachmentState.AVAILABLE);
    }

    public static CorporateNetwork corporate(String id, String blocks, String hosts) {
        return new CorporateNetwork(
                Ref.to(CorporateNetwork.class, id),
                "",
                blocks(blocks),
                words(hosts)
                        .map(h -> h.split("=", 2))
                        .map(h -> new CorporateNetwork.Host(h[0], Ip.parse(h[1])))
                        .toList());
    }

    public static CustomerGateway customerGateway(String id, String network) {
        return new CustomerGateway(
                Ref.to(CustomerGateway.class, id),
                "",
                Ref.to(CorporateNetwork.class, network),
                Ip.parse("198.51.100.9"),
                65010);
    }

    /// A VPN that learns these blocks by BGP.
    ///
    /// @param end a hub (`tgw-…`) or a virtual private gateway (`vgw-…`)
    public static VpnConnection bgpVpn(String id, String customer, String end, String announced) {
        return vpn(
                id,
                customer,
                end,
                VpnConnection.Kind.BGP,
                VpnConnection.State.AVAILABLE,
                "",
                announced);
    }

    /// A VPN with configured routes.
    public static VpnConnection staticVpn(String id, String customer, String end, String routes) {
        return vpn(
                id,
                customer,
                end,
                VpnConnection.Kind.STATIC,
                VpnConnection.State.AVAILABLE,
                routes,
                "");
    }

    public static VpnConnection vpn(
            String id,
            String customer,
            String end,
            VpnConnection.Kind kind,
            VpnConnection.State state,
            String routes,
            String announced) {
        boolean onHub = end.startsWith("tgw-");
        return new VpnConnection(
                Ref.to(VpnConnection.class, id),
                "",
                Ref.to(CustomerGateway.class, customer),
                onHub ? Ref.to(TransitGateway.class, end) : null,
                onHub ? null : Ref.to(VirtualPrivateGateway.class, end),
                kind,
                state,
                blocks(routes),
                announced(announced));
    }

    public static VirtualPrivateGateway gateway(String id, @Nullable String vpc) {
        return new VirtualPrivateGateway(
                Ref.to(VirtualPrivateGateway.class, id),
                "",
                vpc == null ? null : Ref.to(Vpc.class, vpc),
                64600);
    }

    /// A main table that takes what a virtual private gateway knows.
    public static RouteTable propagating(String id, String vpc, String gateways, String... routes) {
        return new RouteTable(
                Ref.to(RouteTable.class, id),
                "",
                Ref.to(Vpc.class, vpc),
                true,
                List.of(),
                List.of(),
                words(gateways).map(g -> Ref.to(VirtualPrivateGateway.class, g)).toList(),
                Arrays.stream(routes).map(Design::route).toList());
    }

    /// A Direct Connect gateway.
    ///
    /// @param associations virtual private gateways with what may be announced of each, such as
    ///     `vgw-a=10.0.0.0/16`; with nothing behind the sign, all of it
    public static DirectConnectGateway directConnect(
            String id, String network, String announced, String associations) {
        return new DirectConnectGateway(
                Ref.to(DirectConnectGateway.class, id),
                "",
                64700,
                Ref.to(CorporateNetwork.class, network),
                words(associations)
                        .map(a -> a.split("=", 2))
                        .map(
                                a ->
                                        new DirectConnectGateway.Association(
                                                Ref.to(VirtualPrivateGateway.class, a[0]),
                                                blocks(a[1])))
                        .toList(),
                announced(announced));
    }

    public static DirectConnectAttachment attachDirectConnect(
            String id, String hub, String gateway, String allowed) {
        return new DirectConnectAttachment(
                Ref.to(DirectConnectAttachment.class, id),
                "",
                Ref.to(TransitGateway.class, hub),
                Ref.to(DirectConnectGateway.class, gateway),
                AttachmentState.AVAILABLE,
                blocks(allowed));
    }

    public static GatewayEndpoint gatewayEndpoint(
            String id, String vpc, String service, String tables) {
        return new GatewayEndpoint(
                Ref.to(GatewayEndpoint.class, id),
                "",
                Ref.to(Vpc.class, vpc),
                service,
                words(tables).map(t -> Ref.to(RouteTable.class, t)).toList(),
                EndpointState.AVAILABLE);
    }

    private static List<Announced> announced(String blocks) {
        return blocks(blocks).stream()
                .map(b -> new Announced(b, Announced.Source.DRAWN, 1, 0))
                .toList();
    }

    private static List<Ref<Attachment>> attachments(String ids) {
        return words(ids).map(a -> Ref.to(Attachment.class, a)).toList();
    }

    private static List<Cidr> blocks(String blocks) {
        return words(blocks).map(Cidr::parse).toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(w -> !w.isEmpty());
    }
}
