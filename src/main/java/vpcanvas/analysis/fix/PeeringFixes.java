package vpcanvas.analysis.fix;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.model.Change;
import vpcanvas.model.PeeringConnection;

/// Fixes of VPC peering connections.
record PeeringFixes(Scene scene) {

    /// What makes an idle peering active.
    List<Fix> accept(PeeringConnection peering) {
        PeeringLife life = scene.report().life(peering.ref());
        return switch (life.state()) {
            case ACTIVE, FAILED -> List.of();
            case PENDING_ACCEPTANCE -> List.of(accepted("Accept ", peering));
            case REJECTED, EXPIRED, DELETED ->
                    List.of(accepted("Request again and accept ", peering));
        };
    }

    private static Fix accepted(String verb, PeeringConnection peering) {
        return Fix.of(
                verb + peering.label(),
                new Change.SetPeeringStatus(peering.ref(), PeeringConnection.Status.ACCEPTED));
    }

    /// Ways out of an overlap: other blocks for either side, or no peering.
    List<Fix> overlap(PeeringConnection peering) {
        List<Fix> fixes = new ArrayList<>();
        PeeringLife life = scene.report().life(peering.ref());
        if (life.overlaps().size() == 1) {
            PeeringLife.Overlap overlap = life.overlaps().getFirst();
            scene.topology()
                    .find(peering.accepterVpc())
                    .flatMap(v -> ConnectionFixes.renumber(scene, v, overlap.accepter()))
                    .ifPresent(fixes::add);
            scene.topology()
                    .find(peering.requesterVpc())
                    .flatMap(v -> ConnectionFixes.renumber(scene, v, overlap.requester()))
                    .ifPresent(fixes::add);
        }
        fixes.add(delete(peering));
        return fixes;
    }

    Fix delete(PeeringConnection peering) {
        return Removal.of(scene, peering);
    }
}
