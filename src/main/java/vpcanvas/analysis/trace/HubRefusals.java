package vpcanvas.analysis.trace;

import java.util.Optional;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.analysis.route.Line;
import vpcanvas.model.Attachment;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VpcAttachment;

/// Why a hub does not lead a packet where it was meant to go, with what would mend it.
record HubRefusals(Walk walk) {

    void noRoute(Place.AtHub at, HubTable table, String id) {
        Optional<Attachment> meant = new HubWays(walk).towards(at.hub(), at.packet().destination());
        Optional<Line> line = meant.flatMap(a -> walk.report().lines().behind(a.ref()));
        if (line.isPresent() && !line.get().isUp()) {
            // The packet is meant for the line, which tells that it is down.
            return;
        }
        walk.block(
                Reason.TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT,
                id,
                "The route table "
                        + table.table().label()
                        + " of "
                        + walk.inventory().label(at.hub())
                        + " has no route to "
                        + at.packet().destination()
                        + ". "
                        + meant.map(a -> wayOut(a, at.hub(), line))
                                .orElse("Nothing attached to it has that address."));
    }

    private String wayOut(Attachment meant, Ref<TransitGateway> hub, Optional<Line> line) {
        String why = walk.report().hubs().whyIdle(meant, hub);
        if (why != null) {
            return "Nothing propagates from an attachment that does not work: " + why + ".";
        }
        if (meant instanceof PeeringAttachment) {
            return "Routes over a peering are static: add one to " + meant.label() + ".";
        }
        if (line.isPresent() && !line.get().isDynamic()) {
            return "A static VPN propagates nothing: add a static route to " + meant.label() + ".";
        }
        return "Propagate " + meant.label() + " into it, or add a static route.";
    }

    void hidden(Ref<TransitGateway> hub, VpcAttachment hidden, HubRoute route) {
        String owner = walk.inventory().label(hidden.vpc());
        walk.block(
                Reason.X_TGW_OVERLAP_NOT_PROPAGATED,
                HubSteps.part(hub, hidden.ref()),
                walk.inventory().label(hub)
                        + " leads "
                        + route.destination()
                        + " to "
                        + route.targetId()
                        + ", since the block of "
                        + owner
                        + " overlaps it and is not propagated. Reach "
                        + owner
                        + " by mapped addresses or PrivateLink, or give it other blocks.");
    }
}
