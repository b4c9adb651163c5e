package vpcanvas.figure;

import java.util.List;
import java.util.stream.Collectors;
import vpcanvas.model.Guarded;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.SecurityGroup;

/// The security groups on a tile: a small shield on its upper right corner, and their names below its
/// addresses.
record Guards(Draft draft) {
    private static final double SIDE = 16;
    private static final double GLYPH = 11;

    /// How far the badge stands out of the tile.
    private static final double OUT = 5;

    /// Names that are longer in all are shortened, and told whole to who asks.
    private static final double WIDEST = 144;

    /// The thing with the groups that the resource carries.
    Thing on(Thing thing, Resource resource) {
        List<Ref<SecurityGroup>> groups = Guarded.groupsOf(resource);
        return groups.isEmpty()
                ? thing
                : thing.guarded(names(resource), thing.spoken() + spoken(groups));
    }

    /// The names of the groups in one line; empty without any.
    String names(Resource resource) {
        return draft.fit(joined(Guarded.groupsOf(resource)), Type.REMARK, WIDEST);
    }

    private String spoken(List<Ref<SecurityGroup>> groups) {
        return (groups.size() == 1 ? ", security group " : ", security groups ") + joined(groups);
    }

    private String joined(List<Ref<SecurityGroup>> groups) {
        return groups.stream().map(this::label).collect(Collectors.joining(", "));
    }

    private String label(Ref<SecurityGroup> group) {
        return draft.document().topology().find(group).map(Resource::label).orElse(group.id());
    }

    List<Mark> badge(Rect tile) {
        Point centre = new Point(tile.right() + OUT - SIDE / 2, tile.y() - OUT + SIDE / 2);
        return List.of(
                new Box(
                        Rect.around(centre, SIDE, SIDE),
                        SIDE / 2,
                        draft.paint(Theme.Role.PAPER),
                        Stroke.solid(draft.paint(Theme.Role.MUTED), 1)),
                new Icon(
                        Glyph.SHIELD,
                        centre.plus(-GLYPH / 2, -GLYPH / 2),
                        GLYPH,
                        draft.paint(Theme.Role.MUTED)));
    }
}
