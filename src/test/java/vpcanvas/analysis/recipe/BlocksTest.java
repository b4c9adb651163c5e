package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vpcanvas.HubParts.corporate;
import static vpcanvas.HubParts.hub;
import static vpcanvas.HubParts.hubTable;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Free blocks and addresses, as they are proposed.
class BlocksTest {
    private static Optional<Cidr> block(String block) {
        return Optional.of(Cidr.parse(block));
    }

    private static Subnet subnet(Design design) {
        return design.topology().find(Ref.to(Subnet.class, "s")).orElseThrow();
    }

    private static Vpc vpc(Design design) {
        return design.topology().find(Ref.to(Vpc.class, "a")).orElseThrow();
    }

    private static Optional<Cidr> forSubnet(Design design) {
        return Blocks.forSubnet(design.topology(), vpc(design));
    }

    @Test
    void aNewVpcGetsTheFirstBlockThatOverlapsNone() {
        assertEquals(block("10.0.0.0/16"), Blocks.forVpc(new Design().topology()));
        Design design = new Design().vpc("a", "10.0.0.0/16").vpc("b", "10.2.0.0/15");
        assertEquals(block("10.1.0.0/16"), Blocks.forVpc(design.topology()));
    }

    @Test
    void aBlockThatSomeServicesOfAwsUseIsNotProposed_R005() {
        Design design = new Design().vpc("a", "10.0.0.0/8").vpc("b", "172.16.0.0/16");
        assertEquals(block("172.18.0.0/16"), Blocks.forVpc(design.topology()));
    }

    @Test
    void aSmallerBlockIsBetterThanNone() {
        Design design = new Design().vpc("a", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/17");
        assertEquals(block("192.168.128.0/20"), Blocks.forVpc(design.topology()));
    }

    @Test
    void aMappedBlockOverlapsNothingThatIsKnown_R122() {
        Design design =
                new Design()
                        .vpc("a", "10.0.0.0/16", "100.64.1.0/24")
                        .main("rtb-a", "a", "100.64.2.0/24 > tgw-1")
                        .plus(
                                hub("tgw-1"),
                                hubTable("rtb", "tgw-1", "", "", "100.64.3.0/24 > blackhole"),
                                corporate("dc", "100.64.4.0/23", ""));
        assertEquals(block("100.64.6.0/24"), Blocks.forMapping(design.topology()));
        assertEquals(
                block("100.64.8.0/24"),
                Blocks.forMapping(design.vpc("b", "100.64.6.0/23").topology()));
        assertEquals(
                Optional.empty(), Blocks.forMapping(design.vpc("c", "100.64.0.0/10").topology()));
    }

    @Test
    void aNewSubnetGetsTheFirstFreeSlash24() {
        Design design = new Design().vpc("a", "10.0.0.0/16").subnet("s", "a", "10.0.0.0/24");
        assertEquals(block("10.0.1.0/24"), forSubnet(design));
    }

    @Test
    void aSubnetOfASmallVpcGetsWhatIsLeft() {
        Design design = new Design().vpc("a", "10.0.0.0/26");
        assertEquals(block("10.0.0.0/26"), forSubnet(design));
        design.subnet("s", "a", "10.0.0.0/27");
        assertEquals(block("10.0.0.32/27"), forSubnet(design));
        design.subnet("t", "a", "10.0.0.32/27");
        assertEquals(Optional.empty(), forSubnet(design));
    }

    @Test
    void aSecondBlockIsUsedWhenTheFirstIsFull() {
        Design design =
                new Design()
                        .vpc("a", "10.0.0.0/24", "100.64.0.0/16")
                        .subnet("s", "a", "10.0.0.0/24");
        assertEquals(block("100.64.0.0/24"), forSubnet(design));
    }

    @Test
    void theFirstFourAddressesOfASubnetAreNeverGiven_R017() {
        Design design = new Design().vpc("a", "10.0.0.0/16").subnet("s", "a", "10.0.0.0/24");
        assertEquals(
                Optional.of(Ip.parse("10.0.0.4")),
                Blocks.forHost(design.topology(), subnet(design)));
        design.instance("i-1", "s", "10.0.0.4").nat("nat-1", "s", "10.0.0.5", null);
        assertEquals(
                Optional.of(Ip.parse("10.0.0.6")),
                Blocks.forHost(design.topology(), subnet(design)));
    }

    @Test
    void aFullSubnetHasNoAddressLeft() {
        Design design = new Design().vpc("a", "10.0.0.0/16").subnet("s", "a", "10.0.0.0/28");
        for (int host = 4; host < 15; host++) {
            design.instance("i-" + host, "s", "10.0.0." + host);
        }
        assertEquals(Optional.empty(), Blocks.forHost(design.topology(), subnet(design)));
    }

    @Test
    void anIpv6OnlySubnetGivesIpv6Addresses() {
        Design design = new Design().vpc("a", "2001:db8::/56").subnet("s", "a", "2001:db8::/64");
        assertEquals(
                Optional.of(Ip.parse("2001:db8::4")),
                Blocks.forHost(design.topology(), subnet(design)));
        assertEquals(block("2001:db8:0:1::/64"), forSubnet(design));
    }

    @Test
    void publicAddressesAreNobodysInTheRealWorld() {
        Design design = new Design().vpc("a", "10.0.0.0/16").subnet("s", "a", "10.0.0.0/24");
        assertEquals(Optional.of(Ip.parse("203.0.113.1")), Blocks.forPublic(design.topology()));
        for (int host = 1; host < 255; host++) {
            design.instance("i-" + host, "s", "10.0.0." + host, "203.0.113." + host);
        }
        assertEquals(Optional.of(Ip.parse("198.51.100.1")), Blocks.forPublic(design.topology()));
    }
}
