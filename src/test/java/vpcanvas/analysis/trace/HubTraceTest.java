package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.HubParts.attach;
import static vpcanvas.HubParts.attachAutomatic;
import static vpcanvas.HubParts.hub;
import static vpcanvas.HubParts.hubPeering;
import static vpcanvas.HubParts.hubTable;
import static vpcanvas.analysis.trace.Verdicts.blockers;
import static vpcanvas.analysis.trace.Verdicts.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Routing;

/// Packets between VPCs on transit gateways.
class HubTraceTest {

    /// Two VPCs with a route to `tgw-1` for all of 10/8, in zone `az1`.
    private static Design vpcs() {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A", "10.0.0.0/8 > tgw-1")
                .instance("i-a", "a1", "10.1.1.10")
                .vpc("B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .main("rtb-b", "B", "10.0.0.0/8 > tgw-1")
                .instance("i-b", "b1", "10.2.1.10")
                .plus(hub("tgw-1"));
    }

    private static Design attached() {
        return vpcs().plus(
                        attach("att-a", "tgw-1", "A", "a1"), attach("att-b", "tgw-1", "B", "b1"));
    }

    private static Design onOneTable() {
        return attached().plus(hubTable("rtb", "tgw-1", "att-a att-b", "att-a att-b"));
    }

    @Test
    void withTheDefaultTableEverySpokeReachesEveryOther_R104_R109() {
        Trace trace = onOneTable().trace("i-a", "i-b");
        assertEquals(List.of(), blockers(trace));
        assertEquals(
                "i-a rtb-a tgw-1:att-a tgw-1:rtb tgw-1:att-b rtb-b B i-b", path(trace.forward()));
        assertEquals("i-b rtb-b tgw-1:att-b tgw-1:rtb tgw-1:att-a rtb-a A i-a", path(trace.back()));
        assertTrue(trace.isPrivate());
        assertTrue(trace.beyondAnalyzer().contains("return path over a transit gateway"));
    }

    @Test
    void attachingAddsNoRouteToTheTablesOfAVpc_R101() {
        Trace trace = onOneTable().without("rtb-b").main("rtb-c", "B").trace("i-a", "i-b");
        assertEquals(List.of("return NO_ROUTE_TO_DESTINATION rtb-c"), blockers(trace));
    }

    @Test
    void aHubRefusesAVpcOfAnotherRegion_R096() {
        Trace trace =
                vpcs().without("B")
                        .vpcIn("eu-west-1", "B", "10.2.0.0/16")
                        .plus(
                                attach("att-a", "tgw-1", "A", "a1"),
                                attach("att-b", "tgw-1", "B", "b1"),
                                hubTable("rtb", "tgw-1", "att-a att-b", "att-a att-b"))
                        .trace("i-a", "i-b");
        assertEquals(
                "forward TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-1:rtb", blockers(trace).getFirst());
    }

    @Test
    void anAttachmentWithoutAssociationDropsWhatComesFromIt_R102() {
        Trace trace =
                attached()
                        .plus(hubTable("rtb", "tgw-1", "att-b", "att-a att-b"))
                        .trace("i-a", "i-b");
        assertEquals(
                List.of("forward TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION tgw-1:att-a"),
                blockers(trace));
    }

    @Test
    void notPropagatingIsolates_R103() {
        Trace trace =
                attached()
                        .plus(hubTable("rtb", "tgw-1", "att-a att-b", "att-a"))
                        .trace("i-a", "i-b");
        assertEquals(
                List.of("forward TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-1:rtb"), blockers(trace));
    }

    @Test
    void oneTableForEachSegmentKeepsSegmentsApart_R102_R103() {
        Design segments =
                attached()
                        .plus(
                                hubTable("rtb-one", "tgw-1", "att-a", "att-b"),
                                hubTable("rtb-two", "tgw-1", "att-b", ""));
        assertEquals(
                List.of("return TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-1:rtb-two"),
                blockers(segments.trace("i-a", "i-b")));
    }

    @Test
    void aStaticBlackholeHidesThePropagatedRouteOfItsBlock_R105_R106() {
        Trace trace =
                attached()
                        .plus(
                                hubTable(
                                        "rtb",
                                        "tgw-1",
                                        "att-a att-b",
                                        "att-a att-b",
                                        "10.2.0.0/16 > blackhole"))
                        .trace("i-a", "i-b");
        assertEquals(List.of("forward TGW_RTB_BAD_STATE_ROUTE tgw-1:rtb"), blockers(trace));
        assertEquals(Outcome.BLACKHOLE, trace.forward().outcome());
    }

    @Test
    void aSenderInAZoneWithoutAttachmentSubnetIsNotHeard_R099() {
        Trace trace =
                onOneTable()
                        .subnetIn("az2", "a2", "A", "10.1.2.0/24")
                        .instance("i-far", "a2", "10.1.2.10")
                        .trace("i-far", "i-b");
        assertEquals(List.of("forward TGW_ROUTE_AZ_RESTRICTION tgw-1:att-a"), blockers(trace));
    }

    @Test
    void arrivalTakesAnotherZoneButTheAnswerCannot_R100() {
        Trace trace =
                onOneTable()
                        .subnetIn("az2", "b2", "B", "10.2.2.0/24")
                        .instance("i-far", "b2", "10.2.2.10")
                        .trace("i-a", "i-far");
        assertEquals(List.of("return TGW_ROUTE_AZ_RESTRICTION tgw-1:att-b"), blockers(trace));
        assertEquals(Outcome.DELIVERED, trace.forward().outcome());
    }

    @Test
    void onlyAnAvailableAttachmentCarriesTraffic_R116() {
        Design waiting =
                vpcs().plus(
                                attach(
                                        "att-a",
                                        "tgw-1",
                                        "A",
                                        "a1",
                                        AttachmentState.PENDING_ACCEPTANCE,
                                        Routing.MANUAL,
                                        false),
                                attach("att-b", "tgw-1", "B", "b1"),
                                hubTable("rtb", "tgw-1", "att-a att-b", "att-a att-b"));
        assertEquals(
                "forward BAD_STATE_ATTACHMENT tgw-1:att-a",
                blockers(waiting.trace("i-a", "i-b")).getFirst());
        assertEquals(
                "forward TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-1:rtb",
                blockers(waiting.trace("i-b", "i-a")).getFirst());
    }

    @Test
    void twoVpcsWithOneBlockOnAHubLeadToTheFirst_R110() {
        Design twins =
                onOneTable()
                        .vpc("C", "10.2.0.0/16")
                        .subnet("c1", "C", "10.2.7.0/24")
                        .main("rtb-c", "C", "10.0.0.0/8 > tgw-1")
                        .instance("i-c", "c1", "10.2.7.10")
                        .plus(attach("att-c", "tgw-1", "C", "c1"))
                        .without("rtb")
                        .plus(hubTable("rtb", "tgw-1", "att-a att-b att-c", "att-a att-b att-c"));
        assertEquals(List.of(), blockers(twins.trace("i-a", "i-b")));
        for (String way : List.of("i-c", "10.2.7.10")) {
            assertEquals(
                    List.of("forward X_TGW_OVERLAP_NOT_PROPAGATED tgw-1:att-c"),
                    blockers(twins.trace("i-a", way)));
        }
        assertEquals(
                List.of("return X_TGW_OVERLAP_NOT_PROPAGATED tgw-1:att-c"),
                blockers(twins.trace("i-c", "i-a")));
    }

    @Test
    void aHubTranslatesNothing_R111() {
        Trace trace = onOneTable().trace("i-a", "i-b");
        assertTrue(trace.forward().hops().stream().allMatch(h -> h.packet().equals(h.after())));
        assertEquals(trace.packet().source(), trace.seenSource());
    }

    /// `A` on `tgw-1`, `B` on `tgw-2` in another Region, and a peering of the hubs.
    private static Design twoRegions(AttachmentState state, Routing routing) {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A", "10.0.0.0/8 > tgw-1")
                .instance("i-a", "a1", "10.1.1.10")
                .vpcIn("eu-west-1", "B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .main("rtb-b", "B", "10.0.0.0/8 > tgw-2")
                .instance("i-b", "b1", "10.2.1.10")
                .plus(
                        hub("tgw-1"),
                        hub("tgw-2", "eu-west-1"),
                        attach("att-a", "tgw-1", "A", "a1"),
                        attach("att-b", "tgw-2", "B", "b1"),
                        hubPeering("peer", "tgw-1", "tgw-2", state, routing));
    }

    private static Design byHand() {
        return twoRegions(AttachmentState.AVAILABLE, Routing.MANUAL);
    }

    @Test
    void hubsPeerAcrossRegionsWithStaticRoutesOnBothSides_R107_R108() {
        Trace trace =
                byHand().plus(
                                hubTable(
                                        "rtb-1",
                                        "tgw-1",
                                        "att-a peer",
                                        "att-a",
                                        "10.2.0.0/16 > peer"),
                                hubTable(
                                        "rtb-2",
                                        "tgw-2",
                                        "att-b peer",
                                        "att-b",
                                        "10.1.0.0/16 > peer"))
                        .trace("i-a", "i-b");
        assertEquals(List.of(), blockers(trace));
        assertEquals(
                "i-a rtb-a tgw-1:att-a tgw-1:rtb-1 tgw-1:peer tgw-2:peer tgw-2:rtb-2 tgw-2:att-b"
                        + " rtb-b B i-b",
                path(trace.forward()));
    }

    @Test
    void aMissingStaticRouteIsToldAtTheHubThatLacksIt_R107() {
        Design there =
                byHand().plus(
                                hubTable("rtb-1", "tgw-1", "att-a peer", "att-a"),
                                hubTable(
                                        "rtb-2",
                                        "tgw-2",
                                        "att-b peer",
                                        "att-b",
                                        "10.1.0.0/16 > peer"));
        assertEquals(
                List.of("forward TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-1:rtb-1"),
                blockers(there.trace("i-a", "i-b")));
        Design back =
                byHand().plus(
                                hubTable(
                                        "rtb-1",
                                        "tgw-1",
                                        "att-a peer",
                                        "att-a",
                                        "10.2.0.0/16 > peer"),
                                hubTable("rtb-2", "tgw-2", "att-b peer", "att-b peer"));
        assertEquals(
                List.of("return TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-2:rtb-2"),
                blockers(back.trace("i-a", "i-b")));
    }

    @Test
    void whatArrivesOverAPeeringNeedsATableToo_R102_R107() {
        Trace trace =
                byHand().plus(
                                hubTable(
                                        "rtb-1",
                                        "tgw-1",
                                        "att-a peer",
                                        "att-a",
                                        "10.2.0.0/16 > peer"),
                                hubTable("rtb-2", "tgw-2", "att-b", "att-b", "10.1.0.0/16 > peer"))
                        .trace("i-a", "i-b");
        assertEquals(
                List.of("forward TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION tgw-2:peer"),
                blockers(trace));
    }

    @Test
    void aPeeringOfHubsWantsToBeAccepted_R107() {
        Trace trace =
                twoRegions(AttachmentState.PENDING_ACCEPTANCE, Routing.MANUAL)
                        .plus(
                                hubTable(
                                        "rtb-1",
                                        "tgw-1",
                                        "att-a peer",
                                        "att-a",
                                        "10.2.0.0/16 > peer"),
                                hubTable(
                                        "rtb-2",
                                        "tgw-2",
                                        "att-b peer",
                                        "att-b",
                                        "10.1.0.0/16 > peer"))
                        .trace("i-a", "i-b");
        assertEquals(
                List.of(
                        "forward TGW_RTB_BAD_STATE_ROUTE tgw-1:rtb-1",
                        "return TGW_RTB_BAD_STATE_ROUTE tgw-2:rtb-2"),
                blockers(trace));
    }

    @Test
    void automaticRoutingWritesTheRoutesOfAWholeChainOfHubs_R108() {
        Trace trace =
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .subnet("a1", "A", "10.1.1.0/24")
                        .instance("i-a", "a1", "10.1.1.10")
                        .vpcIn("eu-west-1", "B", "10.2.0.0/16")
                        .subnet("b1", "B", "10.2.1.0/24")
                        .instance("i-b", "b1", "10.2.1.10")
                        .plus(
                                hub("tgw-1"),
                                hub("tgw-2"),
                                hub("tgw-3", "eu-west-1"),
                                attachAutomatic("att-a", "tgw-1", "A", "a1"),
                                attachAutomatic("att-b", "tgw-3", "B", "b1"),
                                hubPeering(
                                        "p12",
                                        "tgw-1",
                                        "tgw-2",
                                        AttachmentState.AVAILABLE,
                                        Routing.AUTOMATIC),
                                hubPeering(
                                        "p23",
                                        "tgw-2",
                                        "tgw-3",
                                        AttachmentState.AVAILABLE,
                                        Routing.AUTOMATIC),
                                hubTable("rtb-1", "tgw-1", "att-a p12", "att-a"),
                                hubTable("rtb-2", "tgw-2", "p12 p23", ""),
                                hubTable("rtb-3", "tgw-3", "att-b p23", "att-b"))
                        .trace("i-a", "i-b");
        assertEquals(List.of(), blockers(trace));
        assertEquals(
                "i-a A:main tgw-1:att-a tgw-1:rtb-1 tgw-1:p12 tgw-2:p12 tgw-2:rtb-2 tgw-2:p23"
                        + " tgw-3:p23 tgw-3:rtb-3 tgw-3:att-b B:main B i-b",
                path(trace.forward()));
    }

    @Test
    void whereRoutesAreDerivedTheHubIsToBlameForOneThatIsMissing_R103() {
        Trace trace =
                vpcs().without("rtb-a")
                        .without("rtb-b")
                        .plus(
                                attachAutomatic("att-a", "tgw-1", "A", "a1"),
                                attachAutomatic("att-b", "tgw-1", "B", "b1"),
                                hubTable("rtb", "tgw-1", "att-a att-b", "att-a"))
                        .trace("i-a", "i-b");
        assertEquals(
                List.of("forward TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-1:rtb"), blockers(trace));
    }

    @Test
    void overAnAutomaticPeeringTheFarHubIsToBlameForWhatItDoesNotDeliver_R107() {
        Design unassociated =
                twoRegions(AttachmentState.AVAILABLE, Routing.AUTOMATIC)
                        .plus(
                                hubTable("rtb-1", "tgw-1", "att-a peer", "att-a"),
                                hubTable("rtb-2", "tgw-2", "att-b", "att-b"));
        assertEquals(
                "forward TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION tgw-2:peer",
                blockers(unassociated.trace("i-a", "i-b")).getFirst());
        Design unpropagated =
                twoRegions(AttachmentState.AVAILABLE, Routing.AUTOMATIC)
                        .plus(
                                hubTable("rtb-1", "tgw-1", "att-a peer", "att-a"),
                                hubTable("rtb-2", "tgw-2", "att-b peer", ""));
        assertEquals(
                List.of("forward TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-2:rtb-2"),
                blockers(unpropagated.trace("i-a", "i-b")));
        Design waiting =
                twoRegions(AttachmentState.PENDING_ACCEPTANCE, Routing.AUTOMATIC)
                        .plus(
                                hubTable("rtb-1", "tgw-1", "att-a peer", "att-a"),
                                hubTable("rtb-2", "tgw-2", "att-b peer", "att-b"));
        assertEquals(
                List.of(
                        "forward BAD_STATE_ATTACHMENT tgw-1:peer",
                        "return BAD_STATE_ATTACHMENT tgw-2:peer"),
                blockers(waiting.trace("i-a", "i-b")));
    }
}
