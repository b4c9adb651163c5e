package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.model.Change;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Routing;
import vpcanvas.model.Target;
import vpcanvas.model.Vpc;

/// A VPC peering connection: what people did with it, what has become of it, and who writes the
/// routes of each side.
record PeeringForm(Subject subject, PeeringConnection peering) {

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Subject.name(peering));
        fields.add(
                Subject.choice(
                        "status",
                        "Status",
                        peering.status(),
                        s -> new Change.SetPeeringStatus(peering.ref(), s)));
        fields.add(routing("requester-routing", "Routes of the requester", peering.requesterVpc()));
        if (!peering.accepterVpc().equals(peering.requesterVpc())) {
            fields.add(
                    routing("accepter-routing", "Routes of the accepter", peering.accepterVpc()));
        }
        fields.add(new Field.Rows("about", "About", about()));
        return fields;
    }

    private List<Row> about() {
        List<Row> rows = new ArrayList<>();
        subject.report().knownLife(peering.ref()).ifPresent(life -> become(life, rows));
        rows.add(subject.to("requester", peering.requesterVpc()));
        rows.add(subject.to("accepter", peering.accepterVpc()));
        return rows;
    }

    private static void become(PeeringLife life, List<Row> rows) {
        rows.add(Row.of("is", life.state().word()));
        if (!life.why().isEmpty()) {
            rows.add(Row.of("because", life.why()));
        }
    }

    private Field routing(String id, String label, Ref<Vpc> side) {
        return Subject.choice(id, label, peering.routingOf(side), routing -> route(side, routing));
    }

    /// A side that becomes manual keeps its routes: what was derived is authored.
    private Change route(Ref<Vpc> side, Routing routing) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.SetPeeringRouting(peering.ref(), side, routing));
        if (routing == Routing.MANUAL && peering.routingOf(side) == Routing.AUTOMATIC) {
            changes.addAll(
                    new Derived(subject).authored(side, new Target.ToPeering(peering.ref())));
        }
        String vpc = subject.inventory().label(side);
        return Subject.labelled(
                "route " + vpc + " of " + peering.label() + " " + Subject.word(routing), changes);
    }
}
