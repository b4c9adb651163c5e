package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.HubParts.attach;
import static vpcanvas.HubParts.attachDirectConnect;
import static vpcanvas.HubParts.attachVpn;
import static vpcanvas.HubParts.bgpVpn;
import static vpcanvas.HubParts.corporate;
import static vpcanvas.HubParts.customerGateway;
import static vpcanvas.HubParts.directConnect;
import static vpcanvas.HubParts.gateway;
import static vpcanvas.HubParts.hub;
import static vpcanvas.HubParts.hubTable;
import static vpcanvas.HubParts.propagating;
import static vpcanvas.HubParts.staticVpn;
import static vpcanvas.HubParts.vpn;
import static vpcanvas.analysis.trace.Verdicts.blockers;
import static vpcanvas.analysis.trace.Verdicts.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Ip;

/// Packets between VPCs and corporate networks.
class CorporateTraceTest {

    /// `A` with a virtual private gateway, and a corporate network with a host `h1`.
    private static Design vpc() {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .instance("i-a", "a1", "10.1.1.10")
                .plus(
                        gateway("vgw-a", "A"),
                        corporate("dc", "192.168.0.0/16", "h1=192.168.1.10"),
                        customerGateway("cgw", "dc"));
    }

    @Test
    void whatAVirtualPrivateGatewayKnowsEntersTablesByPropagation_R129_R133() {
        Design design =
                vpc().plus(
                                propagating("rtb-a", "A", "vgw-a"),
                                bgpVpn("vpn-1", "cgw", "vgw-a", "192.168.0.0/16"));
        Trace trace = design.trace("i-a", "h1");
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-a rtb-a vgw-a vpn-1 dc", path(trace.forward()));
        assertEquals("dc vpn-1 vgw-a i-a", path(trace.back()));
        Trace inwards = design.trace("h1", "i-a");
        assertEquals(List.of(), blockers(inwards));
        assertEquals("dc vpn-1 vgw-a i-a", path(inwards.forward()));
    }

    @Test
    void withoutPropagationOrRouteNothingLeads_R129() {
        Trace trace =
                vpc().main("rtb-a", "A")
                        .plus(bgpVpn("vpn-1", "cgw", "vgw-a", "192.168.0.0/16"))
                        .trace("i-a", "h1");
        assertEquals(List.of("forward NO_ROUTE_TO_DESTINATION rtb-a"), blockers(trace));
    }

    @Test
    void behindAPrivateNatGatewayTheCorporateSideSeesItsBlockAlone_R126() {
        Trace trace =
                new Design()
                        .vpc("A", "10.1.0.0/16", "100.64.1.0/24")
                        .subnet("a1", "A", "10.1.1.0/24")
                        .subnet("a-map", "A", "100.64.1.0/26")
                        .instance("i-a", "a1", "10.1.1.10")
                        .main("rtb-a", "A", "192.168.0.0/16 > nat-a")
                        .nat("nat-a", "a-map", "100.64.1.5", null)
                        .table("rtb-map", "A", "a-map", "192.168.0.0/16 > vgw-a")
                        .plus(
                                gateway("vgw-a", "A"),
                                corporate("dc", "192.168.0.0/16", "h1=192.168.1.10"),
                                customerGateway("cgw", "dc"),
                                bgpVpn("vpn-1", "cgw", "vgw-a", "192.168.0.0/16"))
                        .trace("i-a", "h1");
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-a rtb-a nat-a rtb-map vgw-a vpn-1 dc", path(trace.forward()));
        assertEquals(Ip.parse("100.64.1.5"), trace.seenSource());
    }

    @Test
    void aVirtualPrivateGatewayForwardsOnlyWhatItKnows_R130() {
        Trace trace =
                vpc().main("rtb-a", "A", "192.168.0.0/16 > vgw-a")
                        .plus(bgpVpn("vpn-1", "cgw", "vgw-a", "192.168.9.0/24"))
                        .trace("i-a", "h1");
        assertEquals(List.of("forward NO_POSSIBLE_DESTINATION vgw-a"), blockers(trace));
    }

    @Test
    void aStaticVpnKnowsItsConfiguredRoutes_R133() {
        Trace trace =
                vpc().plus(
                                propagating("rtb-a", "A", "vgw-a"),
                                staticVpn("vpn-1", "cgw", "vgw-a", "192.168.0.0/16"))
                        .trace("i-a", "h1");
        assertEquals(List.of(), blockers(trace));
    }

    @Test
    void aVpnThatIsDownCarriesNothing_R133() {
        Trace trace =
                vpc().plus(
                                propagating("rtb-a", "A", "vgw-a"),
                                vpn(
                                        "vpn-1",
                                        "cgw",
                                        "vgw-a",
                                        VpnConnection.Kind.BGP,
                                        VpnConnection.State.DOWN,
                                        "",
                                        "192.168.0.0/16"))
                        .trace("i-a", "h1");
        assertEquals("forward BAD_STATE_VPN vpn-1", blockers(trace).getFirst());
    }

    @Test
    void anotherVpcFindsNoTransitThroughAVirtualPrivateGateway_R131() {
        Design peers =
                vpc().plus(
                                propagating("rtb-a", "A", "vgw-a", "10.2.0.0/16 > pcx-ab"),
                                bgpVpn("vpn-1", "cgw", "vgw-a", "192.168.0.0/16"))
                        .vpc("B", "10.2.0.0/16")
                        .subnet("b1", "B", "10.2.1.0/24")
                        .main("rtb-b", "B", "10.1.0.0/16 > pcx-ab", "192.168.0.0/16 > pcx-ab")
                        .instance("i-b", "b1", "10.2.1.10")
                        .peering("pcx-ab", "A", "B");
        assertEquals(
                List.of("forward PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx-ab"),
                blockers(peers.trace("i-b", "h1")));
        assertEquals(
                List.of("forward VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS vgw-a"),
                blockers(peers.trace("h1", "i-b")));
    }

    @Test
    void localBeatsAMoreSpecificPropagatedRoute_R028_R139() {
        Design design =
                new Design()
                        .vpc("A", "10.0.0.0/16")
                        .subnet("a1", "A", "10.0.1.0/24")
                        .subnet("a5", "A", "10.0.5.0/24")
                        .instance("i-1", "a1", "10.0.1.10")
                        .instance("i-5", "a5", "10.0.5.10")
                        .plus(
                                gateway("vgw-a", "A"),
                                corporate("dc", "10.0.5.0/24", "h1=10.0.5.77"),
                                customerGateway("cgw", "dc"),
                                propagating("rtb-a", "A", "vgw-a"),
                                bgpVpn("vpn-1", "cgw", "vgw-a", "10.0.5.0/24"));
        Trace near = design.trace("i-1", "i-5");
        assertEquals(List.of(), blockers(near));
        assertEquals("i-1 rtb-a A i-5", path(near.forward()));
        assertEquals(
                List.of("forward NO_POSSIBLE_DESTINATION A"), blockers(design.trace("i-1", "h1")));
    }

    @Test
    void directConnectComesBeforeAStaticVpnAndThatBeforeBgp_R133() {
        Design all =
                vpc().plus(
                                propagating("rtb-a", "A", "vgw-a"),
                                bgpVpn("vpn-1", "cgw", "vgw-a", "192.168.0.0/16"),
                                staticVpn("vpn-2", "cgw", "vgw-a", "192.168.0.0/16"),
                                directConnect("dxgw", "dc", "192.168.0.0/16", "vgw-a="));
        assertEquals("i-a rtb-a vgw-a dxgw dc", path(all.trace("i-a", "h1").forward()));
        all.without("dxgw");
        assertEquals("i-a rtb-a vgw-a vpn-2 dc", path(all.trace("i-a", "h1").forward()));
        all.without("vpn-2");
        assertEquals("i-a rtb-a vgw-a vpn-1 dc", path(all.trace("i-a", "h1").forward()));
    }

    @Test
    void aDirectConnectGatewayJoinsNoVpcs_R136() {
        Trace trace =
                vpc().vpc("B", "10.2.0.0/16")
                        .subnet("b1", "B", "10.2.1.0/24")
                        .instance("i-b", "b1", "10.2.1.10")
                        .plus(
                                gateway("vgw-b", "B"),
                                propagating("rtb-a", "A", "vgw-a", "10.2.0.0/16 > vgw-a"),
                                directConnect("dxgw", "dc", "192.168.0.0/16", "vgw-a= vgw-b="))
                        .trace("i-a", "i-b");
        assertEquals("forward NO_POSSIBLE_DESTINATION vgw-a", blockers(trace).getFirst());
    }

    @Test
    void onlyAllowedPrefixesAreAnnouncedOverDirectConnect_R137() {
        Design open =
                vpc().plus(
                                propagating("rtb-a", "A", "vgw-a"),
                                directConnect("dxgw", "dc", "192.168.0.0/16", "vgw-a=10.0.0.0/8"));
        assertEquals(List.of(), blockers(open.trace("h1", "i-a")));
        Design narrow =
                vpc().plus(
                                propagating("rtb-a", "A", "vgw-a"),
                                directConnect("dxgw", "dc", "192.168.0.0/16", "vgw-a=10.1.9.0/24"));
        assertEquals(
                List.of("forward NO_ROUTE_TO_DESTINATION dxgw"),
                blockers(narrow.trace("h1", "i-a")));
    }

    @Test
    void sitesMeetOverOneVirtualPrivateGatewayIfBothSpeakBgp_R135() {
        Design sites =
                vpc().plus(
                                corporate("branch", "172.20.0.0/16", "h2=172.20.1.10"),
                                customerGateway("cgw-2", "branch"),
                                bgpVpn("vpn-1", "cgw", "vgw-a", "192.168.0.0/16"),
                                bgpVpn("vpn-2", "cgw-2", "vgw-a", "172.20.0.0/16"));
        Trace trace = sites.trace("h1", "h2");
        assertEquals(List.of(), blockers(trace));
        assertEquals("dc vpn-1 vgw-a vpn-2 branch", path(trace.forward()));
        sites.without("vpn-2").plus(staticVpn("vpn-2", "cgw-2", "vgw-a", "172.20.0.0/16"));
        assertEquals(
                List.of("forward VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS vgw-a"),
                blockers(sites.trace("h1", "h2")));
    }

    @Test
    void fromACorporateNetworkNoNatGatewayBehindAVirtualPrivateGatewayIsUsed_R138() {
        Trace trace =
                vpc().plus(
                                propagating("rtb-a", "A", "vgw-a"),
                                bgpVpn("vpn-1", "cgw", "vgw-a", "192.168.0.0/16"))
                        .nat("nat-a", "a1", "10.1.1.5", "198.51.100.5")
                        .trace("h1", "nat-a");
        assertEquals(List.of("forward X_NAT_NO_INBOUND nat-a"), blockers(trace));
    }

    @Test
    void aVpnOnAVirtualPrivateGatewayCarriesNoIpv6_R132() {
        Trace trace =
                new Design()
                        .vpc("A", "10.1.0.0/16", "2600:1f18:1:100::/56")
                        .subnet("a1", "A", "10.1.1.0/24", "2600:1f18:1:100::/64")
                        .instance("i-a", "a1", "2600:1f18:1:100::10")
                        .plus(
                                gateway("vgw-a", "A"),
                                corporate("dc", "2600:1f18:9::/48", "h1=2600:1f18:9::1"),
                                customerGateway("cgw", "dc"),
                                propagating("rtb-a", "A", "vgw-a"),
                                bgpVpn("vpn-1", "cgw", "vgw-a", "2600:1f18:9::/48"))
                        .trace("i-a", "h1");
        assertTrue(blockers(trace).getFirst().startsWith("forward "), blockers(trace).toString());
    }

    /// `A` and `B` on a hub, with a VPN of the corporate network on it.
    private static Design onHub() {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A", "0.0.0.0/0 > tgw-1")
                .instance("i-a", "a1", "10.1.1.10")
                .vpc("B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .main("rtb-b", "B", "0.0.0.0/0 > tgw-1")
                .instance("i-b", "b1", "10.2.1.10")
                .plus(
                        hub("tgw-1"),
                        attach("att-a", "tgw-1", "A", "a1"),
                        attach("att-b", "tgw-1", "B", "b1"),
                        corporate("dc", "192.168.0.0/16", "h1=192.168.1.10"),
                        customerGateway("cgw", "dc"));
    }

    @Test
    void aVpnOnAHubServesEveryAttachedVpc_R109_R133() {
        Design design =
                onHub().plus(
                                attachVpn("att-vpn", "tgw-1", "vpn-1"),
                                bgpVpn("vpn-1", "cgw", "tgw-1", "192.168.0.0/16"),
                                hubTable(
                                        "rtb",
                                        "tgw-1",
                                        "att-a att-b att-vpn",
                                        "att-a att-b att-vpn"));
        assertEquals(
                "i-b rtb-b tgw-1:att-b tgw-1:rtb tgw-1:att-vpn vpn-1 dc",
                path(design.trace("i-b", "h1").forward()));
        for (String vpc : List.of("i-a", "i-b")) {
            assertEquals(List.of(), blockers(design.trace(vpc, "h1")));
            assertEquals(List.of(), blockers(design.trace("h1", vpc)));
        }
    }

    @Test
    void aStaticVpnOnAHubNeedsAStaticRouteOfTheHub_R133() {
        Design design =
                onHub().plus(
                                attachVpn("att-vpn", "tgw-1", "vpn-1"),
                                staticVpn("vpn-1", "cgw", "tgw-1", "192.168.0.0/16"),
                                hubTable(
                                        "rtb",
                                        "tgw-1",
                                        "att-a att-b att-vpn",
                                        "att-a att-b att-vpn"));
        assertEquals(
                List.of("forward TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-1:rtb"),
                blockers(design.trace("i-a", "h1")));
        design.without("rtb")
                .plus(
                        hubTable(
                                "rtb",
                                "tgw-1",
                                "att-a att-b att-vpn",
                                "att-a att-b",
                                "192.168.0.0/16 > att-vpn"));
        assertEquals(List.of(), blockers(design.trace("i-a", "h1")));
    }

    @Test
    void aVpnThatIsDownIsToldAndNotTheHubsTable_R133() {
        Design design =
                onHub().plus(
                                attachVpn("att-vpn", "tgw-1", "vpn-1"),
                                vpn(
                                        "vpn-1",
                                        "cgw",
                                        "tgw-1",
                                        VpnConnection.Kind.BGP,
                                        VpnConnection.State.DOWN,
                                        "",
                                        "192.168.0.0/16"),
                                hubTable(
                                        "rtb",
                                        "tgw-1",
                                        "att-a att-b att-vpn",
                                        "att-a att-b att-vpn"));
        assertEquals(
                "forward TGW_BAD_STATE_VPN vpn-1", blockers(design.trace("i-a", "h1")).getFirst());
    }

    @Test
    void directConnectOnAHubAnnouncesItsListOfPrefixes_R137() {
        Design design =
                onHub().plus(
                                directConnect("dxgw", "dc", "192.168.0.0/16", ""),
                                attachDirectConnect("att-dx", "tgw-1", "dxgw", "10.1.0.0/16"),
                                hubTable(
                                        "rtb",
                                        "tgw-1",
                                        "att-a att-b att-dx",
                                        "att-a att-b att-dx"));
        assertEquals(List.of(), blockers(design.trace("h1", "i-a")));
        assertEquals(
                List.of("forward NO_ROUTE_TO_DESTINATION dxgw"),
                blockers(design.trace("h1", "i-b")));
        assertEquals(
                List.of("return NO_ROUTE_TO_DESTINATION dxgw"),
                blockers(design.trace("i-b", "h1")));
    }

    @Test
    void onAHubVpcsPropagateBeforeDirectConnectAndThatBeforeVpn_R106() {
        Design design =
                onHub().plus(
                                directConnect("dxgw", "dc", "10.2.0.0/16 192.168.0.0/16", ""),
                                attachDirectConnect("att-dx", "tgw-1", "dxgw", "10.1.0.0/16"),
                                attachVpn("att-vpn", "tgw-1", "vpn-1"),
                                bgpVpn("vpn-1", "cgw", "tgw-1", "10.2.0.0/16 192.168.0.0/16"),
                                hubTable(
                                        "rtb",
                                        "tgw-1",
                                        "att-a att-b att-vpn att-dx",
                                        "att-vpn att-dx att-a att-b"));
        assertEquals(List.of(), blockers(design.trace("i-a", "i-b")));
        assertEquals(
                "i-a rtb-a tgw-1:att-a tgw-1:rtb tgw-1:att-dx dxgw dc",
                path(design.trace("i-a", "h1").forward()));
    }
}
