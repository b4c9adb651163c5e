package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.analysis.trace.Verdicts.blockers;
import static vpcanvas.analysis.trace.Verdicts.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vpcanvas.Design;
import vpcanvas.FilterParts;
import vpcanvas.model.EndpointState;
import vpcanvas.model.PortRange;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceConfiguration;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.ResourceGateway;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.Vpc;
import vpcanvas.net.Ip;

/// Packets to one resource of another VPC, by an endpoint for it.
class ResourceEndpointTraceTest {

    /// Two VPCs with one and the same block; nothing joins them but the endpoint.
    private static Design shared(
            String zone, String resource, EndpointState state, String groups, Resource... more) {
        Ref<Subnet> consumer = Ref.to(Subnet.class, "a1");
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnetIn("az1", "a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A")
                .instance("i-a", "a1", "10.1.1.10")
                .vpc("B", "10.1.0.0/16")
                .subnetIn(zone, "b1", "B", "10.1.2.0/24")
                .main("rtb-b", "B")
                .instance("i-db", "b1", "10.1.2.20")
                .plus(more)
                .plus(
                        new ResourceGateway(
                                Ref.to(ResourceGateway.class, "rgw"),
                                "",
                                Ref.to(Vpc.class, "B"),
                                List.of(Ref.to(Subnet.class, "b1")),
                                groups.isEmpty()
                                        ? List.of()
                                        : List.of(Ref.to(SecurityGroup.class, groups))),
                        new ResourceConfiguration(
                                Ref.to(ResourceConfiguration.class, "rcfg"),
                                "",
                                Ref.to(ResourceGateway.class, "rgw"),
                                resource,
                                List.of(new PortRange(5432, 5432))),
                        new ResourceEndpoint(
                                Ref.to(ResourceEndpoint.class, "vpce-r"),
                                "",
                                Ref.to(Vpc.class, "A"),
                                Ref.to(ResourceConfiguration.class, "rcfg"),
                                List.of(new SubnetAddress(consumer, Ip.parse("10.1.1.99"), null)),
                                state,
                                List.of()));
    }

    private static Design shared() {
        return shared("az1", "10.1.2.20", EndpointState.AVAILABLE, "");
    }

    private static Trace asked(Design design) {
        return design.trace("i-a", "vpce-r", Protocol.TCP, 5432);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i-db", "vpce-r", "10.1.1.99"})
    void aResourceIsReachedThroughItsEndpointAlthoughTheVpcsOverlap_R091(String to) {
        Trace trace = shared().trace("i-a", to, Protocol.TCP, 5432);
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-a rtb-a A vpce-r rgw rtb-b B i-db", path(trace.forward()));
        assertEquals("i-db rtb-b B rgw vpce-r rtb-a A i-a", path(trace.back()));
        assertEquals(Ip.parse("10.1.2.255"), trace.seenSource());
        assertTrue(trace.beyondAnalyzer().contains("a path through a resource gateway"));
    }

    @Test
    void itCarriesTcpAlone_R091() {
        assertEquals(
                List.of("forward PROTOCOL_RESTRICTION vpce-r"),
                blockers(shared().trace("i-a", "vpce-r", Protocol.UDP, 5432)));
    }

    @Test
    void itIsForThePortsThatAreShared_R091() {
        assertEquals(
                List.of("forward X_RESOURCE_PORT rcfg"),
                blockers(shared().trace("i-a", "vpce-r", Protocol.TCP, 22)));
    }

    @Test
    void endpointAndGatewayMeetInACommonZone_R091() {
        assertEquals(
                List.of("forward VPCE_SERVICE_NOT_INSTALLED_IN_AZ rgw"),
                blockers(asked(shared("az2", "10.1.2.20", EndpointState.AVAILABLE, ""))));
    }

    @Test
    void theResourceOpensNoConnectionToTheConsumer_R091() {
        Trace trace = shared().trace("i-db", "i-a", Protocol.TCP, 5432);
        assertEquals(List.of("forward NO_POSSIBLE_DESTINATION B"), blockers(trace));
        assertTrue(
                new Parties(shared().report().inventory()).source("vpce-r")
                        instanceof Parties.NotFound);
    }

    @ParameterizedTest
    @EnumSource(
            value = EndpointState.class,
            names = {"PENDING_ACCEPTANCE", "REJECTED"})
    void anEndpointThatIsNotAvailableCarriesNothing_R091(EndpointState state) {
        assertEquals(
                List.of("forward BAD_STATE vpce-r"),
                blockers(asked(shared("az1", "10.1.2.20", state, ""))));
    }

    @Test
    void theGroupsOfTheGatewayLetOut_R091() {
        Resource shut = FilterParts.group("sg-gate", "B", "", "tcp 80 0.0.0.0/0");
        assertEquals(
                List.of("forward ENI_SG_RULES_MISMATCH sg-gate"),
                blockers(
                        asked(
                                shared(
                                        "az1",
                                        "10.1.2.20",
                                        EndpointState.AVAILABLE,
                                        "sg-gate",
                                        shut))));
    }

    @Test
    void aResourceThatIsADnsNameIsTakenToAnswer_R091() {
        Trace trace = asked(shared("az1", "db.example.com", EndpointState.AVAILABLE, ""));
        assertEquals(List.of(), blockers(trace));
        assertTrue(trace.assumed().contains("db.example.com behind rgw answers"));
    }
}
