package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Change;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.Registration;
import vpcanvas.model.TargetGroup;
import vpcanvas.model.altered.Altered;
import vpcanvas.model.altered.AlteredServices;

/// A load balancer: its nodes, what it listens on, where it sends.
record BalancerForm(Subject subject, LoadBalancer balancer) {

    List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(Subject.name(balancer)));
        fields.addAll(
                Addresses.ofNodes(
                                subject,
                                balancer,
                                balancer.nodes(),
                                nodes -> Altered.at(balancer, balancer.vpc(), nodes))
                        .fields());
        fields.add(
                Subject.choice(
                        "scheme",
                        "Scheme",
                        balancer.scheme(),
                        s -> changed(s, balancer.crossZone())));
        fields.add(
                Subject.yesOrNo(
                        "cross-zone",
                        "Cross-zone load balancing",
                        balancer.crossZone(),
                        c -> changed(balancer.scheme(), c)));
        if (balancer.type() != LoadBalancer.Type.GATEWAY) {
            fields.addAll(new Guarding(subject, balancer).fields());
        }
        if (!balancer.securityGroups().isEmpty()) {
            fields.add(privateLink());
        }
        fields.add(new Field.Rows("listeners", "Listeners", listeners()));
        fields.add(new Field.Rows("targets", "Targets", targets()));
        balancer.targetGroups().forEach(g -> fields.add(clientAddress(g)));
        fields.add(
                new Field.Rows(
                        "about",
                        "About",
                        List.of(
                                Row.of("type", Subject.word(balancer.type())),
                                subject.to("VPC", balancer.vpc()))));
        return fields;
    }

    /// Whether the groups judge what comes over PrivateLink too ([load balancer
    /// security
    /// groups](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html)).
    private Field privateLink() {
        return Subject.yesOrNo(
                "privatelink-filtered",
                "Groups judge PrivateLink traffic",
                !balancer.privateLinkTrafficUnfiltered(),
                filtered ->
                        Subject.replaced(
                                "change " + balancer.label(),
                                AlteredServices.unfiltered(balancer, !filtered)));
    }

    /// Whether targets see who asks ([client IP
    /// preservation](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html)).
    private Field clientAddress(TargetGroup group) {
        return Subject.yesOrNo(
                "client-" + group.name(),
                balancer.targetGroups().size() == 1
                        ? "Preserve client IP"
                        : "Preserve client IP: " + group.name(),
                group.preserveClientIp(),
                preserve ->
                        Subject.replaced(
                                "change " + balancer.label(),
                                AlteredServices.preserving(balancer, group, preserve)));
    }

    private Change changed(LoadBalancer.Scheme scheme, boolean crossZone) {
        return Subject.replaced(
                "change " + balancer.label(),
                new LoadBalancer(
                        balancer.ref(),
                        balancer.name(),
                        balancer.type(),
                        scheme,
                        balancer.vpc(),
                        balancer.nodes(),
                        balancer.listeners(),
                        balancer.targetGroups(),
                        crossZone,
                        balancer.securityGroups(),
                        balancer.privateLinkTrafficUnfiltered()));
    }

    private List<Row> listeners() {
        return balancer.listeners().stream()
                .map(l -> Row.of(l.protocol() + " " + l.port(), l.targetGroup()))
                .toList();
    }

    private List<Row> targets() {
        List<Row> rows = new ArrayList<>();
        for (TargetGroup group : balancer.targetGroups()) {
            for (Registration target : group.targets()) {
                rows.add(target(group, target));
            }
        }
        return rows;
    }

    private Row target(TargetGroup group, Registration target) {
        return switch (target) {
            case Registration.OfResource r ->
                    subject.to(group.name() + " " + port(group, r.port()), r.resource());
            case Registration.OfAddress a ->
                    Row.of(group.name() + " " + port(group, a.port()), a.address().toString());
        };
    }

    /// A target without a port of its own has its group's.
    private static int port(TargetGroup group, int own) {
        return own == 0 ? group.port() : own;
    }
}
