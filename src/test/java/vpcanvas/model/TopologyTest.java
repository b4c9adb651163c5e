package vpcanvas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a topology refuses and what it allows.
class TopologyTest {
    private static final Region REGION = new Region(Ref.to(Region.class, "eu-central-1"));

    @Test
    void idsAreUniqueOverAllKinds() {
        Topology topology = Topology.of(List.of(REGION));
        Account sameId = new Account(Ref.to(Account.class, "eu-central-1"), "");
        var refusal = assertThrows(IllegalArgumentException.class, () -> topology.plus(sameId));
        assertEquals(
                "the id eu-central-1 is taken by a Region; ids are unique over a whole design",
                refusal.getMessage());
    }

    @Test
    void referencesMayDangle() {
        Subnet orphan =
                new Subnet(
                        Ref.to(Subnet.class, "s"),
                        "",
                        Ref.to(Vpc.class, "gone"),
                        List.of(),
                        "",
                        "");
        Topology topology = Topology.of(List.of(orphan));
        assertTrue(topology.find(orphan.vpc()).isEmpty());
    }

    @Test
    void aReferenceFindsOnlyTheKindItExpects() {
        Topology topology = Topology.of(List.of(REGION));
        assertEquals(REGION, topology.find(REGION.ref()).orElseThrow());
        assertTrue(topology.find(Ref.to(Vpc.class, "eu-central-1")).isEmpty());
        assertTrue(topology.find(null).isEmpty());
    }

    @Test
    void replacingNeedsOneOfTheSameKind() {
        Topology topology = Topology.of(List.of(REGION));
        Account other = new Account(Ref.to(Account.class, "eu-central-1"), "");
        assertThrows(IllegalArgumentException.class, () -> topology.replace(other));
        assertThrows(IllegalArgumentException.class, () -> Topology.empty().replace(REGION));
    }

    @Test
    void anEditLeavesTheTopologyBeforeUntouched() {
        Topology before = Topology.of(List.of(REGION));
        Topology after = before.minus(REGION.ref());
        assertEquals(1, before.resources().size());
        assertEquals(Topology.empty(), after);
    }

    @Test
    void aReferenceToAnyAttachmentEqualsOneToItsKind() {
        assertEquals(Ref.to(Attachment.class, "att-1"), Ref.to(VpcAttachment.class, "att-1"));
        assertThrows(IllegalArgumentException.class, () -> Ref.to(Vpc.class, " "));
    }
}
