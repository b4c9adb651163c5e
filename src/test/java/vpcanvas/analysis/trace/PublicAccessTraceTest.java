package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vpcanvas.analysis.trace.Verdicts.blockers;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.BlockPublicAccess.Allow;
import vpcanvas.model.BlockPublicAccess.Mode;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;

/// What VPC Block Public Access lets pass.
class PublicAccessTraceTest {

    private static Design vpc() {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .subnet("a-pub", "A", "10.1.9.0/24")
                .main("rtb-a", "A", "0.0.0.0/0 > nat-a")
                .table("rtb-pub", "A", "a-pub", "0.0.0.0/0 > igw-a")
                .internetGateway("igw-a", "A")
                .nat("nat-a", "a-pub", "10.1.9.5", "198.51.100.30")
                .instance("i-private", "a1", "10.1.1.10")
                .instance("i-public", "a-pub", "10.1.9.10", "198.51.100.40");
    }

    private static BlockPublicAccess block(Mode mode, BlockPublicAccess.Exclusion... exclusions) {
        return new BlockPublicAccess(
                Ref.to(BlockPublicAccess.class, "bpa"),
                Ref.to(Region.class, "us-east-1"),
                null,
                mode,
                List.of(exclusions));
    }

    private static BlockPublicAccess.Exclusion except(String id, Allow allow) {
        return new BlockPublicAccess.Exclusion(Ref.to(Resource.class, id), allow);
    }

    private static String blocked(BlockPublicAccess block, String from, String to) {
        return String.join(" ", blockers(vpc().plus(block).trace(from, to)));
    }

    private static final String BLOCKED = "forward VPC_BLOCK_PUBLIC_ACCESS_ENABLED igw-a";

    @Test
    void bothWaysBlocksAllTrafficOfInternetGateways_R056() {
        BlockPublicAccess block = block(Mode.BLOCK_BIDIRECTIONAL);
        assertEquals(BLOCKED, blocked(block, "i-private", "internet"));
        assertEquals(BLOCKED, blocked(block, "i-public", "internet"));
        assertEquals(BLOCKED, blocked(block, "internet", "i-public"));
    }

    @Test
    void ingressOnlyLeavesNatGatewaysTheirWayOut_R056() {
        BlockPublicAccess block = block(Mode.BLOCK_INGRESS);
        assertEquals("", blocked(block, "i-private", "internet"));
        assertEquals(BLOCKED, blocked(block, "i-public", "internet"));
        assertEquals(BLOCKED, blocked(block, "internet", "i-public"));
    }

    @Test
    void exclusionsOfASubnetOrItsVpcCount_R056() {
        for (String excluded : List.of("A", "a-pub")) {
            BlockPublicAccess open =
                    block(Mode.BLOCK_BIDIRECTIONAL, except(excluded, Allow.ALLOW_BIDIRECTIONAL));
            assertEquals("", blocked(open, "internet", "i-public"), excluded);
            BlockPublicAccess outOnly =
                    block(Mode.BLOCK_BIDIRECTIONAL, except(excluded, Allow.ALLOW_EGRESS));
            assertEquals("", blocked(outOnly, "i-public", "internet"), excluded);
            assertEquals(BLOCKED, blocked(outOnly, "internet", "i-public"), excluded);
        }
    }

    @Test
    void anotherRegionIsNotTouched_R056() {
        BlockPublicAccess elsewhere =
                new BlockPublicAccess(
                        Ref.to(BlockPublicAccess.class, "bpa"),
                        Ref.to(Region.class, "eu-west-1"),
                        null,
                        Mode.BLOCK_BIDIRECTIONAL,
                        List.of());
        assertEquals("", blocked(elsewhere, "internet", "i-public"));
    }
}
