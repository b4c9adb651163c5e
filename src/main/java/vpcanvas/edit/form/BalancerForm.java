package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Change;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.Registration;
import vpcanvas.model.TargetGroup;
import vpcanvas.model.altered.Altered;

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
        fields.add(new Field.Rows("listeners", "Listeners", listeners()));
        fields.add(new Field.Rows("targets", "Targets", targets()));
        fields.add(
                new Field.Rows(
                        "about",
                        "About",
                        List.of(
                                Row.of("type", Subject.word(balancer.type())),
                                subject.to("VPC", balancer.vpc()))));
        return fields;
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
