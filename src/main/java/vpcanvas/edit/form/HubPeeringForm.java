package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Routing;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.altered.AlteredHubs;

/// A peering of two transit gateways: whether it was accepted, who writes the static routes of each
/// side, and which tables decide for what comes over it.
record HubPeeringForm(Subject subject, PeeringAttachment peering) {

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Subject.name(peering));
        fields.add(AttachmentForm.state(subject, peering));
        if (peering.state() == AttachmentState.PENDING_ACCEPTANCE) {
            fields.add(new Field.Deeds("answer", "", "", List.of(answer(true), answer(false))));
        }
        fields.addAll(side("requester", peering.requesterTransitGateway()));
        fields.addAll(side("accepter", peering.accepterTransitGateway()));
        fields.add(
                new Field.Rows(
                        "about",
                        "About",
                        List.of(
                                subject.to("requester", peering.requesterTransitGateway()),
                                subject.to("accepter", peering.accepterTransitGateway()))));
        return fields;
    }

    private Deed answer(boolean accept) {
        String name = subject.entry(peering.ref()).name();
        return new Deed.Doing(
                accept ? "Accept" : "Reject",
                () ->
                        Subject.replaced(
                                (accept ? "accept " : "reject ") + name,
                                AlteredHubs.state(
                                        peering,
                                        accept
                                                ? AttachmentState.AVAILABLE
                                                : AttachmentState.REJECTED)));
    }

    private List<Field> side(String role, Ref<TransitGateway> hub) {
        List<Field> fields = new ArrayList<>();
        Routing routing = peering.routingOf(hub);
        fields.add(
                Subject.choice(
                        role + "-routing",
                        "Routes of " + subject.label(hub),
                        routing,
                        r -> route(hub, r)));
        if (routing == Routing.AUTOMATIC) {
            Deed mine = new Deed.Doing(Derived.MAKE_MINE, () -> route(hub, Routing.MANUAL));
            fields.add(new Field.Deeds(role + "-mine", "", "", List.of(mine)));
        }
        fields.add(new HubMatrix(subject, hub).of(peering));
        return fields;
    }

    /// A side that becomes manual keeps its routes: what was derived is authored.
    private Change route(Ref<TransitGateway> side, Routing routing) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Replace(AlteredHubs.routing(peering, side, routing)));
        if (routing == Routing.MANUAL) {
            for (TransitGatewayRouteTable table : subject.report().hubs().tablesOf(side)) {
                subject.report().hubTable(table.ref()).ifPresent(t -> author(t, changes));
            }
        }
        String name = subject.entry(peering.ref()).name();
        return Subject.labelled(
                "route " + subject.label(side) + " over " + name + " " + Subject.word(routing),
                changes);
    }

    private void author(HubTable table, List<Change> changes) {
        List<TransitGatewayRoute> routes = new ArrayList<>(table.table().routes());
        for (HubRoute route : table.routes()) {
            if (route.origin() == HubRoute.Origin.AUTOMATIC
                    && peering.ref().equals(route.attachment())) {
                routes.add(
                        new TransitGatewayRoute(
                                Destination.of(route.destination()), peering.attachment()));
            }
        }
        if (routes.size() > table.table().routes().size()) {
            changes.add(new Change.Replace(AlteredHubs.routes(table.table(), routes)));
        }
    }
}
