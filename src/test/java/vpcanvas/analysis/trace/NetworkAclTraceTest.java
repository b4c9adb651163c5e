package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.FilterParts.acl;
import static vpcanvas.FilterParts.group;
import static vpcanvas.FilterParts.guard;
import static vpcanvas.analysis.trace.Verdicts.blockers;
import static vpcanvas.analysis.trace.Verdicts.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.HubParts;
import vpcanvas.model.Protocol;

/// What network ACLs let pass.
class NetworkAclTraceTest {
    private static final String OPEN = "100 in allow all 0.0.0.0/0; 100 out allow all 0.0.0.0/0";

    private static Design peers() {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A", "10.2.0.0/16 > pcx-ab")
                .instance("i-a", "a1", "10.1.1.10")
                .vpc("B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .main("rtb-b", "B", "10.1.0.0/16 > pcx-ab")
                .instance("i-b", "b1", "10.2.1.10")
                .peering("pcx-ab", "A", "B");
    }

    private static List<String> withAclAtB(String entries) {
        return blockers(peers().plus(acl("acl-b", "B", "b1", entries)).trace("i-a", "i-b"));
    }

    @Test
    void anAclThatAllowsAllLetsAllPass_R144() {
        assertEquals(List.of(), withAclAtB(OPEN));
    }

    @Test
    void anAclWithoutEntriesDeniesAllBothWays_R144() {
        assertEquals(
                List.of(
                        "forward SUBNET_ACL_RESTRICTION acl-b",
                        "return SUBNET_ACL_RESTRICTION acl-b"),
                withAclAtB(""));
    }

    @Test
    void theLowestNumberThatFitsDecides_R143() {
        assertEquals(
                List.of("forward SUBNET_ACL_RESTRICTION acl-b"),
                withAclAtB(OPEN + "; 90 in deny tcp 443 10.1.0.0/16"));
        assertEquals(List.of(), withAclAtB(OPEN + "; 110 in deny tcp 443 10.1.0.0/16"));
        assertEquals(List.of(), withAclAtB(OPEN + "; 90 in deny tcp 444 10.1.0.0/16"));
    }

    @Test
    void answersNeedTheEphemeralPortsSinceAclsAreStateless_R145() {
        String in = "100 in allow tcp 443 10.1.0.0/16";
        assertEquals(
                List.of("return SUBNET_ACL_RESTRICTION acl-b"),
                withAclAtB(in + "; 100 out allow tcp 443 10.1.0.0/16"));
        assertEquals(List.of(), withAclAtB(in + "; 100 out allow tcp 1024-65535 10.1.0.0/16"));
    }

    @Test
    void portsThatServeOnlySomeClientsAreTold_R145() {
        Trace trace =
                peers().plus(
                                acl(
                                        "acl-b",
                                        "B",
                                        "b1",
                                        "100 in allow tcp 443 10.1.0.0/16; 100 out allow tcp"
                                                + " 32768-60999 10.1.0.0/16"))
                        .trace("i-a", "i-b");
        assertEquals(List.of(), blockers(trace));
        assertTrue(
                trace.assumed().stream().anyMatch(a -> a.contains("ports 32768-60999 only")),
                trace.assumed().toString());
        assertEquals(
                List.of("return SUBNET_ACL_RESTRICTION acl-b"),
                withAclAtB(
                        "100 in allow tcp 443 10.1.0.0/16; 100 out allow tcp 1024-4000"
                                + " 10.1.0.0/16"));
    }

    @Test
    void bothSubnetsAreCheckedBothWays_R145() {
        Trace trace =
                peers().plus(acl("acl-a", "A", "a1", OPEN), acl("acl-b", "B", "b1", OPEN))
                        .trace("i-a", "i-b");
        assertEquals("i-a acl-a rtb-a pcx-ab acl-b i-b", path(trace.forward()));
        assertEquals("i-b acl-b rtb-b pcx-ab acl-a i-a", path(trace.back()));
    }

    @Test
    void groupAclRouteThenAclGroup_R146() {
        Design design =
                peers().plus(
                                acl("acl-a", "A", "a1", OPEN),
                                acl("acl-b", "B", "b1", OPEN),
                                group("sg-a", "A", "", "all 0.0.0.0/0"),
                                group("sg-b", "B", "all 0.0.0.0/0", ""));
        Trace trace = guard(guard(design, "i-a", "sg-a"), "i-b", "sg-b").trace("i-a", "i-b");
        assertEquals("i-a sg-a acl-a rtb-a pcx-ab acl-b sg-b i-b", path(trace.forward()));
    }

    @Test
    void withinASubnetNoAclLooks_R143_R146() {
        Trace trace =
                peers().instance("i-c", "a1", "10.1.1.20")
                        .plus(acl("acl-a", "A", "a1", ""))
                        .trace("i-a", "i-c");
        assertEquals(List.of(), blockers(trace));
    }

    @Test
    void pingHasNoPortsButNeedsBothDirections_R143() {
        String rules = "100 in allow icmp 10.1.0.0/16; 100 out allow icmp 10.1.0.0/16";
        Design design = peers().plus(acl("acl-b", "B", "b1", rules));
        assertEquals(List.of(), blockers(design.trace("i-a", "i-b", Protocol.ICMP, null)));
        Design oneWay = peers().plus(acl("acl-b", "B", "b1", "100 in allow icmp 10.1.0.0/16"));
        assertEquals(
                List.of("return SUBNET_ACL_RESTRICTION acl-b"),
                blockers(oneWay.trace("i-a", "i-b", Protocol.ICMP, null)));
    }

    @Test
    void natGatewaysHaveNoGroupButTheirSubnetHasAnAcl_R146() {
        Design design =
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .subnet("a1", "A", "10.1.1.0/24")
                        .subnet("a-pub", "A", "10.1.9.0/24")
                        .main("rtb-a", "A", "0.0.0.0/0 > nat-a")
                        .table("rtb-pub", "A", "a-pub", "0.0.0.0/0 > igw-a")
                        .internetGateway("igw-a", "A")
                        .nat("nat-a", "a-pub", "10.1.9.5", "198.51.100.30")
                        .instance("i-a", "a1", "10.1.1.10");
        assertEquals(List.of(), blockers(design.trace("i-a", "internet")));
        Trace trace =
                design.plus(acl("acl-pub", "A", "a-pub", "100 in allow all 0.0.0.0/0"))
                        .trace("i-a", "internet");
        assertEquals(
                List.of(
                        "forward SUBNET_ACL_RESTRICTION acl-pub",
                        "return SUBNET_ACL_RESTRICTION acl-pub"),
                blockers(trace));
    }

    private static Design onHub(String attachmentSubnetOfB, String aclSubnet, String entries) {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A", "10.0.0.0/8 > tgw-1")
                .instance("i-a", "a1", "10.1.1.10")
                .vpc("B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .subnet("b-tgw", "B", "10.2.9.0/28")
                .main("rtb-b", "B", "10.0.0.0/8 > tgw-1")
                .instance("i-b", "b1", "10.2.1.10")
                .plus(
                        HubParts.hub("tgw-1"),
                        HubParts.attach("att-a", "tgw-1", "A", "a1"),
                        HubParts.attach("att-b", "tgw-1", "B", attachmentSubnetOfB),
                        HubParts.hubTable("rtb", "tgw-1", "att-a att-b", "att-a att-b"),
                        acl("acl-b", "B", aclSubnet, entries));
    }

    @Test
    void whatComesOverAHubIntoTheSubnetOfItsAttachmentMeetsNoAclGoingIn_R115() {
        assertEquals(
                List.of("return SUBNET_ACL_RESTRICTION acl-b"),
                blockers(onHub("b1", "b1", "").trace("i-a", "i-b")));
    }

    @Test
    void theAclOfAnAttachmentsOwnSubnetIsPassedOutwardsThenInwards_R115() {
        assertEquals(
                List.of(
                        "forward SUBNET_ACL_RESTRICTION acl-b",
                        "return SUBNET_ACL_RESTRICTION acl-b"),
                blockers(onHub("b-tgw", "b-tgw", "").trace("i-a", "i-b")));
        assertEquals(
                List.of("return SUBNET_ACL_RESTRICTION acl-b"),
                blockers(
                        onHub("b-tgw", "b-tgw", "100 out allow all 0.0.0.0/0")
                                .trace("i-a", "i-b")));
        assertEquals(List.of(), blockers(onHub("b-tgw", "b-tgw", OPEN).trace("i-a", "i-b")));
    }
}
