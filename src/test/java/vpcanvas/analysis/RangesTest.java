package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.HubParts.gateway;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.net.Cidr;

/// From which ranges a VPC may have its blocks, and what its routes and peerings say to that.
class RangesTest {

    private static List<String> problems(Design design) {
        return design.report().problems().stream()
                .map(p -> p.code() + " " + String.join(",", p.at()))
                .toList();
    }

    private static void expect(Design design, String... problems) {
        assertEquals(List.of(problems), problems(design));
    }

    private static Design with(String... blocks) {
        return new Design().vpc("A", blocks);
    }

    /// The last of the blocks is refused, and nothing else is remarkable that is not public.
    private static void refused(String... blocks) {
        String last = blocks[blocks.length - 1];
        List<String> found = problems(with(blocks));
        assertTrue(
                found.contains("X_CIDR_ASSOC_RESTRICTED A:" + last),
                () -> String.join(" + ", blocks) + ": " + found);
    }

    private static void allowed(String... blocks) {
        List<String> found =
                problems(with(blocks)).stream().filter(p -> p.startsWith("X_CIDR_ASSOC")).toList();
        assertEquals(List.of(), found, String.join(" + ", blocks));
    }

    @Test
    void privateRangesGoWithoutARemarkSharedOnesWithOneAndPublicOnesAreWarnedOf_R004() {
        for (String block : List.of("10.4.0.0/16", "172.20.0.0/16", "192.168.0.0/16")) {
            expect(with(block));
        }
        expect(with("100.64.1.0/24"), "X_VPC_CIDR_SHARED A:100.64.1.0/24");
        expect(with("203.0.112.0/20"), "X_VPC_CIDR_PUBLIC A:203.0.112.0/20");
        assertEquals(Severity.INFO, ProblemCode.X_VPC_CIDR_SHARED.severity());
        assertEquals(Severity.WARNING, ProblemCode.X_VPC_CIDR_PUBLIC.severity());
    }

    @Test
    void aRangeThatServicesOfAwsUseIsWarnedOf_R005() {
        expect(with("172.17.0.0/16"), "X_VPC_CIDR_OF_SERVICES A:172.17.0.0/16");
        expect(with("172.17.4.0/24"), "X_VPC_CIDR_OF_SERVICES A:172.17.4.0/24");
        assertEquals(Severity.WARNING, ProblemCode.X_VPC_CIDR_OF_SERVICES.severity());
    }

    @Test
    void aPrivateBlockRefusesTheOtherPrivateRanges_R007() {
        refused("10.4.0.0/16", "172.20.0.0/16");
        refused("10.4.0.0/16", "192.168.0.0/16");
        refused("10.4.0.0/16", "198.19.0.0/16");
        refused("172.20.0.0/16", "10.4.0.0/16");
        refused("172.20.0.0/16", "192.168.0.0/16");
        refused("172.20.0.0/16", "172.31.0.0/16");
        refused("172.20.0.0/16", "198.19.0.0/16");
        refused("192.168.0.0/20", "10.4.0.0/16");
        refused("192.168.0.0/20", "172.20.0.0/16");
        refused("192.168.0.0/20", "198.19.0.0/16");
        refused("198.19.0.0/16", "10.4.0.0/16");
    }

    @Test
    void itsOwnRangePublicAndSharedOnesMayBeAdded_R007() {
        allowed("10.4.0.0/16", "10.9.0.0/16", "100.64.1.0/24", "203.0.112.0/20");
        allowed("172.20.0.0/16", "172.21.0.0/16", "100.64.1.0/24", "203.0.112.0/20");
        allowed("192.168.0.0/20", "192.168.16.0/20", "100.64.1.0/24", "203.0.112.0/20");
        allowed("198.19.0.0/16", "100.64.1.0/24", "203.0.112.0/20");
        allowed("203.0.112.0/20", "100.64.1.0/24", "198.51.96.0/20");
    }

    @Test
    void aVpcThatBeganPublicAddsNothingPrivate_R007() {
        refused("203.0.112.0/20", "10.4.0.0/16");
        refused("100.64.1.0/24", "192.168.0.0/16");
        refused("203.0.112.0/20", "198.19.0.0/16");
    }

    @Test
    void theLowestSixteenOfTenGoesWithNothingOfItsNeighbourhood_R007() {
        refused("10.0.0.0/24", "10.0.1.0/24");
        refused("10.1.0.0/16", "10.0.0.0/16");
        allowed("10.2.0.0/16", "10.0.0.0/16");
        allowed("10.0.0.0/24", "10.1.0.0/24");
    }

    @Test
    void moreOfItsRangeAfterAPublicBlockIsDoubtful_R007() {
        expect(
                with("10.4.0.0/16", "100.64.1.0/24", "10.9.0.0/16"),
                "X_CIDR_ASSOC_DOUBTFUL A:10.9.0.0/16",
                "X_VPC_CIDR_SHARED A:100.64.1.0/24");
        assertEquals(Severity.WARNING, ProblemCode.X_CIDR_ASSOC_DOUBTFUL.severity());
        refused("10.4.0.0/16", "100.64.1.0/24", "192.168.0.0/16");
    }

    @Test
    void aBlockIsNotAddedOverTheDestinationOfARoute_R008() {
        for (String added : List.of("10.3.0.0/24", "10.3.0.0/23")) {
            expect(routed("10.2.0.0/16", added), "X_CIDR_CONFLICTS_ROUTE A:" + added);
        }
        expect(routed("10.2.0.0/16", "10.3.0.0/25"));
    }

    private static Design routed(String... blocks) {
        return with(blocks)
                .subnet("s1", "A", "10.2.1.0/24")
                .main("rA", "A", "10.3.0.0/24 > vgw-a")
                .plus(gateway("vgw-a", "A"));
    }

    @Test
    void whatAwsRefusesNoPacketTakes_R024() {
        Design design =
                with("10.2.0.0/16")
                        .subnet("s1", "A", "10.2.1.0/24")
                        .subnet("s2", "A", "10.2.2.0/24")
                        .instance("i-1", "s1", "10.2.1.10")
                        .instance("i-2", "s2", "10.2.2.10")
                        .main("rA", "A", "10.2.2.0/24 > vgw-a")
                        .plus(gateway("vgw-a", "A"));
        assertTrue(design.trace("i-1", "i-2").isReachable());
        EffectiveTable table = design.report().table(Ref.to(RouteTable.class, "rA")).orElseThrow();
        assertEquals(
                List.of("local active", "vgw-a blackhole"),
                table.routes().stream().map(r -> r.targetId() + " " + r.state()).toList());
    }

    @Test
    void whatIsBeingAddedToAPeeredVpcMustNotOverlapThePeer_R010() {
        expect(
                peered(
                        PeeringConnection.Status.ACCEPTED,
                        coming("A", "10.1.0.0/16", "10.9.0.0/16")));
        expect(
                peered(
                        PeeringConnection.Status.ACCEPTED,
                        coming("A", "10.1.0.0/16", "10.2.4.0/24")),
                "X_CIDR_PEERING_RESTRICTED A:10.2.4.0/24");
    }

    @Test
    void whoHasAskedForAPeeringAddsNothingUntilItIsAnswered_R010() {
        expect(
                peered(
                        PeeringConnection.Status.REQUESTED,
                        coming("A", "10.1.0.0/16", "10.9.0.0/16")),
                "X_CIDR_PEERING_RESTRICTED A:10.9.0.0/16",
                "X_PCX_NOT_ACTIVE pcx");
    }

    @Test
    void whoIsAskedMayAddButAnOverlapFailsTheRequest_R010() {
        Design design =
                new Design()
                        .vpc("B", "10.2.0.0/16")
                        .plus(coming("A", "10.1.0.0/16", "10.2.4.0/24"))
                        .peering(
                                "pcx",
                                "B",
                                "A",
                                PeeringConnection.Status.REQUESTED,
                                Routing.AUTOMATIC);
        expect(design, "X_PCX_NOT_ACTIVE pcx", "X_CIDR_FAILS_REQUEST A:10.2.4.0/24");
    }

    private static Design peered(PeeringConnection.Status status, Vpc requester) {
        return new Design()
                .vpc("B", "10.2.0.0/16")
                .plus(requester)
                .peering("pcx", "A", "B", status, Routing.AUTOMATIC);
    }

    /// A VPC to which another block is being added.
    private static Vpc coming(String id, String block, String added) {
        List<VpcBlock> blocks =
                Stream.concat(
                                Stream.of(VpcBlock.of(Cidr.parse(block))),
                                Stream.of(
                                        new VpcBlock(
                                                Cidr.parse(added), VpcBlock.State.ASSOCIATING)))
                        .toList();
        return new Vpc(Ref.to(Vpc.class, id), "", Ref.to(Region.class, "us-east-1"), null, blocks);
    }
}
