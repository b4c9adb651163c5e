package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Draws what holds other things: Regions, VPCs, subnets, corporate networks.
record Containers(Draft draft, Kin kin) {
    static final double TAB = 24;

    /// How far the middle of a pill lies above the border that it stands on.
    static final double PILL = 5;

    /// The same where it stands below all that the VPC holds.
    static final double FOOT = 20;

    /// The turn and picture of a container; none for what is none or has no place.
    Optional<Picture.Part> part(String key) {
        Rect place = draft.places().get(key);
        Resource resource = draft.document().topology().byId(key).orElse(null);
        if (place == null || resource == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (resource) {
                    case Region r ->
                            new Picture.Part(Turn.of(Turn.Layer.REGION, key), region(r, place));
                    case Vpc v -> new Picture.Part(Turn.of(Turn.Layer.VPC, key), vpc(v, place));
                    case Subnet s ->
                            new Picture.Part(Turn.of(Turn.Layer.SUBNET, key), subnet(s, place));
                    case CorporateNetwork c -> corporate(c, place);
                    default -> null;
                });
    }

    private Group region(Region region, Rect place) {
        Paint line = draft.paint(Theme.Role.REGION);
        List<Mark> marks = new ArrayList<>();
        marks.add(Box.frame(place, new Stroke(line, 1.5, Stroke.Dash.FRAME)));
        tab(draft, place, Glyph.REGION, line, marks);
        marks.addAll(new Headers(draft).of(region, place));
        held(region.ref().id(), place, marks);
        return new Group(region.ref().id(), "Region " + region.label(), marks);
    }

    static void tab(Draft draft, Rect place, Glyph glyph, Paint paint, List<Mark> marks) {
        marks.add(Box.filled(new Rect(place.x(), place.y(), TAB, TAB), paint));
        marks.add(
                new Icon(
                        glyph,
                        new Point(place.x() + 4, place.y() + 4),
                        16,
                        draft.paint(Theme.Role.GLYPH)));
    }

    private Group vpc(Vpc vpc, Rect place) {
        boolean bad = draft.conflicts().has(vpc.ref().id());
        Paint line = draft.paint(bad ? Theme.Role.BAD : Theme.Role.VPC);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(place, 0, draft.paint(Theme.Role.VPC_GROUND), Stroke.solid(line, 2)));
        tab(draft, place, Glyph.VPC, line, marks);
        List<String> blocks = vpc.usableBlocks().stream().map(Cidr::toString).toList();
        marks.addAll(new Headers(draft).of(vpc, place));
        held(vpc.ref().id(), place, marks);
        draft.conflicts().of(vpc).ifPresent(o -> marks.addAll(pill(vpc, o, place)));
        String label =
                "VPC "
                        + vpc.label()
                        + blocks.stream().map(b -> " " + b).collect(Collectors.joining());
        return new Group(vpc.ref().id(), label, marks);
    }

    /// Tells what a container holds that is not drawn.
    private void held(String key, Rect place, List<Mark> marks) {
        String says = draft.fit(kin.heldBy(key).says(), Type.REMARK, place.width() - 24);
        if (!says.isEmpty()) {
            Point at = new Point(place.x() + 12, place.y() + 48);
            marks.add(
                    new Text(
                            says,
                            at,
                            Text.Anchor.START,
                            Type.REMARK,
                            draft.paint(Theme.Role.MUTED)));
        }
    }

    /// Says with whom the VPC overlaps and what that does: below its subnets if they leave the room, else
    /// on the lower border of its frame, more inside than out, where a frame round the VPC would strike
    /// it through.
    private List<Mark> pill(Vpc vpc, Conflicts.Overlap overlap, Rect place) {
        double foot = place.bottom() - FOOT;
        boolean room =
                kin.subnetsOf(vpc.ref().id()).stream()
                        .flatMap(s -> draft.place(s.ref().id()).stream())
                        .allMatch(s -> s.bottom() <= foot - Pills.HEIGHT / 2 - 2);
        Point centre = new Point(place.centre().x(), room ? foot : place.bottom() - PILL);
        return new Pills(draft).centred(overlap.says(), centre, draft.paint(overlap.role()));
    }

    /// In the layer of VPCs: it holds things as they do.
    private Picture.Part corporate(CorporateNetwork network, Rect place) {
        return new Picture.Part(
                Turn.of(Turn.Layer.VPC, network.ref().id()),
                new CorporateFrame(draft).paint(network, place));
    }

    private Group subnet(Subnet subnet, Rect place) {
        boolean isPublic = draft.report().isPublic(subnet);
        boolean bad = draft.conflicts().has(subnet.ref().id());
        Paint edge = draft.paint(isPublic ? Theme.Role.PUBLIC : Theme.Role.PRIVATE);
        List<Mark> marks = new ArrayList<>();
        marks.add(Box.filled(place, edge.withOpacity(0.1)));
        marks.add(
                Box.filled(
                        new Rect(place.x(), place.y(), 3, place.height()),
                        bad ? draft.paint(Theme.Role.BAD) : edge));
        List<String> blocks = subnet.cidrBlocks().stream().map(Cidr::toString).toList();
        Headers headers = new Headers(draft);
        AclTag tag = headers.tag(subnet, place);
        marks.addAll(tag.marks(place));
        marks.addAll(headers.of(subnet, place));
        String label =
                (isPublic ? "public" : "private")
                        + " subnet "
                        + subnet.label()
                        + blocks.stream().map(b -> " " + b).collect(Collectors.joining())
                        + tag.spoken();
        return new Group(subnet.ref().id(), label, marks);
    }
}
