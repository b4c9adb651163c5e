package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.analysis.trace.Verdicts.blockers;
import static vpcanvas.analysis.trace.Verdicts.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.Account;
import vpcanvas.model.Change;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Routing;
import vpcanvas.model.Vpc;
import vpcanvas.net.Ip;

/// Traces over VPC peering.
class PeeringTraceTest {

    private static Design peers() {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .instance("i-a", "a1", "10.1.1.10")
                .vpc("B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .instance("i-b", "b1", "10.2.1.10");
    }

    private static Design routed() {
        return peers().main("rtb-a", "A", "10.2.0.0/16 > pcx-ab")
                .main("rtb-b", "B", "10.1.0.0/16 > pcx-ab")
                .peering("pcx-ab", "A", "B");
    }

    @Test
    void routesOnBothSidesMakePeersReachable_R060() {
        Trace trace = routed().trace("i-a", "i-b");
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-a rtb-a pcx-ab i-b", path(trace.forward()));
        assertEquals("i-b rtb-b pcx-ab i-a", path(trace.back()));
        assertEquals(Ip.parse("10.1.1.10"), trace.seenSource());
        assertTrue(trace.isPrivate());
    }

    @Test
    void aPublicNameOfAPeerMayLeadOverTheInternet_R073() {
        Design design = routed().instance("i-web", "b1", "10.2.1.20", "198.51.100.20");
        String told = String.join("\n", design.trace("i-a", "i-web").assumed());
        assertTrue(told.contains("its public DNS name leads to 198.51.100.20"), told);
        assertEquals(
                List.of(),
                design.trace("i-a", "i-b").assumed().stream()
                        .filter(a -> a.contains("DNS"))
                        .toList());
    }

    @Test
    void otherRegionsAndAccountsAloneKeepNobodyApart_R071() {
        Design design = routed();
        Ref<Account> account = Ref.to(Account.class, "222222222222");
        Ref<Region> region = Ref.to(Region.class, "eu-west-1");
        design.plus(new Account(account, "partner"), new Region(region));
        Vpc far = design.topology().find(Ref.to(Vpc.class, "B")).orElseThrow();
        design.change(new Change.Replace(new Vpc(far.ref(), "", region, account, far.blocks())));
        assertEquals(List.of(), blockers(design.trace("i-a", "i-b")));
        assertEquals(List.of(), blockers(design.trace("i-b", "i-a")));
        assertEquals(List.of(), design.report().problems());
    }

    @Test
    void whoRequestedDoesNotLimitDirection_R059() {
        assertEquals(List.of(), blockers(routed().trace("i-b", "i-a")));
    }

    @Test
    void automaticRoutingPutsTheRoutesOnBothSides() {
        Trace trace =
                peers().main("rtb-a", "A")
                        .peering(
                                "pcx-ab",
                                "A",
                                "B",
                                PeeringConnection.Status.ACCEPTED,
                                Routing.AUTOMATIC)
                        .trace("i-a", "i-b");
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-b B:main pcx-ab i-a", path(trace.back()));
    }

    @Test
    void aMissingReturnRouteIsToldAtTheTableThatLacksIt_R039() {
        Trace trace =
                peers().main("rtb-a", "A", "10.2.0.0/16 > pcx-ab")
                        .main("rtb-b", "B")
                        .peering("pcx-ab", "A", "B")
                        .trace("i-a", "i-b");
        assertEquals(List.of("return NO_ROUTE_TO_DESTINATION rtb-b"), blockers(trace));
        assertEquals(Outcome.DELIVERED, trace.forward().outcome());
        assertEquals(Outcome.NO_ROUTE, trace.back().outcome());
    }

    @Test
    void everyMissingRouteIsToldNotOnlyTheFirst() {
        Trace trace =
                peers().main("rtb-a", "A")
                        .main("rtb-b", "B")
                        .peering("pcx-ab", "A", "B")
                        .trace("i-a", "i-b");
        assertEquals(
                List.of(
                        "forward NO_ROUTE_TO_DESTINATION rtb-a",
                        "return NO_ROUTE_TO_DESTINATION rtb-b"),
                blockers(trace));
    }

    @Test
    void aPendingPeeringIsABlackholeOnBothSides_R061() {
        Trace trace =
                peers().peering(
                                "pcx-ab",
                                "A",
                                "B",
                                PeeringConnection.Status.REQUESTED,
                                Routing.AUTOMATIC)
                        .trace("i-a", "i-b");
        assertEquals(
                List.of("forward BAD_STATE_ROUTE A:main", "return BAD_STATE_ROUTE B:main"),
                blockers(trace));
        assertEquals(Outcome.BLACKHOLE, trace.forward().outcome());
    }

    @Test
    void aPeeringThatHasFailedIsWhatToMend_R062() {
        Trace trace =
                new Design()
                        .vpc("A", "10.0.0.0/16", "100.64.0.0/24")
                        .subnet("a1", "A", "10.0.2.0/24")
                        .instance("i-a", "a1", "10.0.2.10")
                        .vpc("B", "10.1.0.0/16", "100.64.0.0/24")
                        .subnet("b1", "B", "10.1.3.0/24")
                        .instance("i-b", "b1", "10.1.3.10")
                        .peering(
                                "pcx-ab",
                                "A",
                                "B",
                                PeeringConnection.Status.ACCEPTED,
                                Routing.AUTOMATIC)
                        .trace("i-a", "i-b");
        assertEquals(
                "The route table main of A has no route to 10.1.3.10. The peering pcx-ab has"
                        + " failed: 100.64.0.0/24 overlaps 100.64.0.0/24.",
                trace.blockers().getFirst().says());
    }

    @Test
    void overlappingPeersKeepThePacketAtHome_R062() {
        Trace trace =
                new Design()
                        .vpc("A", "10.0.0.0/16")
                        .subnet("a1", "A", "10.0.2.0/24")
                        .instance("i-a", "a1", "10.0.2.10")
                        .vpc("B", "10.0.0.0/16")
                        .subnet("b1", "B", "10.0.3.0/24")
                        .instance("i-b", "b1", "10.0.3.10")
                        .peering(
                                "pcx-ab",
                                "A",
                                "B",
                                PeeringConnection.Status.ACCEPTED,
                                Routing.AUTOMATIC)
                        .trace("i-a", "i-b");
        assertEquals(List.of("forward NO_POSSIBLE_DESTINATION A"), blockers(trace));
        assertTrue(trace.blockers().getFirst().says().contains("never leaves A"), trace.toString());
    }

    @Test
    void aPacketThatLandsAtAnotherHostOfTheSameAddressDidNotArrive() {
        Trace trace =
                new Design()
                        .vpc("A", "10.0.0.0/16")
                        .subnet("a1", "A", "10.0.2.0/24")
                        .instance("i-a", "a1", "10.0.2.10")
                        .instance("i-twin", "a1", "10.0.2.20")
                        .vpc("B", "10.0.0.0/16")
                        .subnet("b1", "B", "10.0.2.0/24")
                        .instance("i-b", "b1", "10.0.2.20")
                        .trace("i-a", "i-b");
        assertEquals(List.of("forward X_DELIVERED_ELSEWHERE i-twin"), blockers(trace));
    }

    @Test
    void twoPeeringsMakeNoTransit_R065() {
        Trace trace =
                routed().vpc("C", "10.3.0.0/16")
                        .subnet("c1", "C", "10.3.1.0/24")
                        .instance("i-c", "c1", "10.3.1.10")
                        .peering("pcx-bc", "B", "C")
                        .change(
                                new Change.AddRoute(
                                        ref("rtb-a"), Design.route("10.3.0.0/16 > pcx-ab")))
                        .change(
                                new Change.AddRoute(
                                        ref("rtb-b"), Design.route("10.3.0.0/16 > pcx-bc")))
                        .main("rtb-c", "C", "10.1.0.0/16 > pcx-bc")
                        .trace("i-a", "i-c");
        assertEquals(List.of("forward PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx-ab"), blockers(trace));
    }

    private static Ref<vpcanvas.model.RouteTable> ref(String id) {
        return Ref.to(vpcanvas.model.RouteTable.class, id);
    }

    @Test
    void aPeerCannotUseTheOthersInternetAccess_R066() {
        Trace trace =
                routed().change(
                                new Change.AddRoute(
                                        ref("rtb-b"), Design.route("0.0.0.0/0 > pcx-ab")))
                        .internetGateway("igw-a", "A")
                        .trace("i-b", "203.0.113.80");
        assertEquals(List.of("forward PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx-ab"), blockers(trace));
    }

    private static Design hubOfTwins() {
        return new Design()
                .vpc("H", "10.1.0.0/16")
                .subnet("h1", "H", "10.1.1.0/24")
                .instance("i-h", "h1", "10.1.1.10")
                .main("rtb-h", "H", "10.2.1.44/32 > pcx-hb", "10.2.0.0/16 > pcx-hc")
                .vpc("B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .instance("i-b44", "b1", "10.2.1.44")
                .instance("i-b45", "b1", "10.2.1.45")
                .main("rtb-b", "B", "10.1.0.0/16 > pcx-hb")
                .vpc("C", "10.2.0.0/16")
                .subnet("c1", "C", "10.2.1.0/24")
                .instance("i-c46", "c1", "10.2.1.46")
                .main("rtb-c", "C", "10.1.0.0/16 > pcx-hc")
                .peering("pcx-hb", "H", "B")
                .peering("pcx-hc", "H", "C");
    }

    @Test
    void aHostRouteLetsAHubServeOneOfTwoIdenticalSpokes_R068() {
        assertEquals(List.of(), blockers(hubOfTwins().trace("i-b44", "i-h")));
        assertEquals(List.of(), blockers(hubOfTwins().trace("i-h", "i-c46")));
    }

    @Test
    void answersFollowTheTableNotTheArrival_R069() {
        assertEquals(
                List.of("return X_RETURN_PATH_MISMATCH C"),
                blockers(hubOfTwins().trace("i-b45", "i-h")));
    }

    @Test
    void theLongestPrefixWins_R026() {
        Trace trace = hubOfTwins().trace("i-h", "i-b44");
        assertEquals(List.of(), blockers(trace));
        Hop table = trace.forward().hops().get(1);
        assertEquals("pcx-hb", java.util.Objects.requireNonNull(table.route()).targetId());
        assertEquals("10.2.0.0/16", table.rejected().getFirst().route().destination().toString());
    }

    private static Design throughPrivateNat(String... routesOfB) {
        return peers().subnet("a2", "A", "10.1.2.0/24")
                .main("rtb-a", "A", "10.2.0.0/16 > nat-a")
                .table("rtb-nat", "A", "a2", "10.2.0.0/16 > pcx-ab")
                .nat("nat-a", "a2", "10.1.2.5", null)
                .main("rtb-b", "B", routesOfB)
                .peering("pcx-ab", "A", "B");
    }

    @Test
    void aNatGatewaysPacketComesBackOverAPeeringWithoutARoute_R070() {
        Trace trace = throughPrivateNat().trace("i-a", "i-b");
        assertEquals(List.of(), blockers(trace));
        assertEquals(Ip.parse("10.1.2.5"), trace.seenSource());
        assertEquals("i-b rtb-b pcx-ab nat-a rtb-nat A i-a", path(trace.back()));
    }

    @Test
    void onlyTheRoutedSecondaryBlockIsReachable_R060() {
        Trace trace =
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .subnet("a1", "A", "10.1.1.0/24")
                        .instance("i-a", "a1", "10.1.1.10")
                        .main("rtb-a", "A", "10.2.0.0/16 > pcx-ab")
                        .vpcIn("eu-west-1", "B", "10.2.0.0/16", "10.22.0.0/16")
                        .subnet("b2", "B", "10.22.1.0/24")
                        .instance("i-b2", "b2", "10.22.1.10")
                        .main("rtb-b", "B", "10.1.0.0/16 > pcx-ab")
                        .peering("pcx-ab", "A", "B")
                        .trace("i-a", "i-b2");
        assertEquals(List.of("forward NO_ROUTE_TO_DESTINATION rtb-a"), blockers(trace));
        assertEquals(
                List.of("source and destination in different Regions"), trace.beyondAnalyzer());
    }

    @Test
    void aBlackholeStillWinsOverAWiderRoute_R033() {
        Trace trace =
                routed().change(
                                new Change.AddRoute(
                                        ref("rtb-a"), Design.route("10.2.1.0/24 > nat-gone")))
                        .trace("i-a", "i-b");
        assertEquals("forward BAD_STATE_ROUTE rtb-a", blockers(trace).getFirst());
        assertEquals(List.of("R-033"), trace.inferred());
    }

    @Test
    void aRejectedOrDeletedPeeringGetsNoAutomaticRoutes_R058() {
        for (PeeringConnection.Status status :
                List.of(
                        PeeringConnection.Status.REJECTED,
                        PeeringConnection.Status.EXPIRED,
                        PeeringConnection.Status.DELETED)) {
            Trace trace =
                    peers().peering("pcx-ab", "A", "B", status, Routing.AUTOMATIC)
                            .trace("i-a", "i-b");
            assertEquals(
                    "forward NO_ROUTE_TO_DESTINATION A:main",
                    blockers(trace).getFirst(),
                    status.name());
        }
    }

    @Test
    void aSideTurnedManualLosesItsDerivedRoutes() {
        Design design =
                peers().peering(
                                "pcx-ab",
                                "A",
                                "B",
                                PeeringConnection.Status.ACCEPTED,
                                Routing.AUTOMATIC);
        Trace trace =
                design.change(
                                new Change.SetPeeringRouting(
                                        Ref.to(PeeringConnection.class, "pcx-ab"),
                                        Ref.to(Vpc.class, "B"),
                                        Routing.MANUAL))
                        .trace("i-a", "i-b");
        assertEquals(List.of("return NO_ROUTE_TO_DESTINATION B:main"), blockers(trace));
    }
}
