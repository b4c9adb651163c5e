package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vpcanvas.model.Rect;

/// Something that has to stand somewhere, with what stands inside it: the tree that placement works on.
final class Slot {

    /// How each kind spaces what it holds, in px: room above (the name), at the sides, at the right for
    /// gateways on the border, below, and between.
    enum Kind {
        PAPER(0, 0, 0, 0, 160, 64),
        REGION(40, 24, 24, 24, 160, 48),
        VPC(40, 16, 16, 16, 16, 16),
        VPC_GATEWAY_RIGHT(40, 16, 104, 16, 16, 16),
        VPC_GATEWAY_LEFT(40, 104, 16, 16, 16, 16),
        SUBNET(32, 8, 8, 8, 0, 8),
        CORPORATE(40, 16, 16, 16, 16, 16),
        /// A hub with its spokes.
        CLUSTER(0, 0, 0, 0, 48, 48),
        HUB(0, 0, 0, 0, 0, 0),
        TILE(0, 0, 0, 0, 0, 0),
        CARD(0, 0, 0, 0, 0, 0);

        final double above;
        final double left;
        final double right;
        final double below;
        final double across;
        final double down;

        Kind(double above, double left, double right, double below, double across, double down) {
            this.above = above;
            this.left = left;
            this.right = right;
            this.below = below;
            this.across = across;
            this.down = down;
        }
    }

    final String key;
    final Kind kind;
    final List<Slot> children = new ArrayList<>();

    /// The size of a leaf, and the free room round it that its label needs.
    final double width;

    final double height;
    final double sideRoom;
    final double topRoom;
    final double bottomRoom;

    /// Of a hub and its spokes: whether it leads out of its Region, and whether it stands left of them.
    boolean leadsOut;

    boolean mirrored;

    /// Room that a container's name and blocks need beyond one line, and what stands at its foot.
    private double moreAbove;

    private double moreBelow;

    /// How large a container is at least.
    private double leastWidth = 184;

    private double leastHeight = 96;

    private Slot(
            String key,
            Kind kind,
            double width,
            double height,
            double sideRoom,
            double topRoom,
            double bottomRoom) {
        this.key = key;
        this.kind = kind;
        this.width = width;
        this.height = height;
        this.sideRoom = sideRoom;
        this.topRoom = topRoom;
        this.bottomRoom = bottomRoom;
    }

    static Slot container(String key, Kind kind) {
        return new Slot(key, kind, 0, 0, 0, 0, 0);
    }

    /// A container that names this many blocks besides the first.
    static Slot container(String key, Kind kind, int moreBlocks) {
        Slot slot = container(key, kind);
        slot.moreAbove = 15.0 * Math.max(0, moreBlocks);
        return slot;
    }

    /// What a container holds, hubs and their spokes taken apart.
    List<Slot> apart() {
        return children.stream()
                .flatMap(c -> c.kind == Kind.CLUSTER ? c.children.stream() : Stream.of(c))
                .toList();
    }

    /// The room above what a container holds.
    double above() {
        return kind.above + moreAbove;
    }

    /// The room below what a container holds.
    double below() {
        return kind.below + moreBelow;
    }

    double leastWidth() {
        return leastWidth;
    }

    double leastHeight() {
        return leastHeight;
    }

    void footed(double room) {
        moreBelow = room;
    }

    void atLeast(double width, double height) {
        leastWidth = width;
        leastHeight = height;
    }

    /// The tile of a hub, which is larger; its label stands beside it where lines need the room.
    static Slot hub(String key, double labelWidth) {
        double side = Math.ceil(labelWidth / 8) * 8 + 16;
        return new Slot(key, Kind.HUB, NodePlacer.SIZE, NodePlacer.SIZE, side, 40, 40);
    }

    /// The place of a leaf with the room that its label needs.
    Rect withRoom(Rect place) {
        return new Rect(
                place.x() - sideRoom,
                place.y() - topRoom,
                place.width() + 2 * sideRoom,
                place.height() + topRoom + bottomRoom);
    }

    boolean isLeaf() {
        return kind == Kind.TILE || kind == Kind.CARD || kind == Kind.HUB;
    }

    /// A tile of 40 px, with room for a name and three lines.
    static Slot tile(String key, double labelWidth) {
        double side = Math.max(24, Math.ceil((labelWidth - 40) / 2 / 8) * 8 + 8);
        return new Slot(key, Kind.TILE, 40, 40, side, 8, 64);
    }

    static Slot card(String key, double width, double height) {
        return new Slot(key, Kind.CARD, width, height, 8, 4, 4);
    }
}
