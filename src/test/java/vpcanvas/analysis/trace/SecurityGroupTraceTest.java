package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.FilterParts.ALL;
import static vpcanvas.FilterParts.group;
import static vpcanvas.FilterParts.guard;
import static vpcanvas.analysis.trace.Verdicts.blockers;
import static vpcanvas.analysis.trace.Verdicts.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.HubParts;
import vpcanvas.model.Change;
import vpcanvas.model.EndpointState;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;
import vpcanvas.net.Cidr;

/// What security groups let pass.
class SecurityGroupTraceTest {

    private static Design peers(String regionOfB) {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A", "10.2.0.0/16 > pcx-ab")
                .instance("i-a", "a1", "10.1.1.10")
                .vpcIn(regionOfB, "B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .main("rtb-b", "B", "10.1.0.0/16 > pcx-ab")
                .instance("i-b", "b1", "10.2.1.10")
                .peering("pcx-ab", "A", "B");
    }

    /// Peers with a group on either instance.
    private static Design guarded(String egressOfA, String ingressOfB) {
        return guarded(peers("us-east-1"), egressOfA, ingressOfB);
    }

    private static Design guarded(Design design, String egressOfA, String ingressOfB) {
        design.plus(group("sg-a", "A", "", egressOfA), group("sg-b", "B", ingressOfB, ""));
        return guard(guard(design, "i-a", "sg-a"), "i-b", "sg-b");
    }

    @Test
    void answersToWhatIsLetInNeedNoOutboundRule_R140() {
        Trace trace = guarded(ALL, "tcp 443 10.1.0.0/16").trace("i-a", "i-b");
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-a sg-a rtb-a pcx-ab sg-b i-b", path(trace.forward()));
        assertEquals("i-b rtb-b pcx-ab i-a", path(trace.back()));
    }

    @Test
    void theRulesOfAllGroupsOfAnInterfaceCountTogether_R140() {
        Design design = guarded(ALL, "tcp 22 10.1.0.0/16");
        design.plus(group("sg-b2", "B", "tcp 443 10.1.0.0/16", ""));
        Trace trace = guard(design, "i-b", "sg-b", "sg-b2").trace("i-a", "i-b");
        assertEquals(List.of(), blockers(trace));
        assertTrue(path(trace.forward()).contains("sg-b2"), path(trace.forward()));
    }

    @Test
    void aNewGroupLetsNobodyIn_R141() {
        assertEquals(
                List.of("forward ENI_SG_RULES_MISMATCH sg-b"),
                blockers(guarded(ALL, "").trace("i-a", "i-b")));
    }

    @Test
    void withoutAnOutboundRuleNothingLeaves_R140() {
        assertEquals(
                List.of("forward ENI_SG_RULES_MISMATCH sg-a"),
                blockers(guarded("", "tcp 443 10.1.0.0/16").trace("i-a", "i-b")));
    }

    @Test
    void anotherPortProtocolOrSourceDoesNotFit_R140() {
        for (String rule :
                List.of(
                        "tcp 444 10.1.0.0/16",
                        "tcp 1-442 10.1.0.0/16",
                        "udp 443 10.1.0.0/16",
                        "icmp 10.1.0.0/16",
                        "tcp 443 10.1.2.0/24")) {
            assertEquals(
                    List.of("forward ENI_SG_RULES_MISMATCH sg-b"),
                    blockers(guarded(ALL, rule).trace("i-a", "i-b")),
                    rule);
        }
    }

    @Test
    void aPrefixListStandsForItsBlocks_R140() {
        Design design = guarded(ALL, "tcp 443 pl-a");
        design.plus(
                new PrefixList(
                        Ref.to(PrefixList.class, "pl-a"),
                        "",
                        10,
                        List.of(Cidr.parse("10.1.0.0/16"))));
        assertEquals(List.of(), blockers(design.trace("i-a", "i-b")));
    }

    @Test
    void everyBlockerIsToldWhatIsShutAndWhatIsNotRouted() {
        Trace trace = guarded("", "").without("rtb-b").main("rtb-c", "B").trace("i-a", "i-b");
        assertEquals(
                List.of(
                        "forward ENI_SG_RULES_MISMATCH sg-a",
                        "forward ENI_SG_RULES_MISMATCH sg-b",
                        "return NO_ROUTE_TO_DESTINATION rtb-c"),
                blockers(trace));
        assertEquals(Outcome.FILTERED, trace.forward().outcome());
    }

    @Test
    void aRuleMayNameAGroupOfTheSameVpcOrOfAPeerInTheRegion_R142_R072() {
        assertEquals(List.of(), blockers(guarded(ALL, "tcp 443 sg-a").trace("i-a", "i-b")));
        assertEquals(
                List.of(), blockers(guarded("tcp 443 sg-b", "tcp 443 sg-a").trace("i-a", "i-b")));
        Design one =
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .subnet("a1", "A", "10.1.1.0/24")
                        .instance("i-a", "a1", "10.1.1.10")
                        .instance("i-b", "a1", "10.1.1.20");
        assertEquals(List.of(), blockers(guarded(one, ALL, "tcp 443 sg-a").trace("i-a", "i-b")));
    }

    @Test
    void aGroupThatTheSenderDoesNotCarryDoesNotFit_R142() {
        assertEquals(
                List.of("forward ENI_SG_RULES_MISMATCH sg-b"),
                blockers(guarded(ALL, "tcp 443 sg-b").trace("i-a", "i-b")));
    }

    @Test
    void betweenRegionsGroupsAreNotKnown_R072() {
        Trace trace = guarded(peers("eu-west-1"), ALL, "tcp 443 sg-a").trace("i-a", "i-b");
        assertEquals(List.of("forward SG_REFERENCES_NOT_PRESERVED sg-b"), blockers(trace));
    }

    @Test
    void aRuleForAGroupThatIsNotInTheDesignIsADenial_R072() {
        assertEquals(
                List.of("forward UNKNOWN_PEERED_SGS sg-b"),
                blockers(guarded(ALL, "tcp 443 sg-elsewhere").trace("i-a", "i-b")));
    }

    @Test
    void behindANatGatewayTheSendersGroupIsLost_R142() {
        Design design =
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .subnet("a1", "A", "10.1.1.0/24")
                        .subnet("a2", "A", "10.1.2.0/24")
                        .main("rtb-a", "A", "10.2.0.0/16 > nat-a")
                        .table("rtb-a2", "A", "a2", "10.2.0.0/16 > pcx-ab")
                        .instance("i-a", "a1", "10.1.1.10")
                        .nat("nat-a", "a2", "10.1.2.5", null)
                        .vpc("B", "10.2.0.0/16")
                        .subnet("b1", "B", "10.2.1.0/24")
                        .main("rtb-b", "B")
                        .instance("i-b", "b1", "10.2.1.10")
                        .peering("pcx-ab", "A", "B");
        assertEquals(
                List.of("forward SG_REFERENCES_NOT_PRESERVED sg-b"),
                blockers(guarded(design, ALL, "tcp 443 sg-a").trace("i-a", "i-b")));
    }

    @Test
    void overTheInternetGroupsSeePublicAddresses_R054() {
        Design design =
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .subnet("a1", "A", "10.1.1.0/24")
                        .main("rtb-a", "A", "0.0.0.0/0 > igw-a")
                        .internetGateway("igw-a", "A")
                        .instance("i-a", "a1", "10.1.1.10", "198.51.100.10")
                        .vpc("B", "10.2.0.0/16")
                        .subnet("b1", "B", "10.2.1.0/24")
                        .main("rtb-b", "B", "0.0.0.0/0 > igw-b")
                        .internetGateway("igw-b", "B")
                        .instance("i-b", "b1", "10.2.1.10", "198.51.100.20");
        assertEquals(
                List.of("forward SG_REFERENCES_NOT_PRESERVED sg-b"),
                blockers(guarded(design, ALL, "tcp 443 sg-a").trace("i-a", "198.51.100.20")));
        assertEquals(
                List.of(),
                blockers(
                        design.change(
                                        new Change.Replace(
                                                group("sg-b", "B", "tcp 443 198.51.100.10/32", "")))
                                .trace("i-a", "198.51.100.20")));
    }

    /// Two VPCs on a hub.
    private static Design onHub(boolean telling) {
        TransitGateway hub = HubParts.hub("tgw-1");
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A", "10.0.0.0/8 > tgw-1")
                .instance("i-a", "a1", "10.1.1.10")
                .vpc("B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .main("rtb-b", "B", "10.0.0.0/8 > tgw-1")
                .instance("i-b", "b1", "10.2.1.10")
                .plus(
                        new TransitGateway(
                                hub.ref(),
                                hub.name(),
                                hub.region(),
                                null,
                                hub.amazonSideAsn(),
                                null,
                                null,
                                telling,
                                List.of()),
                        HubParts.attach("att-a", "tgw-1", "A", "a1"),
                        HubParts.attach("att-b", "tgw-1", "B", "b1"),
                        HubParts.hubTable("rtb", "tgw-1", "att-a att-b", "att-a att-b"));
    }

    @Test
    void aTransitGatewayTellsGroupsOnlyWhenItIsSetTo_R114() {
        assertEquals(
                List.of("forward SG_REFERENCING_SUPPORT sg-b"),
                blockers(guarded(onHub(false), ALL, "tcp 443 sg-a").trace("i-a", "i-b")));
    }

    @Test
    void overATransitGatewayOutboundRulesNameNoGroups_R114() {
        assertEquals(
                List.of("forward SG_REFERENCES_NOT_PRESERVED sg-a"),
                blockers(
                        guarded(onHub(true), "tcp 443 sg-b", "tcp 443 10.1.0.0/16")
                                .trace("i-a", "i-b")));
    }

    private static Design service() {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .instance("i-a", "a1", "10.1.1.10")
                .vpc("B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .instance("i-b", "b1", "10.2.1.10")
                .balancer("nlb-b", "B", "b1", "10.2.1.40", 443, "i-b")
                .service("svc-b", "nlb-b")
                .endpoint("vpce-a", "A", "a1", "10.1.1.99", "svc-b", EndpointState.AVAILABLE);
    }

    @Test
    void endpointLoadBalancerAndTargetEachLetTheirClientsIn_R083() {
        Design design =
                service()
                        .plus(
                                group("sg-vpce", "A", "tcp 443 10.1.0.0/16", ""),
                                group("sg-nlb", "B", "tcp 443 10.1.0.0/16", "tcp 443 sg-b"),
                                group("sg-b", "B", "tcp 443 sg-nlb", ""));
        guard(guard(guard(design, "vpce-a", "sg-vpce"), "nlb-b", "sg-nlb"), "i-b", "sg-b");
        assertEquals(List.of(), blockers(design.trace("i-a", "vpce-a")));
        for (String shut : List.of("sg-vpce", "sg-nlb", "sg-b")) {
            Design one = new Design().plus(design.topology().resources().toArray(RESOURCES));
            one.change(
                    new Change.Replace(group(shut, shut.equals("sg-vpce") ? "A" : "B", "", ALL)));
            assertEquals(
                    List.of("forward ENI_SG_RULES_MISMATCH " + shut),
                    blockers(one.trace("i-a", "vpce-a")));
        }
    }

    private static final vpcanvas.model.Resource[] RESOURCES = {};

    @Test
    void withoutAPortThePortsThatAreOpenAllTheWayCount() {
        Design design = guarded("tcp 80-443 10.2.0.0/16", "tcp 443 10.1.0.0/16");
        assertEquals(List.of(), blockers(design.trace("i-a", "i-b", Protocol.TCP, null)));
        Design shut = guarded("tcp 80-442 10.2.0.0/16", "tcp 443 10.1.0.0/16");
        assertEquals(
                List.of("forward ENI_SG_RULES_MISMATCH sg-b"),
                blockers(shut.trace("i-a", "i-b", Protocol.TCP, null)));
    }

    @Test
    void routingAloneIsLookedAtWhenFiltersAreLeftAside() {
        Design design = guarded("", "");
        var parties = new Parties(design.report().inventory());
        Trace trace =
                new Tracer(design.report())
                        .ignoringFilters()
                        .trace(
                                ((Parties.Found) parties.source("i-a")).party(),
                                ((Parties.Found) parties.destination("i-b")).party(),
                                Protocol.TCP,
                                443);
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-a rtb-a pcx-ab i-b", path(trace.forward()));
        assertTrue(
                trace.assumed()
                        .contains(
                                "security groups, network ACLs and VPC Block Public Access are"
                                        + " left aside"));
    }

    @Test
    void whatHasNoGroupDrawnIsOpenAndTold() {
        Trace trace = peers("us-east-1").trace("i-a", "i-b");
        assertEquals(
                List.of(
                        "no security group drawn on i-a: open",
                        "no security group drawn on i-b: open"),
                trace.assumed());
    }
}
