package vpcanvas.model.altered;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Announced;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Corporate networks and what leads to them as they are with one thing altered.
public final class AlteredLines {
    private AlteredLines() {}

    public static CorporateNetwork named(CorporateNetwork n, String name) {
        return new CorporateNetwork(n.ref(), name, n.cidrBlocks(), n.hosts());
    }

    public static CorporateNetwork blocks(CorporateNetwork n, List<Cidr> blocks) {
        return new CorporateNetwork(n.ref(), n.name(), blocks, n.hosts());
    }

    public static CorporateNetwork hosts(CorporateNetwork n, List<CorporateNetwork.Host> hosts) {
        return new CorporateNetwork(n.ref(), n.name(), n.cidrBlocks(), hosts);
    }

    public static CustomerGateway named(CustomerGateway g, String name) {
        return customer(g, name, g.corporateNetwork(), g.ipAddress(), g.bgpAsn());
    }

    public static CustomerGateway customer(
            CustomerGateway g,
            String name,
            @Nullable Ref<CorporateNetwork> network,
            @Nullable Ip address,
            long asn) {
        return new CustomerGateway(g.ref(), name, network, address, asn);
    }

    public static VpnConnection named(VpnConnection v, String name) {
        return vpn(v, name, v.routing(), v.state(), v.staticRoutes(), v.announced());
    }

    public static VpnConnection routing(VpnConnection v, VpnConnection.Kind routing) {
        return vpn(v, v.name(), routing, v.state(), v.staticRoutes(), v.announced());
    }

    public static VpnConnection state(VpnConnection v, VpnConnection.State state) {
        return vpn(v, v.name(), v.routing(), state, v.staticRoutes(), v.announced());
    }

    /// The connection with other prefixes behind it: those configured, and those announced.
    public static VpnConnection prefixes(
            VpnConnection v, List<Cidr> staticRoutes, List<Announced> announced) {
        return vpn(v, v.name(), v.routing(), v.state(), staticRoutes, announced);
    }

    private static VpnConnection vpn(
            VpnConnection v,
            String name,
            VpnConnection.Kind routing,
            VpnConnection.State state,
            List<Cidr> staticRoutes,
            List<Announced> announced) {
        return new VpnConnection(
                v.ref(),
                name,
                v.customerGateway(),
                v.transitGateway(),
                v.virtualPrivateGateway(),
                routing,
                state,
                staticRoutes,
                announced);
    }

    public static VirtualPrivateGateway named(VirtualPrivateGateway g, String name) {
        return gateway(g, name, g.vpc(), g.amazonSideAsn());
    }

    public static VirtualPrivateGateway gateway(
            VirtualPrivateGateway g, String name, @Nullable Ref<Vpc> vpc, long asn) {
        return new VirtualPrivateGateway(g.ref(), name, vpc, asn);
    }

    public static DirectConnectGateway named(DirectConnectGateway g, String name) {
        return direct(
                g, name, g.amazonSideAsn(), g.corporateNetwork(), g.associations(), g.announced());
    }

    public static DirectConnectGateway asn(DirectConnectGateway g, long asn) {
        return direct(g, g.name(), asn, g.corporateNetwork(), g.associations(), g.announced());
    }

    public static DirectConnectGateway network(
            DirectConnectGateway g, @Nullable Ref<CorporateNetwork> network) {
        return direct(g, g.name(), g.amazonSideAsn(), network, g.associations(), g.announced());
    }

    public static DirectConnectGateway associations(
            DirectConnectGateway g, List<DirectConnectGateway.Association> associations) {
        return direct(
                g, g.name(), g.amazonSideAsn(), g.corporateNetwork(), associations, g.announced());
    }

    public static DirectConnectGateway announced(
            DirectConnectGateway g, List<Announced> announced) {
        return direct(
                g, g.name(), g.amazonSideAsn(), g.corporateNetwork(), g.associations(), announced);
    }

    private static DirectConnectGateway direct(
            DirectConnectGateway g,
            String name,
            long asn,
            @Nullable Ref<CorporateNetwork> network,
            List<DirectConnectGateway.Association> associations,
            List<Announced> announced) {
        return new DirectConnectGateway(g.ref(), name, asn, network, associations, announced);
    }
}
