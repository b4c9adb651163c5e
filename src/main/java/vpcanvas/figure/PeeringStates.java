package vpcanvas.figure;

import java.util.Optional;
import vpcanvas.analysis.PeeringLife;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Says what has become of each peering, in a pill above its node.
record PeeringStates(Draft draft) {

    /// Where the pill of a peering stands; none of what is no peering or not known to have become
    /// anything yet.
    Optional<Rect> place(String key) {
        return peering(key).flatMap(p -> draft.life(p.ref()).flatMap(life -> place(key, life)));
    }

    Optional<Picture.Part> part(String key) {
        return peering(key)
                .flatMap(
                        p ->
                                draft.life(p.ref())
                                        .flatMap(
                                                life ->
                                                        place(key, life)
                                                                .map(at -> group(p, life, at))))
                .map(g -> new Picture.Part(Turn.of(Turn.Layer.STATE, key), g));
    }

    private Optional<PeeringConnection> peering(String key) {
        return draft.document()
                .topology()
                .byId(key)
                .filter(PeeringConnection.class::isInstance)
                .map(PeeringConnection.class::cast);
    }

    private Optional<Rect> place(String key, PeeringLife life) {
        return draft.place(key)
                .map(
                        node -> {
                            Point centre = new Point(node.centre().x(), node.y() - 16);
                            double width = new Pills(draft).width(wordOf(life));
                            return Rect.around(centre, width, Pills.HEIGHT);
                        });
    }

    private Group group(PeeringConnection peering, PeeringLife life, Rect place) {
        return new Group(
                peering.ref().id() + "#state",
                peering.label() + " is " + wordOf(life),
                new Pills(draft).centred(wordOf(life), place.centre(), draft.paint(roleOf(life))));
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
