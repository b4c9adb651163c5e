package vpcanvas.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vpcanvas.analysis.PeeringLife;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Says what has become of each peering, in a pill above its node.
record PeeringStates(Draft draft) {

    /// Where the pills stand.
    Map<PeeringConnection, Rect> places() {
        Map<PeeringConnection, Rect> places = new LinkedHashMap<>();
        Pills pills = new Pills(draft);
        for (PeeringConnection peering : draft.document().topology().all(PeeringConnection.class)) {
            Rect node = draft.places().get(peering.ref().id());
            if (node != null) {
                Point centre = new Point(node.centre().x(), node.y() - 16);
                double width = pills.width(wordOf(lifeOf(peering)));
                places.put(peering, Rect.around(centre, width, Pills.HEIGHT));
            }
        }
        return places;
    }

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        places().forEach((peering, place) -> groups.add(group(peering, place)));
        return groups;
    }

    private Group group(PeeringConnection peering, Rect place) {
        PeeringLife life = lifeOf(peering);
        return new Group(
                peering.ref().id() + "#state",
                peering.label() + " is " + wordOf(life),
                new Pills(draft).centred(wordOf(life), place.centre(), draft.paint(roleOf(life))));
    }

    private PeeringLife lifeOf(PeeringConnection peering) {
        return draft.report().life(peering.ref());
    }

    private static String wordOf(PeeringLife life) {
        return life.state().word().replace('-', ' ');
    }

    private static Theme.Role roleOf(PeeringLife life) {
        return switch (life.state()) {
            case ACTIVE -> Theme.Role.GOOD;
            case PENDING_ACCEPTANCE -> Theme.Role.WARN;
            case REJECTED, EXPIRED, DELETED, FAILED -> Theme.Role.BAD;
        };
    }
}
