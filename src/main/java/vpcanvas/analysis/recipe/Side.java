package vpcanvas.analysis.recipe;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// The side of a subnet on which a tile is wanted, so that a connection reads from one VPC to the
/// other: what meets the other VPC stands near it, what is behind stands far.
///
/// @param other whom the connection joins it with; null if that is no VPC
record Side(Paper paper, @Nullable Ref<Vpc> other) {
    /// From a subnet's upper edge to the middle of its first row of tiles.
    private static final double FIRST_ROW = 60;

    @Nullable Point near(Ref<Subnet> subnet) {
        return on(subnet, true);
    }

    @Nullable Point far(Ref<Subnet> subnet) {
        return on(subnet, false);
    }

    private @Nullable Point on(Ref<Subnet> subnet, boolean near) {
        Rect box = paper.place(subnet.id());
        Rect there = other == null ? null : paper.place(other.id());
        if (box == null || there == null) {
            return null;
        }
        boolean isRight = there.centre().x() >= box.centre().x();
        return new Point(isRight == near ? box.right() : box.x(), box.y() + FIRST_ROW);
    }
}
