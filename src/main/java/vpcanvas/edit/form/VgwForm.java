package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Line;
import vpcanvas.model.Change;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.Altered;
import vpcanvas.model.altered.AlteredLines;

/// A virtual private gateway: the VPC that it is attached to, and which of its tables take the
/// routes that it learns.
record VgwForm(Subject subject, VirtualPrivateGateway gateway) {

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Subject.name(gateway));
        fields.add(
                subject.one(
                        "vpc", "Attached to", Vpc.class, gateway.vpc(), "no VPC", this::attach));
        fields.add(
                Asns.amazonSide(
                        gateway.amazonSideAsn(),
                        asn ->
                                Subject.replaced(
                                        "change ASN of " + gateway.label(),
                                        AlteredLines.gateway(
                                                gateway, gateway.name(), gateway.vpc(), asn))));
        if (gateway.vpc() != null) {
            fields.add(new Field.Checks("propagation", "Propagates into", checks(gateway.vpc())));
        }
        List<Ref<? extends Resource>> lines = new ArrayList<>();
        for (Line line : subject.report().lines().of(gateway)) {
            lines.add(line.connection().ref());
        }
        fields.add(subject.list("lines", "Connections", lines));
        return fields;
    }

    private Change attach(@Nullable Ref<Vpc> vpc) {
        return Subject.replaced(
                (vpc == null ? "detach " : "attach ") + gateway.label(),
                AlteredLines.gateway(gateway, gateway.name(), vpc, gateway.amazonSideAsn()));
    }

    private List<Check> checks(Ref<Vpc> vpc) {
        return subject.inventory().tablesOf(vpc).stream()
                .filter(t -> subject.topology().find(t.ref()).isPresent())
                .map(t -> propagation(t, gateway, t.label()))
                .toList();
    }

    /// Whether a table takes what a gateway learns.
    static Check propagation(RouteTable table, VirtualPrivateGateway gateway, String label) {
        boolean on = table.propagatingVgws().contains(gateway.ref());
        List<Ref<VirtualPrivateGateway>> after = new ArrayList<>(table.propagatingVgws());
        if (on) {
            after.remove(gateway.ref());
        } else {
            after.add(gateway.ref());
        }
        return Check.of(
                table.ref().id() + "-" + gateway.ref().id(),
                label,
                on,
                Subject.replaced(
                        (on ? "stop propagating " : "propagate ")
                                + gateway.label()
                                + " into "
                                + table.label(),
                        Altered.propagating(table, after)));
    }
}
