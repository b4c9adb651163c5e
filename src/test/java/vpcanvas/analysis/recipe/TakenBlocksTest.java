package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.Announced;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// What a new VPC must keep clear of.
class TakenBlocksTest {
    private final Design design = new Design().vpc("vpc-a", "10.0.0.0/16");

    @Test
    void theBlocksOfVpcsAreTaken() {
        assertTaken("10.0.0.0/16");
        assertFree("10.1.0.0/16");
    }

    @Test
    void aBlockThatIsGoneIsFreeAndOneOnItsWayIsNot() {
        design.plus(
                new Vpc(
                        Ref.to(Vpc.class, "vpc-b"),
                        "",
                        Ref.to(Region.class, "us-east-1"),
                        null,
                        List.of(
                                new VpcBlock(
                                        Cidr.parse("10.5.0.0/16"), VpcBlock.State.DISASSOCIATED),
                                new VpcBlock(
                                        Cidr.parse("10.6.0.0/16"), VpcBlock.State.ASSOCIATING))));
        assertFree("10.5.0.0/16");
        assertTaken("10.6.0.0/16");
    }

    @Test
    void aSubnetOutsideItsVpcTakesItsBlock() {
        design.subnet("subnet-a", "vpc-a", "10.3.0.0/24");
        assertTaken("10.3.0.0/24");
    }

    @Test
    void corporateBlocksAndHostsAreTaken() {
        design.plus(
                new CorporateNetwork(
                        Ref.to(CorporateNetwork.class, "corp-hq"),
                        "",
                        List.of(Cidr.parse("10.8.0.0/16")),
                        List.of(new CorporateNetwork.Host("db", Ip.parse("10.9.1.1")))));
        assertTaken("10.8.0.0/16");
        assertTaken("10.9.1.1/32");
        assertFree("10.9.2.0/24");
    }

    @Test
    void whatNeighboursAnnounceIsTakenButNotTheirDefaultRoute() {
        design.plus(
                new DirectConnectGateway(
                        Ref.to(DirectConnectGateway.class, "dxgw-a"),
                        "",
                        64512,
                        null,
                        List.of(),
                        List.of(announced("10.10.0.0/16"), announced("0.0.0.0/0"))));
        design.plus(
                new VpnConnection(
                        Ref.to(VpnConnection.class, "vpn-a"),
                        "",
                        Ref.to(CustomerGateway.class, "cgw-a"),
                        null,
                        null,
                        VpnConnection.Kind.BGP,
                        VpnConnection.State.AVAILABLE,
                        List.of(Cidr.parse("10.11.0.0/16")),
                        List.of(announced("10.12.0.0/16"))));
        assertTaken("10.10.0.0/16");
        assertTaken("10.11.0.0/16");
        assertTaken("10.12.0.0/16");
        assertFree("10.13.0.0/16");
    }

    @Test
    void whatARouteSaysIsElsewhereIsTakenButNotASumOfNetworks() {
        design.subnet("subnet-a", "vpc-a", "10.0.1.0/24")
                .table("rtb-a", "vpc-a", "subnet-a", "10.20.0.0/16 > tgw-a", "10.0.0.0/8 > tgw-a");
        assertTaken("10.20.0.0/16");
        assertFree("10.21.0.0/16");
    }

    @Test
    void theBlocksOfPrefixListsAreTakenLikewise() {
        design.plus(
                new PrefixList(
                        Ref.to(PrefixList.class, "pl-a"),
                        "",
                        10,
                        List.of(Cidr.parse("10.30.0.0/16"), Cidr.parse("10.0.0.0/8"))));
        assertTaken("10.30.0.0/16");
        assertFree("10.31.0.0/16");
    }

    @Test
    void whatNoVpcMayUseIsNeverFree() {
        assertTaken("127.0.0.0/16");
        assertTaken("169.254.0.0/16");
        assertTaken("224.0.0.0/16");
        assertTaken("0.0.0.0/16");
    }

    private static Announced announced(String block) {
        return new Announced(Cidr.parse(block), Announced.Source.DRAWN, 0, 0);
    }

    private void assertTaken(String block) {
        assertTrue(TakenBlocks.of(design.topology()).overlaps(Cidr.parse(block)), block);
    }

    private void assertFree(String block) {
        assertFalse(TakenBlocks.of(design.topology()).overlaps(Cidr.parse(block)), block);
    }
}
