package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.edit.Plans;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;

/// The form of a subnet: block, zone, the table it uses, who is in it.
class SubnetFormTest {
    private final Forms subnet = Forms.of(Plans.twoVpcs(), "a1");

    @Test
    void aBlockOutsideTheVpcIsSaidAndCanStandUntilTheVpcHasIt() {
        subnet.expectRemark("block", "10.7.0.0/24", "10.7.0.0/24: it lies in no block of A.");
        assertEquals(
                "[10.7.0.0/24]",
                subnet.type("block", "10.7.0.0/24")
                        .find(Subnet.class, "a1")
                        .cidrBlocks()
                        .toString());
    }

    @Test
    void anOverlapWithAnotherSubnetIsAProblemOfTheDesign() {
        subnet.expectFine("block", "10.0.2.0/25").type("block", "10.0.2.0/25");
        assertTrue(
                Report.of(subnet.document().topology()).problems().stream()
                        .anyMatch(Problem.OverlappingSubnets.class::isInstance));
    }

    @Test
    void aBlockThatNoSubnetCanHaveIsWrong_R014() {
        subnet.expectWrong("block", "10.0.1.0/29", "from /16 to /28");
        subnet.expectWrong("block", "10.0.1.0/99", "32");
        subnet.expectWrong("block", "", "Type a block");
        // Also where the VPC does not have it either.
        subnet.expectWrong("block", "11.0.0.0/15", "from /16 to /28");
    }

    @Test
    void fiveReservedAddressesAndThoseInUseAreNotFree_R017() {
        assertEquals(Row.of("free", "250"), subnet.facts("block", "10.0.1.0/24").getLast());
        assertEquals(Row.of("free", "11"), subnet.facts("block", "10.0.9.0/28").getLast());
        assertEquals(List.of("i-web 10.0.1.10"), subnet.things("hosts"));
    }

    @Test
    void itsTableIsChosenAmongThoseOfItsVpc() {
        assertEquals("rtb-a", subnet.value("table"));
        subnet.expectWrong("table", "rtb-b", "list");
        assertEquals("use the main table for a1", subnet.label("table", ""));
        subnet.type("table", "");
        assertEquals(List.of(), subnet.find(RouteTable.class, "rtb-a").subnets());
        subnet.type("table", "rtb-a");
        assertEquals("rtb-a", subnet.value("table"));
    }

    @Test
    void oneTableGivesItToTheOther() {
        Forms other = Forms.of(Plans.of(Plans.network().table("rtb-2", "A", "a2"), null), "a2");
        assertEquals("rtb-2", other.value("table"));
        other.type("table", "rtb-a");
        assertEquals(List.of(), other.find(RouteTable.class, "rtb-2").subnets());
        assertEquals(2, other.find(RouteTable.class, "rtb-a").subnets().size());
    }

    @Test
    void itIsPublicByItsRoutesAndNotByItsName_R040() {
        assertEquals(Row.of("is", "public"), subnet.rows("about").getLast());
        assertEquals(
                Row.of("is", "private"), Forms.of(Plans.twoVpcs(), "a2").rows("about").getLast());
    }

    @Test
    void zoneAndZoneIdAreTyped() {
        subnet.type("zone", "us-east-1b").type("zone-id", "use1-az4");
        assertEquals("us-east-1b", subnet.find(Subnet.class, "a1").availabilityZone());
        assertEquals("use1-az4", subnet.find(Subnet.class, "a1").availabilityZoneId());
    }

    @Test
    void ipv6IsAddedBesideIpv4AndOneOfTheTwoTakenAway() {
        subnet.type("new-block", "fd00::/64");
        assertEquals("fd00::/64", subnet.value("block-2"));
        assertEquals("2^64", subnet.facts("block-2", "fd00::/64").get(1).value());
        assertTrue(subnet.facts("block-2", "fd00::/64").getLast().value().startsWith("about 2^64"));
        subnet.type("block", "");
        assertEquals("fd00::/64", subnet.value("block"));
    }
}
