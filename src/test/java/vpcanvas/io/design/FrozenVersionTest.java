package vpcanvas.io.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vpcanvas.io.json.Json;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.Note;
import vpcanvas.model.TransitGatewayRouteTable;

/// Files that the first version wrote open for ever. The file of this test is never changed; a new
/// version of the format gets one of its own beside it.
class FrozenVersionTest {
    /// Keys that version 1 has learnt since: a file without them means what it meant.
    private static final Set<String> LEARNT = Set.of("detail");

    private static final String TEXT =
            Reading.text("src/test/resources/vpcanvas/io/design/version-1.vpc.json");

    @Test
    void aFileOfVersion1OpensWithoutANotice() {
        assertEquals(List.of(), Reading.ok(TEXT).notices());
    }

    @Test
    void aFileOfVersion1IsWrittenBackAsItIs() {
        assertEquals(TEXT, Reading.written(Reading.document(TEXT)));
    }

    @Test
    void itMeansWhatItMeant() {
        var topology = Reading.document(TEXT).topology();
        NatGateway regional = topology.all(NatGateway.class).getLast();
        assertEquals(NatGateway.Availability.REGIONAL, regional.availabilityMode());
        assertEquals(NatGateway.Connectivity.PUBLIC, regional.connectivityType());
        var entries = topology.all(NetworkAcl.class).getFirst().entries();
        assertEquals(List.of(false, true), entries.stream().map(e -> e.egress()).toList());
        var hub = topology.all(TransitGatewayRouteTable.class).getFirst();
        assertNull(hub.routes().get(1).attachment());
        assertEquals(
                List.of(new Note("n1", "Two lines,\nin Zürich.")), Reading.document(TEXT).notes());
    }

    @Test
    void itHasEveryKeyThatVersion1Knew() {
        Set<String> missing = new TreeSet<>(FileKeys.ofEveryRecord());
        missing.removeAll(FileKeys.in(Json.parse(TEXT)));
        assertEquals(LEARNT, missing);
    }
}
