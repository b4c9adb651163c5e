package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;

/// Says what has become of each peering, in a pill above its node or near by.
record PeeringStates(Draft draft) {

    /// Where the pill of a peering would rather stand; none of what is no peering or not known to have become
    /// anything yet.
    Optional<Rect> place(String key) {
        return peering(key).flatMap(p -> draft.life(p.ref()).flatMap(life -> place(key, life)));
    }

    /// Where it stands among what was placed before: above its node, if that is free.
    Stage.@Nullable Placed<Label> place(String key, Sight sight) {
        Rect usual = place(key).orElse(null);
        Rect node = draft.places().get(key);
        if (usual == null || node == null) {
            return null;
        }
        List<Label> candidates = new ArrayList<>();
        candidates.add(new Label(usual.centre(), Text.Anchor.MIDDLE, usual));
        for (Rect size :
                new Pills(draft)
                        .sizes(
                                wordOf(
                                        draft.life(Ref.to(PeeringConnection.class, key))
                                                .orElseThrow()))) {
            for (double off : LabelPlacer.OFF) {
                candidates.addAll(new Spots(node, null).around(size, off));
            }
        }
        Label label = LabelPlacer.settle(candidates, node.centre(), sight);
        Turn turn = Turn.of(Turn.Layer.STATE, key);
        Obstacle covered = new Obstacle(Obstacle.Kind.HARD, label.area(), turn);
        return new Stage.Placed<>(label, List.of(covered), sight.reach());
    }

    @Nullable Group paint(String key, Label label) {
        return peering(key)
                .flatMap(p -> draft.life(p.ref()).map(life -> group(p, life, label.area())))
                .orElse(null);
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
                new Pills(draft).in(wordOf(life), place, draft.paint(roleOf(life))));
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
