package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.HubParts.bgpVpn;
import static vpcanvas.HubParts.corporate;
import static vpcanvas.HubParts.customerGateway;
import static vpcanvas.HubParts.gateway;
import static vpcanvas.HubParts.propagating;
import static vpcanvas.analysis.trace.Verdicts.blockers;
import static vpcanvas.analysis.trace.Verdicts.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;

/// What comes in by a gateway that has a route table of its own.
class EdgeTableTraceTest {

    /// A with a public web server, and a firewall in a subnet of its own.
    private static Design shop() {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("s-web", "A", "10.1.1.0/24")
                .subnet("s-wall", "A", "10.1.2.0/24")
                .instance("i-web", "s-web", "10.1.1.10", "198.51.100.10")
                .appliance("i-wall", "s-wall", "10.1.2.9")
                .internetGateway("igw-a", "A")
                .main("rtb-a", "A", "0.0.0.0/0 > igw-a");
    }

    @Test
    void aTableOfTheInternetGatewayLeadsThroughAnAppliance_R036() {
        Trace straight = shop().trace("internet", "i-web");
        assertEquals("internet igw-a i-web", path(straight.forward()));
        Trace trace =
                shop().edgeTable("rtb-edge", "A", "igw-a", "10.1.1.0/24 > i-wall")
                        .trace("internet", "i-web");
        assertEquals(List.of(), blockers(trace));
        assertEquals("internet igw-a rtb-edge i-wall rtb-a A i-web", path(trace.forward()));
        assertTrue(
                trace.assumed().contains("i-wall sends on what is routed to it, unchanged"),
                trace.assumed().toString());
    }

    @Test
    void itSteersWhatItHasARouteForAlone_R036() {
        Design design =
                shop().instance("i-free", "s-wall", "10.1.2.10", "198.51.100.11")
                        .edgeTable("rtb-edge", "A", "igw-a", "10.1.1.0/24 > i-wall");
        assertEquals(
                "internet igw-a rtb-edge i-free",
                path(design.trace("internet", "i-free").forward()));
    }

    @Test
    void whatIsForTheApplianceItselfIsDeliveredToIt_R036() {
        Design design =
                shop().instance("i-shut", "s-wall", "10.1.2.11", "198.51.100.12")
                        .edgeTable("rtb-edge", "A", "igw-a", "10.1.0.0/16 > i-shut");
        assertEquals(
                "internet igw-a rtb-edge i-shut",
                path(design.trace("internet", "i-shut").forward()));
        assertEquals(
                List.of("forward ENI_SOURCE_DEST_CHECK_RESTRICTION i-shut"),
                blockers(design.trace("internet", "i-web")));
    }

    @Test
    void aTableThatLeadsToNothingTakesTheTrafficAway_R036() {
        Trace trace =
                shop().without("i-wall")
                        .edgeTable("rtb-edge", "A", "igw-a", "10.1.1.0/24 > i-wall")
                        .trace("internet", "i-web");
        assertEquals(List.of("forward INGRESS_RTB_TRAFFIC_REDIRECTION rtb-edge"), blockers(trace));
    }

    @Test
    void whatIsBehindAGatewayLoadBalancerEndpointIsNotKnown_R036() {
        Trace trace =
                shop().edgeTable("rtb-edge", "A", "igw-a", "10.1.1.0/24 > vpce-wall")
                        .trace("internet", "i-web");
        assertEquals(List.of("forward UNKNOWN_RESOURCE vpce-wall"), blockers(trace));
    }

    @Test
    void aTableOfAVirtualPrivateGatewaySteersToo_R036() {
        Design design =
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .subnet("s-web", "A", "10.1.1.0/24")
                        .subnet("s-wall", "A", "10.1.2.0/24")
                        .instance("i-web", "s-web", "10.1.1.10")
                        .appliance("i-wall", "s-wall", "10.1.2.9")
                        .plus(
                                gateway("vgw-a", "A"),
                                corporate("dc", "192.168.0.0/16", "h1=192.168.1.10"),
                                customerGateway("cgw", "dc"),
                                propagating("rtb-a", "A", "vgw-a"),
                                bgpVpn("vpn-1", "cgw", "vgw-a", "192.168.0.0/16"))
                        .edgeTable("rtb-edge", "A", "vgw-a", "10.1.1.0/24 > i-wall");
        Trace trace = design.trace("h1", "i-web");
        assertEquals(List.of(), blockers(trace));
        assertEquals("dc vpn-1 vgw-a rtb-edge i-wall rtb-a A i-web", path(trace.forward()));
    }

    @Test
    void whatComesOverAPeeringAsksNoTableOfTheDestination_R038() {
        Design design =
                shop().table("rtb-web", "A", "s-web", "10.2.0.0/16 > pcx-ab")
                        .table("rtb-wall", "A", "s-wall", "10.1.1.0/24 > i-wall")
                        .edgeTable("rtb-edge", "A", "igw-a", "10.1.1.0/24 > i-wall")
                        .vpc("B", "10.2.0.0/16")
                        .subnet("s-b", "B", "10.2.1.0/24")
                        .instance("i-b", "s-b", "10.2.1.10")
                        .main("rtb-b", "B", "10.1.0.0/16 > pcx-ab")
                        .peering("pcx-ab", "A", "B");
        Trace trace = design.trace("i-b", "i-web");
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-b rtb-b pcx-ab i-web", path(trace.forward()));
        assertEquals("i-web rtb-web pcx-ab i-b", path(trace.back()));
    }
}
