package vpcanvas.analysis.trace;

import java.util.Optional;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.Line;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// Where a packet goes on that a route table has no route for: what would mend it, and whether the
/// table is to blame at all. A table that gets its routes from a hub lacks one only because the hub
/// does not deliver, so the hub is where to look.
record Detour(Walk walk) {

    /// Into the hub by which the destination would be reached, if there is one.
    Optional<Place> overHub(Place.SubnetExit at, EffectiveTable table) {
        Optional<VpcAttachment> attachment =
                new HubWays(walk).from(at.subnet().vpc(), at.packet().destination());
        Optional<TransitGateway> hub =
                attachment.flatMap(a -> walk.report().topology().find(a.transitGateway()));
        if (hub.isEmpty()) {
            return Optional.empty();
        }
        if (!walk.report().derivesRoutes(table.table(), attachment.orElseThrow())) {
            refuse(at, table, "Add one to " + hub.get().label() + ".");
        }
        return Optional.of(new Place.IntoHub(hub.get(), at.subnet(), at.packet()));
    }

    /// Into the virtual private gateway behind which the destination lies, if there is one.
    Optional<Place> overGateway(Place.SubnetExit at, EffectiveTable table) {
        Ref<Vpc> vpc = at.subnet().vpc();
        for (VirtualPrivateGateway gateway : walk.report().lines().gatewaysOf(vpc)) {
            Optional<Line> line =
                    walk.report().lines().of(gateway).stream()
                            .filter(l -> LineSteps.isBehind(l, at.packet().destination()))
                            .findFirst();
            if (line.isPresent()) {
                boolean propagates = table.table().propagatingVgws().contains(gateway.ref());
                if (!propagates) {
                    refuse(
                            at,
                            table,
                            "Propagate the routes of " + gateway.label() + " into it, or add one.");
                }
                return Optional.of(new Place.AtGateway(gateway, vpc, at.packet()));
            }
        }
        return Optional.empty();
    }

    /// A peering that has failed gets no routes, so that it has failed is what to mend.
    void overPeering(Place.SubnetExit at, EffectiveTable table, PeeringConnection peering) {
        PeeringLife life = walk.report().life(peering.ref());
        refuse(
                at,
                table,
                life.state() == PeeringLife.State.FAILED
                        ? "The peering " + peering.label() + " has failed: " + life.why() + "."
                        : "Add one into " + peering.label() + ".");
    }

    void refuse(Place.SubnetExit at, EffectiveTable table, String wayOut) {
        walk.block(
                Reason.NO_ROUTE_TO_DESTINATION,
                table.table().ref().id(),
                "The route table "
                        + table.table().label()
                        + " of "
                        + walk.inventory().label(at.subnet().vpc())
                        + " has no route to "
                        + at.packet().destination()
                        + ". "
                        + wayOut);
    }
}
