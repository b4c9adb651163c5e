package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// How a container names itself: its name left, its blocks right, one a line. Lines run between them,
/// not through them.
record Headers(Draft draft) {
    static final double LINE = 15;

    /// What is written at the head of a container; nothing of what is none.
    List<Text> of(Resource resource, Rect place) {
        return switch (resource) {
            case Region r ->
                    List.of(name(r.label(), place, place.width() - 44, Type.REGION, region()));
            case Vpc v -> framed(v, v.usableBlocks(), place, Theme.Role.VPC_TEXT);
            case CorporateNetwork c -> framed(c, c.cidrBlocks(), place, Theme.Role.OUTSIDE_TEXT);
            case Subnet s -> subnet(s, place);
            default -> List.of();
        };
    }

    private Paint region() {
        return draft.paint(Theme.Role.REGION_TEXT);
    }

    private Text name(String text, Rect place, double room, Font font, Paint paint) {
        Point at = new Point(place.x() + 32, place.y() + 17);
        return new Text(draft.fit(text, font, room), at, Text.Anchor.START, font, paint);
    }

    private List<Text> framed(Resource owner, List<Cidr> cidrs, Rect place, Theme.Role role) {
        boolean bad = draft.conflicts().has(owner.ref().id());
        List<String> blocks = cidrs.stream().map(Cidr::toString).toList();
        double room = place.width() - widest(blocks, Type.VPC_BLOCK) - 56;
        List<Text> texts = new ArrayList<>();
        texts.add(name(owner.label(), place, room, Type.VPC, paint(role, bad)));
        Point at = new Point(place.right() - 12, place.y() + 17);
        Paint muted = paint(Theme.Role.MUTED, bad);
        texts.addAll(lines(blocks, at, Text.Anchor.END, Type.VPC_BLOCK, muted));
        return texts;
    }

    private List<Text> subnet(Subnet subnet, Rect place) {
        boolean bad = draft.conflicts().has(subnet.ref().id());
        boolean open = draft.report().isPublic(subnet);
        Theme.Role role = open ? Theme.Role.PUBLIC_TEXT : Theme.Role.PRIVATE_TEXT;
        List<String> blocks = subnet.cidrBlocks().stream().map(Cidr::toString).toList();
        boolean beside = isBeside(subnet, blocks, place);
        Point start = new Point(place.x() + 12, place.y() + 17);
        List<Text> texts = new ArrayList<>();
        texts.add(
                new Text(
                        draft.fit(subnet.label(), Type.SUBNET, place.width() - 20),
                        start,
                        Text.Anchor.START,
                        Type.SUBNET,
                        paint(role, bad)));
        texts.addAll(
                lines(
                        blocks,
                        beside
                                ? new Point(
                                        place.right() - 8 - tag(subnet, place).room(),
                                        place.y() + 17)
                                : start.plus(0, LINE),
                        beside ? Text.Anchor.END : Text.Anchor.START,
                        Type.ADDRESS,
                        paint(Theme.Role.MUTED, bad)));
        return texts;
    }

    /// Whether the blocks stand right of the name, not below it.
    private boolean isBeside(Subnet subnet, List<String> blocks, Rect place) {
        double name = draft.width(subnet.label(), Type.SUBNET);
        return name + widest(blocks, Type.ADDRESS) + 36 <= place.width();
    }

    /// The network ACL of a subnet, in the room that name and blocks leave.
    AclTag tag(Subnet subnet, Rect place) {
        List<String> blocks = subnet.cidrBlocks().stream().map(Cidr::toString).toList();
        double name = draft.width(subnet.label(), Type.SUBNET);
        double beside = isBeside(subnet, blocks, place) ? widest(blocks, Type.ADDRESS) + 16 : 0;
        return AclTag.of(draft, subnet, place.width() - name - 20 - beside);
    }

    private Paint paint(Theme.Role role, boolean bad) {
        return draft.paint(bad ? Theme.Role.BAD : role);
    }

    private double widest(List<String> texts, Font font) {
        return texts.stream().mapToDouble(t -> draft.width(t, font)).max().orElse(0);
    }

    private static List<Text> lines(
            List<String> lines, Point at, Text.Anchor anchor, Font font, Paint paint) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            texts.add(new Text(lines.get(i), at.plus(0, i * LINE), anchor, font, paint));
        }
        return texts;
    }
}
