package vpcanvas.io.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Routing;
import vpcanvas.model.Vpc;

/// A file shows what is unusual; what goes without saying isn't said.
class DefaultsTest {
    private static final String SAMPLE = Reading.sample("peering");
    private static final String PEERING = "\"VpcPeeringConnectionId\":";

    @Test
    void aPeeringIsAcceptedAndRoutedAutomaticallyUnlessTheFileSaysOtherwise() {
        PeeringConnection peering =
                Reading.document(SAMPLE).topology().all(PeeringConnection.class).getFirst();
        assertEquals(PeeringConnection.Status.ACCEPTED, peering.status());
        assertEquals(Routing.AUTOMATIC, peering.requesterRouting());
    }

    @Test
    void theUsualIsNotWrittenEvenIfTheFileSaidIt() {
        String said =
                Reading.with(
                        SAMPLE, PEERING, "\"Status\": \"accepted\", \"Name\": \"\", " + PEERING);
        assertEquals(SAMPLE, Reading.written(Reading.document(said)));
    }

    @Test
    void nullMeansTheSameAsNothing() {
        String said = Reading.with(SAMPLE, PEERING, "\"Status\": null, \"Name\": null, " + PEERING);
        said = Reading.with(said, "\"title\"", "\"notes\": null, \"title\"");
        assertEquals(SAMPLE, Reading.written(Reading.document(said)));
    }

    @Test
    void theUnusualIsWrittenInAwsSpelling() {
        String said =
                Reading.with(
                        Reading.sample("privatelink"),
                        "\"VpcEndpointId\": \"vpce-billing\",",
                        "\"VpcEndpointId\": \"vpce-billing\", \"State\": \"pending-acceptance\",");
        assertTrue(
                Reading.written(Reading.document(said))
                        .contains("\"State\": \"pending-acceptance\""));
    }

    @Test
    void aStateMayBeSpeltAsAwsSpellsItForAttachments() {
        String hub = Reading.sample("transit-gateway");
        String id = "\"TransitGatewayAttachmentId\": \"tgw-attach-eu-us\",";
        for (String spelt : List.of("pendingAcceptance", "pending-acceptance")) {
            String text =
                    Reading.with(
                            hub,
                            id + "\n        \"Req",
                            id + " \"State\": \"" + spelt + "\", \"Req");
            assertEquals(
                    AttachmentState.PENDING_ACCEPTANCE,
                    Reading.document(text)
                            .topology()
                            .all(PeeringAttachment.class)
                            .getFirst()
                            .state());
        }
    }

    @Test
    void hostBitsAreClearedAndTheReaderIsTold_R003() {
        Opened.Ok ok = Reading.ok(Reading.with(SAMPLE, "10.1.0.0/16", "10.1.2.3/16"));
        assertEquals(
                List.of(
                        "a.vpc.json:22:26: 10.1.2.3/16 is kept as 10.1.0.0/16: the bits behind the"
                                + " prefix are cleared, as AWS does"),
                ok.notices());
        Vpc billing = ok.document().topology().all(Vpc.class).getFirst();
        assertEquals("10.1.0.0/16", billing.blocks().getFirst().cidrBlock().toString());
    }

    @Test
    void keysMayStandInAnyOrder() {
        String turned =
                """
                {"topology": {"Vpcs": [{"Region": "r", "VpcId": "v"}], "Regions": [{"RegionName": "r"}]},
                 "version": 1, "format": "vpcanvas"}
                """;
        assertEquals(
                List.of("r", "v"),
                Reading.document(turned).topology().resources().stream()
                        .map(r -> r.ref().id())
                        .toList());
    }
}
