package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.FilterParts;
import vpcanvas.edit.Plans;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.RulePeer;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.altered.AlteredFilters;
import vpcanvas.net.Cidr;

/// The form of a security group, and the groups on what has an interface.
class SecurityGroupFormTest {
    private static Document with(SecurityGroup... groups) {
        Document document = Plans.twoVpcs();
        for (SecurityGroup group : groups) {
            document = new Change.Add(group, null).applyTo(document).document();
        }
        return document;
    }

    private static Forms web() {
        return Forms.of(
                with(
                        FilterParts.group("sg-web", "A", "tcp 443 10.0.0.0/16", FilterParts.ALL),
                        FilterParts.group("sg-db", "B", "tcp 5432 sg-web", "")),
                "sg-web");
    }

    private static SecurityGroup group(Forms forms, String id) {
        return forms.find(SecurityGroup.class, id);
    }

    @Test
    void aGroupTellsItsRulesAndItsVpc() {
        Forms web = web();
        assertEquals("security group", web.form().kind());
        assertEquals(List.of("tcp 443 10.0.0.0/16"), web.rules("inbound"));
        assertEquals(List.of("all all 0.0.0.0/0"), web.rules("outbound"));
        assertEquals(List.of(new Row("VPC", "A", "A")), web.rows("about"));
        assertEquals(
                "Nothing is let out.",
                Forms.of(web.document(), "sg-db").ruleRows("outbound").none());
    }

    @Test
    void eachPartOfARuleIsChangedByItself() {
        Forms web =
                web().rule("inbound", 0, "ports", "8080-8090")
                        .rule("inbound", 0, "peer", "10.1.0.0/16");
        assertEquals(List.of("tcp 8080-8090 10.1.0.0/16"), web.rules("inbound"));
        web.rule("inbound", 0, "protocol", "UDP").rule("inbound", 0, "ports", "all");
        assertEquals(List.of("udp all 10.1.0.0/16"), web.rules("inbound"));
        assertNull(group(web, "sg-web").ingress().getFirst().portRange());
    }

    @Test
    void allProtocolsHaveAllPortsAndIcmpHasNone() {
        Forms web = web().rule("inbound", 0, "protocol", "ALL");
        assertEquals(List.of("all all 10.0.0.0/16"), web.rules("inbound"));
        assertFalse(web.verdict("inbound", 0, "ports", "443").ok());
        web.rule("inbound", 0, "protocol", "ICMP");
        assertEquals("ICMP has no ports.", web.verdict("inbound", 0, "ports", "8").sentence());
    }

    @Test
    void aPortThatIsNoneIsSaidAndNeverTakenOver() {
        Forms web = web();
        for (String typed : List.of("x", "70000", "90-80", "1-2-3", "-1", "999999")) {
            assertFalse(web.verdict("inbound", 0, "ports", typed).ok(), typed);
            assertThrows(
                    IllegalArgumentException.class, () -> web.rule("inbound", 0, "ports", typed));
        }
        for (String typed : List.of("443", "0-65535", "80 - 90", "all", "", "ALL")) {
            assertTrue(web.verdict("inbound", 0, "ports", typed).ok(), typed);
        }
    }

    @Test
    void aRuleNamesABlockAGroupOrAPrefixList() {
        Forms web =
                web().apply(
                                new Change.Add(
                                        new PrefixList(
                                                Ref.to(PrefixList.class, "pl-1"),
                                                "office",
                                                10,
                                                List.of(Cidr.parse("192.0.2.0/24"))),
                                        null));
        web.apply(new Change.Replace(AlteredFilters.named(group(web, "sg-db"), "database")));
        web.rule("inbound", 0, "peer", "database");
        assertEquals(
                new RulePeer.Group(Ref.to(SecurityGroup.class, "sg-db")),
                group(web, "sg-web").ingress().getFirst().peer());
        assertEquals(List.of("tcp 443 database"), web.rules("inbound"));
        assertTrue(web.verdict("inbound", 0, "peer", "sg-db").sentence().startsWith("Of B:"));
        web.rule("inbound", 0, "peer", "office");
        assertEquals(List.of("tcp 443 office"), web.rules("inbound"));
        assertEquals(
                "AWS takes this as 10.0.0.0/16.",
                web.verdict("inbound", 0, "peer", "10.0.0.7/16").sentence());
        assertFalse(web.verdict("inbound", 0, "peer", "nobody").ok());
        assertFalse(web.verdict("inbound", 0, "peer", "").ok());
    }

    @Test
    void ofTwoGroupsWithOneNameTheIdIsTyped() {
        Forms web = web();
        web.apply(new Change.Replace(AlteredFilters.named(group(web, "sg-db"), "app")));
        web.apply(new Change.Replace(AlteredFilters.named(group(web, "sg-web"), "app")));
        assertEquals(
                "Several are called app; type the id.",
                web.verdict("inbound", 0, "peer", "app").sentence());
        web.rule("inbound", 0, "peer", "sg-db");
        assertEquals(List.of("tcp 443 sg-db"), web.rules("inbound"));
    }

    @Test
    void aRuleIsAddedAndTakenAway() {
        Forms web = web();
        assertEquals(
                List.of("TCP", "443", "10.0.0.0/16"),
                web.ruleRows("inbound").blank().stream().map(RuleCell::value).toList());
        web.addRule("inbound", "UDP", "53", "10.1.0.0/16");
        assertEquals(List.of("tcp 443 10.0.0.0/16", "udp 53 10.1.0.0/16"), web.rules("inbound"));
        assertEquals(
                "add inbound rule to sg-web",
                web.ruleRows("inbound").add(List.of("TCP", "22", "10.0.0.0/8")).label());
        web.removeRule("inbound", 0);
        assertEquals(List.of("udp 53 10.1.0.0/16"), web.rules("inbound"));
        assertFalse(web.ruleRows("inbound").check(List.of("TCP", "22", "x")).ok());
        assertThrows(
                IllegalArgumentException.class, () -> web.addRule("inbound", "TCP", "22", "x"));
    }

    @Test
    void aNewRuleForAllProtocolsDoesNotMindThePortsThatStandThere() {
        Forms web = web().addRule("outbound", "ALL", "443", "10.0.0.0/16");
        assertEquals("all all 10.0.0.0/16", web.rules("outbound").getLast());
        assertFalse(web.ruleRows("outbound").check(List.of("ALL", "80", "10.0.0.0/16")).ok());
    }

    @Test
    void aNewGroupOnAnInstanceLetsNothingInAndEverythingOut() {
        Forms instance = Forms.of(Plans.twoVpcs(), "i-web");
        assertEquals(
                "No security group: everything is let in and out.",
                instance.deeds("new-group").sentence());
        instance.press("new-group", "New security group");
        assertEquals(List.of("sg-web: on"), instance.checks("groups"));
        assertEquals("", instance.deeds("new-group").sentence());
        SecurityGroup made = group(instance, "sg-web");
        assertEquals("A", made.vpc().id());
        assertEquals(List.of(), made.ingress());
        assertEquals(Protocol.ALL, made.egress().getFirst().protocol());
        assertEquals(
                List.of("i-web 10.0.1.10"),
                Forms.of(instance.document(), "sg-web").things("carriers"));
    }

    @Test
    void onlyGroupsOfTheVpcCanBePutOn() {
        Forms instance = Forms.of(web().document(), "i-web");
        assertEquals(List.of("sg-web: off"), instance.checks("groups"));
        instance.check("groups", "sg-web");
        assertEquals(
                List.of(Ref.to(SecurityGroup.class, "sg-web")),
                instance.find(Instance.class, "i-web").securityGroups());
        instance.check("groups", "sg-web");
        assertEquals(List.of(), instance.find(Instance.class, "i-web").securityGroups());
    }

    @Test
    void aVpcWithIpv6LetsThatOutToo() {
        Forms vpc = Forms.of(Plans.twoVpcs(), "A");
        vpc.type("new-block", "2001:db8::/56");
        vpc.press("new-filters", "New security group");
        assertEquals(
                List.of("all all 0.0.0.0/0", "all all ::/0"),
                Forms.of(vpc.document(), "sg-A").rules("outbound"));
        assertEquals(List.of("sg-A, 0 in, 2 out"), vpc.things("groups"));
    }
}
