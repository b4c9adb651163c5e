package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `vpcanvas free`: the next block for a VPC.
class FreeCommandTest {
    @TempDir private Path directory;

    @Test
    void theNextBlockLiesBehindThoseOfTheDesign() {
        Run.of("free", Run.sample("peering"), "--size", "20")
                .ends(Exit.DONE)
                .quietly()
                .answers("10.2.0.0/20");
        Run.of("free", Run.sample("privatelink"), "--size=28").answers("10.1.0.0/28");
    }

    @Test
    void itIsAnsweredInJsonToo() throws IOException {
        Golden.assertJson(
                "free.json",
                Run.of("free", Run.sample("peering"), "--size=20", "--json").quietly().out());
    }

    @Test
    void itCanBeLookedForElsewhere() {
        Run.of("free", Run.sample("peering"), "--size=24", "--within=192.168.16.0/20")
                .answers("192.168.16.0/24");
    }

    @Test
    void withoutARoomTheAnswerIsNo() throws IOException {
        Run.of("free", Run.sample("peering"), "--size=16", "--within=10.0.0.0/15")
                .ends(Exit.NO)
                .unanswered()
                .says("There is no free /16 in 10.0.0.0/15.");
        Golden.assertJson(
                "free-none.json",
                Run.of("free", Run.sample("peering"), "--size=16", "--within=10.0.0.0/15", "--json")
                        .ends(Exit.NO)
                        .quietly()
                        .out());
    }

    @Test
    void aBlockLargerThanTheRoomIsNotFree() {
        Run.of("free", Run.sample("peering"), "--size=16", "--within=10.200.0.0/20").ends(Exit.NO);
    }

    @Test
    void afterTheTensComesTheNextPrivateRangeWithoutTheBlockThatServicesUse() throws IOException {
        Path full = full("10.0.0.0/8", "172.16.0.0/16");
        Run.of("free", full, "--size=16").answers("172.18.0.0/16");
        Run.of("free", full, "--size=16", "--within=172.17.0.0/16").answers("172.17.0.0/16");
    }

    @Test
    void theLastPrivateRangeIsTriedLast() throws IOException {
        Path full = full("10.0.0.0/8", "172.16.0.0/12");
        Run.of("free", full, "--size=16").answers("192.168.0.0/16");
    }

    @Test
    void onlySizesThatAVpcCanHaveAreFound() {
        for (String size : new String[] {"15", "29", "-1"}) {
            Run.of("free", Run.sample("peering"), "--size=" + size)
                    .ends(Exit.WRONG_USE)
                    .says(
                            "vpcanvas free: An IPv4 block of a VPC is a /16 to a /28: --size takes"
                                    + " 16 to 28, not "
                                    + size
                                    + ".");
        }
        Run.of("free", Run.sample("peering"))
                .ends(Exit.WRONG_USE)
                .says("vpcanvas free: --size is missing.");
    }

    @Test
    void aPlaceThatIsNoIpv4BlockIsWrongUse() {
        Run.of("free", Run.sample("peering"), "--size=20", "--within=10.0.0.1/8")
                .ends(Exit.WRONG_USE)
                .says(
                        "vpcanvas free: --within: 10.0.0.1/8 has host bits set; the block is"
                                + " 10.0.0.0/8.");
        Run ipv6 = Run.of("free", Run.sample("peering"), "--size=20", "--within=fd00::/8");
        assertTrue(ipv6.ends(Exit.WRONG_USE).err().contains("takes an IPv4 block"), ipv6.err());
    }

    /// A design with a corporate network that has all these addresses.
    private Path full(String... blocks) throws IOException {
        return Run.changed(
                directory,
                "peering",
                "\"topology\": {",
                "\"topology\": { \"CorporateNetworks\": [ { \"CorporateNetworkId\": \"corp-hq\","
                        + " \"CidrBlocks\": [\""
                        + String.join("\", \"", blocks)
                        + "\"] } ],");
    }
}
