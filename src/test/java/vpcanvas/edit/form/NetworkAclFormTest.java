package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.FilterParts;
import vpcanvas.analysis.Report;
import vpcanvas.edit.Plans;
import vpcanvas.edit.outline.Entries;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.Change;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;

/// The forms of network ACLs and of Block Public Access.
class NetworkAclFormTest {
    private static Forms acl() {
        NetworkAcl acl =
                FilterParts.acl(
                        "acl-a",
                        "A",
                        "a1",
                        "200 in allow all 0.0.0.0/0; 100 in deny tcp 22 0.0.0.0/0; 100 out allow"
                                + " all 0.0.0.0/0");
        return Forms.of(new Change.Add(acl, null).applyTo(Plans.twoVpcs()).document(), "acl-a");
    }

    @Test
    void rulesStandInTheOrderInWhichTheyAreAsked() {
        Forms acl = acl();
        assertEquals("network ACL", acl.form().kind());
        assertEquals(
                List.of("100 deny 0.0.0.0/0 tcp 22", "200 allow 0.0.0.0/0 all all"),
                acl.rules("inbound"));
        assertEquals(List.of("100 allow 0.0.0.0/0 all all"), acl.rules("outbound"));
    }

    @Test
    void aNumberIsItsRulesOwnAndWaitsUntilItIsWhole() {
        Forms acl = acl();
        RuleCell number = acl.ruleRows("inbound").rows().getFirst().cells().getFirst();
        assertTrue(number.waits());
        assertEquals("Another rule has the number 200.", number.check("200").sentence());
        for (String typed : List.of("0", "32767", "x", "", "-5", "100000")) {
            assertFalse(number.check(typed).ok(), typed);
        }
        acl.rule("inbound", 0, "number", "300");
        assertEquals(
                List.of("200 allow 0.0.0.0/0 all all", "300 deny 0.0.0.0/0 tcp 22"),
                acl.rules("inbound"));
        assertEquals(1, acl.rules("outbound").size());
    }

    @Test
    void aRuleIsChangedAddedAndTakenAway() {
        Forms acl = acl();
        acl.rule("inbound", 0, "action", "ALLOW").rule("inbound", 0, "block", "10.0.0.0/8");
        acl.rule("inbound", 0, "protocol", "ALL");
        assertEquals("100 allow 10.0.0.0/8 all all", acl.rules("inbound").getFirst());
        assertEquals("300", acl.ruleRows("inbound").blank().getFirst().value());
        acl.addRule("inbound", "50", "DENY", "10.9.0.0/16", "UDP", "53");
        assertEquals("50 deny 10.9.0.0/16 udp 53", acl.rules("inbound").getFirst());
        assertFalse(
                acl.ruleRows("inbound")
                        .check(List.of("50", "DENY", "10.9.0.0/16", "UDP", "53"))
                        .ok());
        acl.removeRule("outbound", 0);
        assertEquals(List.of(), acl.rules("outbound"));
        assertEquals("No rule: all is denied.", acl.ruleRows("outbound").none());
    }

    @Test
    void aSubnetHasOneAclAtMost() {
        Forms acl = acl();
        assertEquals(List.of("a1: on", "a2: off"), acl.checks("subnets"));
        acl.check("subnets", "a2");
        assertEquals(List.of("a1: on", "a2: on"), acl.checks("subnets"));
        Forms subnet = Forms.of(acl.document(), "a2");
        assertEquals("acl-a", subnet.value("acl"));
        subnet.press("new-acl", "New network ACL");
        assertEquals("acl-a2", subnet.value("acl"));
        assertEquals(
                List.of(Ref.to(Subnet.class, "a1")),
                subnet.find(NetworkAcl.class, "acl-a").subnets());
        subnet.type("acl", "");
        assertEquals(List.of(), subnet.find(NetworkAcl.class, "acl-a2").subnets());
    }

    @Test
    void aNewAclLetsAllPassBothWays() {
        Forms subnet = Forms.of(Plans.twoVpcs(), "a1").press("new-acl", "New network ACL");
        Forms acl = Forms.of(subnet.document(), "acl-a1");
        assertEquals(List.of("100 allow 0.0.0.0/0 all all"), acl.rules("inbound"));
        assertEquals(List.of("100 allow 0.0.0.0/0 all all"), acl.rules("outbound"));
        assertEquals(List.of("acl-a1, 1 subnet"), Forms.of(subnet.document(), "A").things("acls"));
        assertEquals("public, network ACL acl-a1", entry(subnet, "a1"));
    }

    private static String entry(Forms forms, String key) {
        return Entries.of(List.of(), Report.of(forms.document().topology()))
                .of(key)
                .states()
                .stream()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    @Test
    void aRegionGetsBlockPublicAccessWithExclusions() {
        Forms region = Forms.of(Plans.twoVpcs(), "us-east-1");
        region.press("access", "Add Block Public Access");
        assertEquals(List.of("Block Public Access, block bidirectional"), region.things("access"));
        Forms access = Forms.of(region.document(), "bpa-us-east-1");
        assertEquals("Block Public Access", access.form().title());
        access.addRule("exclusions", "A", "ALLOW_EGRESS")
                .addRule("exclusions", "b1", "ALLOW_BIDIRECTIONAL");
        assertEquals(List.of("A outbound", "b1 of B both ways"), access.rules("exclusions"));
        assertEquals(
                "A has an exclusion already.",
                access.verdict("exclusions", 1, "resource", "A").sentence());
        access.type("mode", "BLOCK_INGRESS").rule("exclusions", 0, "allow", "ALLOW_BIDIRECTIONAL");
        access.removeRule("exclusions", 1);
        BlockPublicAccess after = access.find(BlockPublicAccess.class, "bpa-us-east-1");
        assertEquals(BlockPublicAccess.Mode.BLOCK_INGRESS, after.mode());
        assertEquals(1, after.exclusions().size());
    }
}
