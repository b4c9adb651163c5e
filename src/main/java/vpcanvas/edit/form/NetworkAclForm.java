package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkAclEntry;
import vpcanvas.model.PortRange;
import vpcanvas.model.Protocol;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.altered.AlteredFilters;
import vpcanvas.net.AddressException;
import vpcanvas.net.Cidr;

/// A network ACL: which subnets it guards, and its rules for what enters and leaves them, the lowest
/// number first.
record NetworkAclForm(Subject subject, NetworkAcl acl) {
    /// Rule numbers run from 1 to 32766
    /// ([rules](https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html)).
    private static final int LAST = 32_766;

    private static final int STEP = 100;
    private static final int HTTPS = 443;
    private static final String NONE = "No rule: all is denied.";

    List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(Subject.name(acl)));
        fields.add(rules(false).rows("inbound", "Inbound rules", NONE));
        fields.add(rules(true).rows("outbound", "Outbound rules", NONE));
        fields.add(new Field.Checks("subnets", "Subnets", subnets()));
        fields.add(new Field.Rows("about", "About", List.of(subject.to("VPC", acl.vpc()))));
        fields.add(Deed.deletion(acl, acl.label()));
        return fields;
    }

    private RuleShape<NetworkAclEntry> rules(boolean egress) {
        List<NetworkAclEntry> rules = of(egress);
        return new RuleShape<>(
                acl,
                egress ? "outbound rule" : "inbound rule",
                rules,
                NetworkAclForm::columns,
                blank(egress, rules),
                after -> with(egress, after));
    }

    private List<NetworkAclEntry> of(boolean egress) {
        return acl.entries().stream()
                .filter(e -> e.egress() == egress)
                .sorted(Comparator.comparingInt(NetworkAclEntry::ruleNumber))
                .toList();
    }

    /// Inbound rules first, each direction by number.
    private Resource with(boolean egress, List<NetworkAclEntry> after) {
        List<NetworkAclEntry> sorted =
                after.stream()
                        .sorted(Comparator.comparingInt(NetworkAclEntry::ruleNumber))
                        .toList();
        Stream<NetworkAclEntry> all =
                egress
                        ? Stream.concat(of(false).stream(), sorted.stream())
                        : Stream.concat(sorted.stream(), of(true).stream());
        return AlteredFilters.entries(acl, all.toList());
    }

    private static NetworkAclEntry blank(boolean egress, List<NetworkAclEntry> rules) {
        int highest = rules.isEmpty() ? 0 : rules.getLast().ruleNumber();
        int next = Math.min(LAST, (highest / STEP + 1) * STEP);
        return new NetworkAclEntry(
                next,
                egress,
                NetworkAclEntry.Action.ALLOW,
                Protocol.TCP,
                NewFilters.ANYWHERE,
                new PortRange(HTTPS, HTTPS));
    }

    private static List<RuleColumn<NetworkAclEntry>> columns(List<NetworkAclEntry> others) {
        return List.of(number(others), action(), block(), protocol(), ports());
    }

    /// The order follows the number: it waits until it is whole.
    private static RuleColumn<NetworkAclEntry> number(List<NetworkAclEntry> others) {
        return RuleColumn.<NetworkAclEntry>typed(
                        "number",
                        "Number",
                        e -> Integer.toString(e.ruleNumber()),
                        (e, typed) -> number(typed, others),
                        (e, typed) -> numbered(e, Integer.parseInt(typed)))
                .waiting();
    }

    private static Verdict number(String typed, List<NetworkAclEntry> others) {
        if (!typed.matches("\\d{1,5}")
                || Integer.parseInt(typed) < 1
                || Integer.parseInt(typed) > LAST) {
            return Verdict.wrong("A rule has a number from 1 to " + LAST + ".");
        }
        int number = Integer.parseInt(typed);
        return others.stream().anyMatch(e -> e.ruleNumber() == number)
                ? Verdict.wrong("Another rule has the number " + number + ".")
                : Verdict.FINE;
    }

    private static NetworkAclEntry numbered(NetworkAclEntry e, int number) {
        return new NetworkAclEntry(
                number, e.egress(), e.ruleAction(), e.protocol(), e.cidrBlock(), e.portRange());
    }

    private static RuleColumn<NetworkAclEntry> action() {
        List<Option> options =
                Stream.of(NetworkAclEntry.Action.values())
                        .map(a -> new Option(a.name(), Subject.word(a)))
                        .toList();
        return RuleColumn.chosen(
                "action",
                "Action",
                e -> options,
                e -> e.ruleAction().name(),
                (e, typed) ->
                        new NetworkAclEntry(
                                e.ruleNumber(),
                                e.egress(),
                                NetworkAclEntry.Action.valueOf(typed),
                                e.protocol(),
                                e.cidrBlock(),
                                e.portRange()));
    }

    private static RuleColumn<NetworkAclEntry> block() {
        return RuleColumn.typed(
                "block",
                "Block",
                e -> e.cidrBlock().toString(),
                (e, typed) -> block(typed),
                (e, typed) ->
                        new NetworkAclEntry(
                                e.ruleNumber(),
                                e.egress(),
                                e.ruleAction(),
                                e.protocol(),
                                Cidr.canonical(typed).cidr(),
                                e.portRange()));
    }

    private static Verdict block(String typed) {
        try {
            Cidr.Canonical read = Cidr.canonical(typed);
            return read.cleared()
                    ? Verdict.remark("AWS takes this as " + read.cidr() + ".")
                    : Verdict.FINE;
        } catch (AddressException e) {
            return Verdict.wrong(e.getMessage() + ".");
        }
    }

    private static RuleColumn<NetworkAclEntry> protocol() {
        return RuleColumn.chosen(
                "protocol",
                "Protocol",
                e -> PortText.protocols(e.protocol()),
                e -> e.protocol().name(),
                (e, typed) -> with(e, Protocol.valueOf(typed)));
    }

    private static NetworkAclEntry with(NetworkAclEntry e, Protocol protocol) {
        return new NetworkAclEntry(
                e.ruleNumber(),
                e.egress(),
                e.ruleAction(),
                protocol,
                e.cidrBlock(),
                PortText.hasPorts(protocol) ? e.portRange() : null);
    }

    private static RuleColumn<NetworkAclEntry> ports() {
        return RuleColumn.typed(
                "ports",
                "Ports",
                e -> PortText.text(e.portRange()),
                (e, typed) -> PortText.check(e.protocol(), typed),
                (e, typed) ->
                        new NetworkAclEntry(
                                e.ruleNumber(),
                                e.egress(),
                                e.ruleAction(),
                                e.protocol(),
                                e.cidrBlock(),
                                PortText.read(typed)));
    }

    private List<Check> subnets() {
        return subject.inventory().subnetsOf(acl.vpc()).stream().map(this::check).toList();
    }

    private Check check(Subnet subnet) {
        boolean on = acl.subnets().contains(subnet.ref());
        AclOfSubnet choice = new AclOfSubnet(subject, subnet);
        return new Check(
                subnet.ref().id(),
                subnet.label(),
                on,
                on ? choice.use("") : choice.use(acl.ref().id()),
                subnet.ref().id());
    }
}
