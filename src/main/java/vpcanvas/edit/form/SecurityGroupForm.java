package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vpcanvas.edit.outline.Entry;
import vpcanvas.model.Guarded;
import vpcanvas.model.PortRange;
import vpcanvas.model.Protocol;
import vpcanvas.model.Resource;
import vpcanvas.model.RulePeer;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.SecurityGroupRule;
import vpcanvas.model.altered.AlteredFilters;
import vpcanvas.net.Cidr;

/// A security group: what it lets in and out, and which interfaces carry it.
record SecurityGroupForm(Subject subject, SecurityGroup group) {
    private static final int HTTPS = 443;

    List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(Subject.name(group)));
        fields.add(
                rules(
                                "inbound rule",
                                group.ingress(),
                                rules -> AlteredFilters.ingress(group, rules))
                        .rows("inbound", "Inbound rules", "Nothing is let in."));
        fields.add(
                rules("outbound rule", group.egress(), rules -> AlteredFilters.egress(group, rules))
                        .rows("outbound", "Outbound rules", "Nothing is let out."));
        fields.add(new Field.Things("carriers", "On the interfaces of", carriers()));
        fields.add(new Field.Rows("about", "About", List.of(subject.to("VPC", group.vpc()))));
        fields.add(Deed.deletion(group, group.label()));
        return fields;
    }

    private RuleShape<SecurityGroupRule> rules(
            String noun,
            List<SecurityGroupRule> rules,
            Function<List<SecurityGroupRule>, Resource> write) {
        return new RuleShape<>(group, noun, rules, others -> columns(), blank(), write);
    }

    /// HTTPS within the VPC opens the least of what is often wanted.
    private SecurityGroupRule blank() {
        Cidr within =
                subject.topology().find(group.vpc()).stream()
                        .flatMap(v -> v.usableBlocks().stream())
                        .findFirst()
                        .orElse(NewFilters.ANYWHERE);
        return new SecurityGroupRule(
                Protocol.TCP, new PortRange(HTTPS, HTTPS), new RulePeer.Block(within));
    }

    private List<RuleColumn<SecurityGroupRule>> columns() {
        PeerText peers = new PeerText(subject, group);
        RuleColumn<SecurityGroupRule> protocol =
                RuleColumn.chosen(
                        "protocol",
                        "Protocol",
                        r -> PortText.protocols(r.protocol()),
                        r -> r.protocol().name(),
                        (r, typed) -> with(r, Protocol.valueOf(typed)));
        RuleColumn<SecurityGroupRule> ports =
                RuleColumn.typed(
                        "ports",
                        "Ports",
                        r -> PortText.text(r.portRange()),
                        (r, typed) -> PortText.check(r.protocol(), typed),
                        (r, typed) ->
                                new SecurityGroupRule(
                                        r.protocol(), PortText.read(typed), r.peer()));
        RuleColumn<SecurityGroupRule> peer =
                RuleColumn.<SecurityGroupRule>typed(
                                "peer",
                                "Block or group",
                                r -> peers.text(r.peer()),
                                (r, typed) -> peers.check(typed),
                                (r, typed) ->
                                        new SecurityGroupRule(
                                                r.protocol(), r.portRange(), peers.read(typed)))
                        .knowing(peers::known);
        return List.of(protocol, ports, peer);
    }

    private static SecurityGroupRule with(SecurityGroupRule rule, Protocol protocol) {
        return new SecurityGroupRule(
                protocol, PortText.hasPorts(protocol) ? rule.portRange() : null, rule.peer());
    }

    private List<Entry> carriers() {
        List<Entry> carriers = new ArrayList<>();
        for (Resource resource : subject.topology().resources()) {
            if (Guarded.groupsOf(resource).contains(group.ref())) {
                carriers.add(subject.entry(resource.ref()).stating(List.of()));
            }
        }
        return carriers;
    }
}
