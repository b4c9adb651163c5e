package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.analysis.trace.Verdicts.blockers;
import static vpcanvas.analysis.trace.Verdicts.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.EndpointState;
import vpcanvas.model.Protocol;
import vpcanvas.net.Ip;

/// Traces over interface endpoints, endpoint services and network load balancers.
class PrivateLinkTraceTest {

    /// Consumer and provider with the very same block; client and endpoint in different zones.
    private static Design service(EndpointState state) {
        return provider(
                new Design()
                        .vpc("A", "10.0.0.0/16")
                        .subnet("a1", "A", "10.0.1.0/24")
                        .subnetIn("az2", "a2", "A", "10.0.2.0/24")
                        .instance("i-a", "a2", "10.0.2.10")
                        .endpoint("vpce-a", "A", "a1", "10.0.1.99", "svc-b", state),
                "az1");
    }

    private static Design provider(Design design, String zone) {
        return design.vpc("B", "10.0.0.0/16")
                .subnetIn(zone, "b1", "B", "10.0.1.0/24")
                .instance("i-b", "b1", "10.0.1.10")
                .balancer("nlb-b", "B", "b1", "10.0.1.50", 443, "i-b")
                .service("svc-b", "nlb-b");
    }

    @Test
    void theConsumerReachesTheServiceOverEqualBlocks_R080() {
        Trace trace = service(EndpointState.AVAILABLE).trace("i-a", "vpce-a");
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-a A:main A vpce-a svc-b nlb-b B:main B i-b", path(trace.forward()));
        assertEquals("i-b B:main B nlb-b svc-b vpce-a A:main A i-a", path(trace.back()));
    }

    @Test
    void theTargetSeesTheLoadBalancer_R080() {
        Trace trace = service(EndpointState.AVAILABLE).trace("i-a", "vpce-a");
        assertEquals(Ip.parse("10.0.1.50"), trace.seenSource());
        assertTrue(trace.isPrivate());
    }

    @Test
    void noRouteIsNeeded_R079() {
        Trace trace = service(EndpointState.AVAILABLE).main("rtb-a", "A").trace("i-a", "vpce-a");
        assertEquals(List.of(), blockers(trace));
    }

    @Test
    void askedForTheTargetItselfTheEndpointIsDialled() {
        Trace trace = service(EndpointState.AVAILABLE).trace("i-a", "i-b");
        assertEquals(List.of(), blockers(trace));
        assertEquals(Ip.parse("10.0.1.99"), trace.packet().destination());
    }

    @Test
    void theProviderDoesNotReachTheConsumer_R078() {
        assertEquals(
                List.of("forward NO_POSSIBLE_DESTINATION B"),
                blockers(service(EndpointState.AVAILABLE).trace("i-b", "i-a")));
        Trace apart =
                provider(new Design(), "az1")
                        .vpc("A", "10.1.0.0/16")
                        .subnet("a1", "A", "10.1.1.0/24")
                        .instance("i-a", "a1", "10.1.1.10")
                        .endpoint(
                                "vpce-a", "A", "a1", "10.1.1.99", "svc-b", EndpointState.AVAILABLE)
                        .main("rtb-b", "B")
                        .trace("i-b", "i-a");
        assertEquals(List.of("forward NO_ROUTE_TO_DESTINATION rtb-b"), blockers(apart));
    }

    @Test
    void anEndpointThatIsNotAvailableCarriesNothing_R082() {
        for (EndpointState state :
                List.of(
                        EndpointState.PENDING_ACCEPTANCE,
                        EndpointState.REJECTED,
                        EndpointState.FAILED)) {
            assertEquals(
                    List.of("forward BAD_STATE vpce-a"),
                    blockers(service(state).trace("i-a", "vpce-a")),
                    state.name());
        }
    }

    @Test
    void aPortWithoutAListenerIsRefused_R084() {
        Trace trace = service(EndpointState.AVAILABLE).trace("i-a", "vpce-a", Protocol.TCP, 22);
        assertEquals(List.of("forward ELBV2_LISTENERS_MISMATCH nlb-b"), blockers(trace));
    }

    @Test
    void pingDoesNotPassALoadBalancer_R084() {
        Trace trace = service(EndpointState.AVAILABLE).trace("i-a", "vpce-a", Protocol.ICMP, null);
        assertEquals(List.of("forward ELBV2_LISTENERS_MISMATCH nlb-b"), blockers(trace));
    }

    @Test
    void theServiceMustBeInTheZoneOfTheEndpoint_R081() {
        Trace trace =
                provider(
                                new Design()
                                        .vpc("A", "10.1.0.0/16")
                                        .subnetIn("az3", "a1", "A", "10.1.1.0/24")
                                        .instance("i-a", "a1", "10.1.1.10")
                                        .endpoint(
                                                "vpce-a",
                                                "A",
                                                "a1",
                                                "10.1.1.99",
                                                "svc-b",
                                                EndpointState.AVAILABLE),
                                "az1")
                        .trace("i-a", "vpce-a");
        assertEquals(List.of("forward VPCE_SERVICE_NOT_INSTALLED_IN_AZ svc-b"), blockers(trace));
    }

    @Test
    void aConsumerInAnotherRegionMustBeSupported_R086() {
        Trace trace =
                provider(
                                new Design()
                                        .vpcIn("eu-west-1", "A", "10.1.0.0/16")
                                        .subnetIn("euw1-az1", "a1", "A", "10.1.1.0/24")
                                        .instance("i-a", "a1", "10.1.1.10")
                                        .endpoint(
                                                "vpce-a",
                                                "A",
                                                "a1",
                                                "10.1.1.99",
                                                "svc-b",
                                                EndpointState.AVAILABLE),
                                "az1")
                        .trace("i-a", "vpce-a");
        assertEquals(List.of("forward X_VPCE_SERVICE_REGION svc-b"), blockers(trace));
    }

    @Test
    void aTargetInAnotherZoneNeedsCrossZoneBalancing_R085() {
        Trace trace =
                service(EndpointState.AVAILABLE)
                        .without("nlb-b")
                        .subnetIn("az2", "b2", "B", "10.0.2.0/24")
                        .instance("i-far", "b2", "10.0.2.30")
                        .balancer("nlb-b", "B", "b1", "10.0.1.50", 443, "i-far")
                        .trace("i-a", "vpce-a");
        assertEquals(List.of("forward ELBV2_NO_TARGETS_IN_AZ nlb-b"), blockers(trace));
    }

    @Test
    void aListenerWithoutTargetsIsTold_R084() {
        Trace trace =
                service(EndpointState.AVAILABLE)
                        .without("nlb-b")
                        .balancer("nlb-b", "B", "b1", "10.0.1.50", 443)
                        .trace("i-a", "vpce-a");
        assertEquals(List.of("forward ELBV2_LISTENER_HAS_NO_TG nlb-b"), blockers(trace));
    }

    @Test
    void anEndpointIsReachableThroughAPeering_R067() {
        Trace trace =
                service(EndpointState.AVAILABLE)
                        .vpc("C", "10.9.0.0/16")
                        .subnet("c1", "C", "10.9.1.0/24")
                        .instance("i-c", "c1", "10.9.1.10")
                        .peering(
                                "pcx-ca",
                                "C",
                                "A",
                                vpcanvas.model.PeeringConnection.Status.ACCEPTED,
                                vpcanvas.model.Routing.AUTOMATIC)
                        .trace("i-c", "vpce-a");
        assertEquals(List.of(), blockers(trace));
    }

    @Test
    void aLoadBalancerIsReachedInItsOwnVpc() {
        Trace trace =
                service(EndpointState.AVAILABLE)
                        .instance("i-near", "b1", "10.0.1.77")
                        .trace("i-near", "nlb-b");
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-near B:main B nlb-b B:main B i-b", path(trace.forward()));
        assertEquals("i-b B:main B nlb-b B:main B i-near", path(trace.back()));
    }
}
