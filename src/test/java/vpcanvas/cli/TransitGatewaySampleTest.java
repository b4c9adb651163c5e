package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What traces tell of the sample `transit-gateway`, and of the same with one thing missing.
class TransitGatewaySampleTest {
    private static final String SAMPLE = "transit-gateway";

    @TempDir private Path directory;

    private static JsonNode trace(Path design, String from, String to) {
        return Run.of("trace", design, "--from", from, "--to", to, "--port", "443", "--json")
                .json();
    }

    /// The blockers, as `CODE place direction`.
    private static List<String> blockers(JsonNode trace) {
        List<String> told = new ArrayList<>();
        for (JsonNode blocker : trace.path("blockers")) {
            told.add(
                    blocker.path("reason").asString()
                            + " "
                            + blocker.path("at").asString()
                            + " "
                            + blocker.path("direction").asString());
        }
        assertEquals(told.isEmpty(), trace.path("reachable").asBoolean());
        return told;
    }

    private JsonNode changed(String from, String to, String... replacements) throws IOException {
        return trace(Run.changed(directory, SAMPLE, replacements), from, to);
    }

    @ParameterizedTest
    @CsvSource({
        "i-orders, i-invoices",
        "i-invoices, i-orders",
        "i-orders, i-lake",
        "i-lake, i-invoices",
        "i-orders, corp-hq",
        "i-lake, erp",
        "192.168.7.7, i-invoices",
        "i-orders, 100.64.2.10",
        "i-orders, nlb-map"
    })
    void spokesTheOtherRegionHeadquartersAndTheMappedAddressAreReached(String from, String to) {
        assertEquals(List.of(), blockers(trace(Run.sample(SAMPLE), from, to)));
    }

    @Test
    void theTraceToTheMappedAddressShowsBothTranslations() {
        JsonNode trace = trace(Run.sample(SAMPLE), "i-orders", "nlb-map");
        List<String> packets = new ArrayList<>();
        for (JsonNode hop : trace.path("forward").path("hops")) {
            String packet =
                    hop.path("packet").path("source").asString()
                            + " > "
                            + hop.path("packet").path("destination").asString();
            if (packets.isEmpty() || !packets.getLast().equals(packet)) {
                packets.add(packet);
            }
        }
        assertEquals(
                List.of(
                        "10.0.2.10 > 100.64.2.10",
                        "100.64.1.7 > 100.64.2.10",
                        "100.64.2.10 > 10.0.3.10"),
                packets);
    }

    @Test
    void theOverlappingVpcIsNotReachedByItsOwnAddress() {
        assertEquals(
                List.of("NO_POSSIBLE_DESTINATION vpc-shop forward"),
                blockers(trace(Run.sample(SAMPLE), "i-orders", "10.0.3.10")));
        assertEquals(
                "X_TGW_OVERLAP_NOT_PROPAGATED tgw-eu:tgw-attach-legacy forward",
                blockers(trace(Run.sample(SAMPLE), "i-invoices", "10.0.3.10")).getFirst());
    }

    @Test
    void backFromItOnlyRepliesCome() {
        assertEquals(
                List.of("NO_POSSIBLE_DESTINATION vpc-legacy forward"),
                blockers(trace(Run.sample(SAMPLE), "i-archive", "i-orders")));
        assertEquals(
                List.of(
                        "NO_ROUTE_TO_DESTINATION rtb-legacy-private forward",
                        "X_NAT_NO_INBOUND nat-map forward"),
                blockers(trace(Run.sample(SAMPLE), "i-archive", "100.64.1.7")));
    }

    @Test
    void aMissingStaticRouteOnEitherHubIsToldThere() throws IOException {
        assertEquals(
                List.of("TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-eu:tgw-rtb-eu forward"),
                blockers(
                        changed(
                                "i-orders",
                                "i-lake",
                                "\"RequesterTransitGatewayId\": \"tgw-eu\",",
                                "\"RequesterTransitGatewayId\": \"tgw-eu\","
                                        + " \"RequesterRouting\": \"manual\",")));
        assertEquals(
                List.of("TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-us:tgw-rtb-us return"),
                blockers(
                        changed(
                                "i-orders",
                                "i-lake",
                                "\"RequesterTransitGatewayId\": \"tgw-eu\",",
                                "\"RequesterTransitGatewayId\": \"tgw-eu\","
                                        + " \"AccepterRouting\": \"manual\",")));
    }

    @Test
    void anUnassociatedAttachmentIsTold() throws IOException {
        assertEquals(
                List.of("TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION tgw-eu:tgw-attach-shop forward"),
                blockers(
                        changed(
                                "i-orders",
                                "i-invoices",
                                "\"Associations\": [\"tgw-attach-shop\", ",
                                "\"Associations\": [")));
    }

    @Test
    void aZoneWithoutAttachmentSubnetIsTold() throws IOException {
        assertEquals(
                List.of("TGW_ROUTE_AZ_RESTRICTION tgw-eu:tgw-attach-billing return"),
                blockers(
                        changed(
                                "i-orders",
                                "i-invoices",
                                "\"Name\": \"invoices\",\n        \"SubnetId\":"
                                        + " \"subnet-billing-private-a\"",
                                "\"Name\": \"invoices\",\n        \"SubnetId\": \"subnet-b\"",
                                "\"PrivateIpAddress\": \"10.1.2.20\"",
                                "\"PrivateIpAddress\": \"10.1.3.20\"",
                                "\"Subnets\": [",
                                "\"Subnets\": [ { \"SubnetId\": \"subnet-b\", \"VpcId\":"
                                        + " \"vpc-billing\", \"CidrBlocks\": [\"10.1.3.0/24\"],"
                                        + " \"AvailabilityZone\": \"eu-central-1b\" },")));
    }

    @Test
    void anUnpropagatedBlockIsTold() throws IOException {
        assertEquals(
                List.of("TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-eu:tgw-rtb-eu forward"),
                blockers(
                        changed(
                                "i-orders",
                                "i-invoices",
                                "\"Propagations\": [\"tgw-attach-shop\","
                                        + " \"tgw-attach-billing\",",
                                "\"Propagations\": [\"tgw-attach-shop\",")));
    }

    @Test
    void beforeMappingTheSecondOfTwoOverlappingVpcsCanNotBeReached() {
        JsonNode trace = trace(Run.sample(SAMPLE + "-overlap"), "i-invoices", "i-archive");
        assertEquals(
                "X_TGW_OVERLAP_NOT_PROPAGATED tgw-eu:tgw-attach-legacy forward",
                blockers(trace).getFirst());
        Run check = Run.of("check", Run.sample(SAMPLE + "-overlap")).ends(Exit.NO);
        assertTrue(
                check.out().startsWith("error X_TGW_OVERLAP_NOT_PROPAGATED vpc-legacy, vpc-shop"),
                check.out());
    }
}
