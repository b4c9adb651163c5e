package vpcanvas.figure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Subnet;

/// Places gateways on their VPC's border.
record Borders(Kin kin, Layout layout, Map<String, Rect> places) {
    /// How far down the uppermost stands, and how far the next is from it.
    private static final double FIRST = 104;

    private static final double ROW = 96;

    /// Where a gateway stands; null for one that is attached to nothing and has no place.
    @Nullable Rect place(Kin.Gateway gateway) {
        return layout.rect(gateway.key()).orElseGet(() -> onBorder(gateway));
    }

    /// How high a VPC is at least for what stands on its border.
    static double heightFor(List<Kin.Gateway> gateways) {
        int rows = gateways.stream().mapToInt(Kin.Gateway::below).max().orElse(-1) + 1;
        return rows == 0 ? 96 : FIRST + (rows - 1) * ROW + ROW / 2;
    }

    private @Nullable Rect onBorder(Kin.Gateway gateway) {
        Rect home = gateway.vpc() == null ? null : places.get(gateway.vpc());
        if (gateway.vpc() == null || home == null) {
            return null;
        }
        Point centre =
                new Point(borderOf(home, gateway.vpc()), home.y() + FIRST + gateway.below() * ROW);
        return Rect.around(centre, NodePlacer.SIZE, NodePlacer.SIZE);
    }

    /// Detached gateways stand in a row above the drawing.
    Rect detached(int index) {
        double top = places.values().stream().mapToDouble(Rect::y).min().orElse(0);
        Point centre = new Point(48 + index * 144.0, top - 96);
        return Rect.around(centre, NodePlacer.SIZE, NodePlacer.SIZE);
    }

    /// The side of the VPC on which its subnets leave more room.
    private double borderOf(Rect home, String vpc) {
        double left = home.width();
        double right = home.width();
        for (Subnet subnet : kin.subnetsOf(vpc)) {
            Rect place = places.get(subnet.ref().id());
            if (place != null) {
                left = Math.min(left, place.x() - home.x());
                right = Math.min(right, home.right() - place.right());
            }
        }
        return left > right ? home.x() : home.right();
    }
}
