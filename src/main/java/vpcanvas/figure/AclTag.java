package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Subnet;

/// The network ACL of a subnet, at the right end of the line that names the subnet: a shield and the
/// name. A name for which there is no room is shortened or left out.
///
/// @param name the whole name; empty without an ACL
/// @param shown what is written of it; empty where it is left out
/// @param room how much of the line it takes
record AclTag(Draft draft, String name, String shown, double room) {
    private static final double GLYPH = 12;
    private static final double GAP = 4;

    /// Less of a name says nothing.
    private static final double LEAST = 40;

    /// More of it would stand in the way of connectors that leave a subnet upwards.
    private static final double WIDEST = 96;

    /// What keeps it apart from what stands left of it.
    private static final double APART = 12;

    /// @param free how much of the line is free
    static AclTag of(Draft draft, Subnet subnet, double free) {
        String name = name(draft, subnet);
        double most = Math.min(WIDEST, free - APART - GLYPH - GAP);
        if (name.isEmpty() || free < APART + GLYPH) {
            return new AclTag(draft, name, "", 0);
        }
        String shown =
                draft.width(name, Type.REMARK) <= most || most >= LEAST
                        ? draft.fit(name, Type.REMARK, most)
                        : "";
        double width = shown.isEmpty() ? 0 : GAP + draft.width(shown, Type.REMARK);
        return new AclTag(draft, name, shown, APART + GLYPH + width);
    }

    /// What the ACL of a subnet is called; empty without one.
    static String name(Draft draft, Subnet subnet) {
        return draft.report().inventory().aclOf(subnet.ref()).map(NetworkAcl::label).orElse("");
    }

    String spoken() {
        return name.isEmpty() ? "" : ", network ACL " + name;
    }

    List<Mark> marks(Rect place) {
        List<Mark> marks = new ArrayList<>();
        if (room == 0) {
            return marks;
        }
        Paint paint = draft.paint(Theme.Role.MUTED);
        double right = place.right() - 8;
        marks.add(
                new Icon(
                        Glyph.SHIELD,
                        new Point(right - room + APART, place.y() + 7),
                        GLYPH,
                        paint));
        if (!shown.isEmpty()) {
            marks.add(
                    new Text(
                            shown,
                            new Point(right, place.y() + 17),
                            Text.Anchor.END,
                            Type.REMARK,
                            paint));
        }
        return marks;
    }
}
