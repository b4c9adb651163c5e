package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.analysis.trace.Verdicts.blockers;
import static vpcanvas.analysis.trace.Verdicts.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.Address;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Traces over NAT and internet gateways; each requirement taken away gives its own reason.
class InternetTraceTest {

    /// A private instance behind a public NAT gateway in A, and one with a public address in B. Both
    /// VPCs have the same block, which is irrelevant here.
    private static Design twoVpcs() {
        return new Design()
                .vpc("A", "10.0.0.0/16")
                .subnet("a1", "A", "10.0.1.0/24")
                .subnet("a-pub", "A", "10.0.9.0/24")
                .main("rtb-a", "A", "0.0.0.0/0 > nat-a")
                .table("rtb-a-pub", "A", "a-pub", "0.0.0.0/0 > igw-a")
                .internetGateway("igw-a", "A")
                .instance("i-a", "a1", "10.0.1.10")
                .nat("nat-a", "a-pub", "10.0.9.5", "198.51.100.30")
                .vpc("B", "10.0.0.0/16")
                .subnet("b1", "B", "10.0.1.0/24")
                .main("rtb-b", "B", "0.0.0.0/0 > igw-b")
                .internetGateway("igw-b", "B")
                .instance("i-b", "b1", "10.0.1.20", "198.51.100.20");
    }

    private static Change removeDefault(String table) {
        return new Change.RemoveRoute(
                Ref.to(RouteTable.class, table), Destination.of(Cidr.parse("0.0.0.0/0")));
    }

    @Test
    void aPrivateSourceReachesAPublicAddressOverNatAndInternetGateways_R046_R053() {
        Trace trace = twoVpcs().trace("i-a", "198.51.100.20");
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-a rtb-a nat-a rtb-a-pub igw-a internet igw-b i-b", path(trace.forward()));
        assertEquals("i-b rtb-b igw-b internet igw-a nat-a rtb-a-pub A i-a", path(trace.back()));
        assertFalse(trace.isPrivate());
    }

    @Test
    void theTargetSeesTheNatGatewaysElasticIp_R043() {
        assertEquals(Ip.parse("198.51.100.30"), twoVpcs().trace("i-a", "i-b").seenSource());
    }

    @Test
    void askedForAnInstanceThePublicAddressIsDialledWhenThePrivateOneDoesNotWork() {
        Trace trace = twoVpcs().trace("i-a", "i-b");
        assertEquals(Ip.parse("198.51.100.20"), trace.packet().destination());
        assertTrue(
                trace.assumed().contains("198.51.100.20 is the public address of i-b"),
                trace.assumed().toString());
    }

    @Test
    void theOtherWayRoundThereIsNothingToDial_R049() {
        Trace trace = twoVpcs().trace("i-b", "i-a");
        assertEquals(List.of("forward NO_POSSIBLE_DESTINATION B"), blockers(trace));
    }

    /// A private instance behind a regional NAT gateway, which stands in no subnet.
    private static Design regional(Address... addresses) {
        return new Design()
                .vpc("A", "10.0.0.0/16")
                .subnet("a1", "A", "10.0.1.0/24")
                .main("rtb-a", "A", "0.0.0.0/0 > nat-a")
                .internetGateway("igw-a", "A")
                .instance("i-a", "a1", "10.0.1.10")
                .plus(
                        new NatGateway(
                                Ref.to(NatGateway.class, "nat-a"),
                                "",
                                null,
                                Ref.to(Vpc.class, "A"),
                                NatGateway.Connectivity.PUBLIC,
                                NatGateway.Availability.REGIONAL,
                                NatGateway.State.AVAILABLE,
                                List.of(addresses)));
    }

    @Test
    void aRegionalNatGatewayNeedsNoSubnetAndNoRouteOfItsOwn_R047() {
        Ip elastic = Ip.parse("198.51.100.40");
        Design design = regional(new Address(Ip.parse("10.0.0.9"), elastic));
        Trace trace = design.trace("i-a", "internet");
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-a rtb-a nat-a igw-a internet", path(trace.forward()));
        assertEquals("internet igw-a nat-a i-a", path(trace.back()));
        assertEquals(elastic, trace.seenSource());
        assertEquals(
                List.of("forward X_NAT_NO_INBOUND nat-a"),
                blockers(design.trace("internet", "198.51.100.40")));
    }

    @Test
    void aRegionalNatGatewayWithoutAnAddressGetsOneFromAws_R047() {
        Trace trace = regional().trace("i-a", "internet");
        assertEquals(List.of(), blockers(trace));
        assertTrue(
                trace.assumed().contains("192.0.2.254 stands for the address that AWS gives nat-a"),
                trace.assumed().toString());
    }

    @Test
    void aRegionalNatGatewayLeadsToTheInternetGateway_R047() {
        assertEquals(
                List.of("forward BAD_STATE_ATTACHMENT A"),
                blockers(regional().without("igw-a").trace("i-a", "internet")));
        assertEquals(
                List.of("forward IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS igw-a"),
                blockers(regional().trace("i-a", "10.9.0.1")));
    }

    @Test
    void aNatGatewayAcceptsNoConnections_R049() {
        assertEquals(
                List.of("forward X_NAT_NO_INBOUND nat-a"),
                blockers(twoVpcs().trace("i-b", "198.51.100.30")));
    }

    @Test
    void withoutTheTargetsPublicAddressThereIsNoWay_R042_R045() {
        Trace trace =
                twoVpcs()
                        .without("i-b")
                        .without("B")
                        .without("b1")
                        .vpc("B", "10.1.0.0/16")
                        .subnet("b1", "B", "10.1.1.0/24")
                        .instance("i-b", "b1", "10.1.1.20")
                        .trace("i-a", "i-b");
        assertEquals(
                List.of("forward IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS igw-a"),
                blockers(trace));
    }

    @Test
    void sharedAddressesAreNotCarriedEither_R045() {
        assertEquals(
                List.of("forward IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS igw-a"),
                blockers(twoVpcs().trace("i-a", "100.64.9.9")));
    }

    @Test
    void withoutTheTargetsGatewayNothingArrivesAndNothingLeaves_R041() {
        assertEquals(
                List.of("forward BAD_STATE_ATTACHMENT B", "return BAD_STATE_ROUTE rtb-b"),
                blockers(twoVpcs().without("igw-b").trace("i-a", "198.51.100.20")));
    }

    @Test
    void aDetachedGatewayMakesItsRoutesBlackholes_R032() {
        Trace trace = twoVpcs().without("igw-a").internetGateway("igw-a", null).trace("i-a", "i-b");
        assertEquals("forward BAD_STATE_ROUTE rtb-a-pub", blockers(trace).getFirst());
    }

    @Test
    void withoutTheTargetsRouteTheAnswerIsLost_R044() {
        assertEquals(
                List.of("return NO_ROUTE_TO_DESTINATION rtb-b"),
                blockers(twoVpcs().change(removeDefault("rtb-b")).trace("i-a", "198.51.100.20")));
    }

    @Test
    void withoutTheSourcesRouteNothingLeaves_R042() {
        assertEquals(
                List.of("forward NO_ROUTE_TO_DESTINATION rtb-a"),
                blockers(twoVpcs().change(removeDefault("rtb-a")).trace("i-a", "198.51.100.20")));
    }

    @Test
    void withoutAnElasticIpTheNatGatewayIsNotLetOut_R046() {
        Trace trace =
                twoVpcs()
                        .without("nat-a")
                        .nat("nat-a", "a-pub", "10.0.9.5", null)
                        .trace("i-a", "i-b");
        assertEquals(
                List.of("forward IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS igw-a"), blockers(trace));
    }

    @Test
    void betweenVpcsThatAreNotPeeredTheMissingRouteIsTheOneToThePublicAddress() {
        Design design =
                twoVpcs()
                        .without("i-b")
                        .without("b1")
                        .without("B")
                        .vpc("B", "10.1.0.0/16")
                        .subnet("b1", "B", "10.1.1.0/24")
                        .instance("i-b", "b1", "10.1.1.20", "198.51.100.20")
                        .change(removeDefault("rtb-a"));
        assertEquals(Ip.parse("198.51.100.20"), design.trace("i-a", "i-b").packet().destination());
    }

    @Test
    void withoutTheNatGatewaysOwnRouteItIsToldAtItsTable_R046() {
        Trace trace = twoVpcs().change(removeDefault("rtb-a-pub")).trace("i-a", "198.51.100.20");
        assertEquals(List.of("forward NO_ROUTE_TO_DESTINATION rtb-a-pub"), blockers(trace));
    }

    @Test
    void aPrivateNatGatewayDoesNotLeadToTheInternet_R048() {
        Trace trace =
                twoVpcs()
                        .without("nat-a")
                        .nat("nat-a", "a-pub", "10.0.9.5", null)
                        .trace("i-a", "198.51.100.20");
        assertEquals(
                List.of("forward IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS igw-a"), blockers(trace));
    }

    @Test
    void anInstanceWithoutPublicAddressIsNotLetOut_R042() {
        Trace trace =
                twoVpcs().instance("i-bare", "a-pub", "10.0.9.10").trace("i-bare", "198.51.100.20");
        assertEquals(
                List.of("forward IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS igw-a"), blockers(trace));
    }

    @Test
    void theInternetReachesAPublicAddressButNotAPrivateInstance_R042() {
        assertEquals(List.of(), blockers(twoVpcs().trace("internet", "i-b")));
        assertEquals(
                List.of("forward IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS i-a"),
                blockers(twoVpcs().trace("internet", "i-a")));
    }

    @Test
    void aPublicAddressInAPrivateSubnetIsUseless_R044() {
        Trace trace =
                twoVpcs()
                        .instance("i-lost", "a1", "10.0.1.11", "198.51.100.40")
                        .trace("internet", "i-lost");
        assertEquals(List.of("return X_RETURN_PATH_MISMATCH nat-a"), blockers(trace));
    }

    @Test
    void hostsOnTheInternetAnswerAndThatIsSaid() {
        Trace trace = twoVpcs().trace("i-a", "internet");
        assertEquals(List.of(), blockers(trace));
        assertTrue(
                trace.assumed().contains("192.0.2.1 is a host on the internet that answers"),
                trace.assumed().toString());
        assertTrue(trace.beyondAnalyzer().contains("a path through an internet gateway"));
    }

    private static Design ipv6() {
        return new Design()
                .vpc("A", "10.0.0.0/16", "2600:1f18:a::/56")
                .subnet("a1", "A", "10.0.1.0/24", "2600:1f18:a::/64")
                .main("rtb-a", "A", "::/0 > igw-a")
                .internetGateway("igw-a", "A")
                .instance("i-a", "a1", "2600:1f18:a::10")
                .vpc("B", "10.0.0.0/16", "2600:1f18:b::/56")
                .subnet("b1", "B", "10.0.1.0/24", "2600:1f18:b::/64")
                .main("rtb-b", "B", "::/0 > eigw-b")
                .egressOnlyGateway("eigw-b", "B")
                .instance("i-b", "b1", "2600:1f18:b::10");
    }

    @Test
    void anEgressOnlyGatewayLetsOutAndItsAnswersIn_R052() {
        Trace trace = ipv6().trace("i-b", "i-a");
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-a rtb-a igw-a internet eigw-b i-b", path(trace.back()));
    }

    @Test
    void anEgressOnlyGatewayLetsNobodyIn_R052() {
        assertEquals(
                List.of("forward X_EIGW_EGRESS_ONLY eigw-b"), blockers(ipv6().trace("i-a", "i-b")));
    }

    @Test
    void ipv4DefaultRoutesSayNothingAboutIpv6_R026() {
        Trace trace =
                ipv6().change(
                                new Change.RemoveRoute(
                                        Ref.to(RouteTable.class, "rtb-a"),
                                        Destination.of(Cidr.parse("::/0"))))
                        .change(
                                new Change.AddRoute(
                                        Ref.to(RouteTable.class, "rtb-a"),
                                        Design.route("0.0.0.0/0 > igw-a")))
                        .trace("i-a", "internet");
        assertEquals("forward NO_ROUTE_TO_DESTINATION rtb-a", blockers(trace).getFirst());
    }

    @Test
    void aMiddleboxNeedsItsSourceDestinationCheckOff_R024() {
        Design design =
                new Design()
                        .vpc("A", "10.0.0.0/16")
                        .subnet("a1", "A", "10.0.1.0/24")
                        .subnet("a2", "A", "10.0.2.0/24")
                        .subnet("a3", "A", "10.0.3.0/24")
                        .table("rtb-1", "A", "a1", "10.0.2.0/24 > i-box")
                        .instance("i-a", "a1", "10.0.1.10")
                        .instance("i-b", "a2", "10.0.2.10");
        Trace off = design.appliance("i-box", "a3", "10.0.3.10").trace("i-a", "i-b");
        assertEquals(List.of(), blockers(off));
        assertTrue(path(off.forward()).contains("i-box"), path(off.forward()));
        Trace on = design.without("i-box").instance("i-box", "a3", "10.0.3.10").trace("i-a", "i-b");
        assertEquals(List.of("forward ENI_SOURCE_DEST_CHECK_RESTRICTION i-box"), blockers(on));
    }

    @Test
    void routesThatLeadInACircleAreTold() {
        Trace trace =
                new Design()
                        .vpc("A", "10.0.0.0/16")
                        .subnet("a1", "A", "10.0.1.0/24")
                        .main("rtb-a", "A", "192.168.0.0/16 > i-box")
                        .appliance("i-box", "a1", "10.0.1.9")
                        .instance("i-a", "a1", "10.0.1.10")
                        .trace("i-a", "192.168.1.1");
        assertEquals(Outcome.LOOP, trace.forward().outcome());
    }

    @Test
    void aHubIsNoWayOutForAVpcThatIsNotAttached_R034() {
        Trace trace =
                twoVpcs()
                        .plus(
                                new vpcanvas.model.TransitGateway(
                                        Ref.to(vpcanvas.model.TransitGateway.class, "tgw-1"),
                                        "",
                                        Ref.to(vpcanvas.model.Region.class, "us-east-1"),
                                        null,
                                        64512,
                                        null,
                                        null,
                                        false,
                                        List.of()))
                        .change(
                                new Change.AddRoute(
                                        Ref.to(RouteTable.class, "rtb-a"),
                                        Design.route("172.16.0.0/12 > tgw-1")))
                        .trace("i-a", "172.16.5.5");
        assertEquals(
                List.of("forward BAD_STATE_ROUTE rtb-a", "forward BAD_STATE_ATTACHMENT tgw-1"),
                blockers(trace));
        assertEquals(Outcome.BLACKHOLE, trace.forward().outcome());
    }
}
