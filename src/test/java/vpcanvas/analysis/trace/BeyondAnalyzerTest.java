package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vpcanvas.HubParts.attachAutomatic;
import static vpcanvas.HubParts.bgpVpn;
import static vpcanvas.HubParts.corporate;
import static vpcanvas.HubParts.customerGateway;
import static vpcanvas.HubParts.gateway;
import static vpcanvas.HubParts.hub;
import static vpcanvas.HubParts.hubTable;
import static vpcanvas.HubParts.propagating;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.EndpointState;

/// Where a trace says more than AWS's own tool would.
class BeyondAnalyzerTest {

    private static Design two(String region) {
        return new Design()
                .vpc("A", "10.1.0.0/16", "2001:db8:a::/56")
                .subnet("a1", "A", "10.1.1.0/24", "2001:db8:a::/64")
                .instance("i-a", "a1", "10.1.1.10")
                .vpcIn(region, "B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .instance("i-b", "b1", "10.2.1.10");
    }

    private static Design peers(String region) {
        return two(region)
                .main("rtb-a", "A", "10.2.0.0/16 > pcx-ab")
                .main("rtb-b", "B", "10.1.0.0/16 > pcx-ab")
                .peering("pcx-ab", "A", "B");
    }

    private static void beyond(Trace trace, String... where) {
        assertEquals(List.of(where), trace.beyondAnalyzer());
    }

    @Test
    void peersOfOneRegionAreWithinIt_R148() {
        beyond(peers("us-east-1").trace("i-a", "i-b"));
    }

    @Test
    void peersOfTwoRegionsAreNot_R148() {
        beyond(
                peers("eu-west-1").trace("i-a", "i-b"),
                "source and destination in different Regions");
    }

    @Test
    void theAnswerOverAHubIsNot_R148() {
        Design design =
                two("us-east-1")
                        .plus(
                                hub("tgw-1"),
                                attachAutomatic("att-a", "tgw-1", "A", "a1"),
                                attachAutomatic("att-b", "tgw-1", "B", "b1"),
                                hubTable("rtb", "tgw-1", "att-a att-b", "att-a att-b"));
        beyond(design.trace("i-a", "i-b"), "return path over a transit gateway");
    }

    @Test
    void theInternetIsNot_R148() {
        Design design =
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .subnet("a1", "A", "10.1.1.0/24")
                        .instance("i-a", "a1", "10.1.1.10", "198.51.100.10")
                        .internetGateway("igw-a", "A")
                        .main("rtb-a", "A", "0.0.0.0/0 > igw-a");
        beyond(design.trace("i-a", "internet"), "a path through an internet gateway");
    }

    @Test
    void ipv6IsNot_R148() {
        Design design =
                two("us-east-1")
                        .instance("i-6", "a1", "2001:db8:a::6")
                        .instance("i-7", "a1", "2001:db8:a::7");
        beyond(design.trace("i-6", "i-7"), "IPv6");
    }

    @Test
    void anEndpointServiceIsNot_R148() {
        Design design =
                two("us-east-1")
                        .balancer("nlb", "B", "b1", "10.2.1.40", 443, "i-b")
                        .service("svc", "nlb")
                        .endpoint("vpce", "A", "a1", "10.1.1.99", "svc", EndpointState.AVAILABLE);
        beyond(design.trace("i-a", "vpce"), "a path through an endpoint service");
    }

    @Test
    void aCorporateNetworkIsNot_R148() {
        Design design =
                two("us-east-1")
                        .plus(
                                gateway("vgw-a", "A"),
                                corporate("dc", "192.168.0.0/16", "h1=192.168.1.10"),
                                customerGateway("cgw", "dc"),
                                propagating("rtb-a", "A", "vgw-a"),
                                bgpVpn("vpn-1", "cgw", "vgw-a", "192.168.0.0/16"));
        beyond(design.trace("i-a", "h1"), "a host of a corporate network");
    }
}
