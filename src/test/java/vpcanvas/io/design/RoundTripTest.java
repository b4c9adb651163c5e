package vpcanvas.io.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Destination;
import vpcanvas.model.Document;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// What is saved is what is opened again.
class RoundTripTest {
    private static final int DESIGNS = 300;

    @Test
    void anyDesignIsReadBackAsItWasWritten() {
        for (long seed = 1; seed <= DESIGNS; seed++) {
            Document design = AnyDesign.of(seed);
            assertEquals(design, opened(DocumentFile.write(design), seed), "seed " + seed);
        }
    }

    @Test
    void everyKindWithEveryFieldFilledIsReadBackAsItWasWritten() {
        for (long seed = 1; seed <= 20; seed++) {
            Document design = AnyDesign.full(seed);
            assertEquals(
                    ResourceKind.values().length, ResourceKind.sorted(design.topology()).size());
            assertEquals(design, opened(DocumentFile.write(design), seed), "seed " + seed);
        }
    }

    @Test
    void writingWhatWasReadGivesTheSameBytes() {
        for (long seed = 1; seed <= DESIGNS; seed++) {
            byte[] written = DocumentFile.write(AnyDesign.of(seed));
            byte[] again = DocumentFile.write(opened(written, seed));
            assertArrayEquals(written, again, "seed " + seed);
        }
    }

    @Test
    void theOrderInWhichThingsWereDrawnIsNotInTheFile() {
        Document design = AnyDesign.of(4);
        List<Resource> backwards = List.copyOf(design.topology().resources()).reversed();
        assertArrayEquals(
                DocumentFile.write(design),
                DocumentFile.write(design.with(Topology.of(backwards))));
    }

    @Test
    void anEmptyDesignSaysOnlyWhatItIs() {
        assertEquals(
                """
                {
                  "format": "vpcanvas",
                  "version": 1
                }
                """,
                new String(DocumentFile.write(Document.empty()), StandardCharsets.UTF_8));
    }

    @Test
    void aRouteKnowsTheKindOfWhatItLeadsTo() {
        Document design =
                Reading.document(
                        """
                        {"format": "vpcanvas", "version": 1, "topology": {"RouteTables": [
                          {"RouteTableId": "rtb-a", "VpcId": "vpc-a", "Routes": [
                            {"DestinationIpv6CidrBlock": "::/0", "InternetGatewayId": "igw-a"}]}]}}
                        """);
        RouteTable table = design.topology().all(RouteTable.class).getFirst();
        Target target = table.routes().getFirst().target();
        assertInstanceOf(Target.ToInternetGateway.class, target);
        assertEquals(InternetGateway.class, target.ref().type());
    }

    @Test
    void aTargetThatNoFileCanHoldIsNotWrittenAsNone() {
        Route route =
                new Route(
                        Destination.of(Cidr.parse("10.0.0.0/8")),
                        new Target.ToOther("WormholeId", Ref.to(Resource.class, "wh-a")));
        RouteTable table =
                new RouteTable(
                        Ref.to(RouteTable.class, "rtb-a"),
                        "",
                        Ref.to(Vpc.class, "vpc-a"),
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(route));
        Document design = Document.of(Topology.of(List.of(table)));
        assertThrows(IllegalArgumentException.class, () -> DocumentFile.write(design));
    }

    private static Document opened(byte[] bytes, long seed) {
        Opened opened = DocumentFile.read(bytes, "seed " + seed);
        Opened.Ok ok = assertInstanceOf(Opened.Ok.class, opened, () -> opened.toString());
        assertTrue(ok.notices().isEmpty(), () -> "seed " + seed + ": " + ok.notices());
        return ok.document();
    }
}
