package vpcanvas.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Rect;

/// Where a label may stand round a thing, the most wanted first.
record Spots(Rect at, @Nullable Rect home) {
    private static final double BESIDE = 8;
    private static final double BELOW = 5;
    private static final double DIAGONAL = 9;
    private static final double ASIDE = 16;
    private static final double MOST_DOWN = 13;

    Label first(Rect size) {
        double below = at.bottom() + BELOW;
        return Label.at(at.centre().x(), below, Text.Anchor.MIDDLE, size);
    }

    /// @param off how much further off than usual
    List<Label> around(Rect size, double off) {
        boolean homeIsLeft = home != null && home.centre().x() < at.centre().x();
        Text.Anchor homeward = homeIsLeft ? Text.Anchor.END : Text.Anchor.START;
        Text.Anchor outward = homeIsLeft ? Text.Anchor.START : Text.Anchor.END;
        Label left = side(Text.Anchor.END, 0, off, size);
        Label right = side(Text.Anchor.START, 0, off, size);
        Label belowHome = diagonal(homeward, true, off, size);
        double drop = (at.height() + size.height()) / 2;
        return List.of(
                middle(true, off, size),
                home == null ? left : belowHome,
                home == null ? right : left,
                home == null ? belowHome : right,
                middle(false, off, size),
                diagonal(homeward, false, off, size),
                diagonal(outward, true, off, size),
                diagonal(outward, false, off, size),
                side(Text.Anchor.START, drop, off, size),
                side(Text.Anchor.END, drop, off, size),
                side(Text.Anchor.START, -drop, off, size),
                side(Text.Anchor.END, -drop, off, size));
    }

    private Label middle(boolean below, double off, Rect size) {
        double top = below ? at.bottom() + BELOW + off : at.y() - size.height() - BELOW - off;
        return Label.at(at.centre().x(), top, Text.Anchor.MIDDLE, size);
    }

    private Label side(Text.Anchor anchor, double down, double off, Rect size) {
        double top = at.centre().y() - Math.min(size.height() / 2, MOST_DOWN) + down;
        boolean right = anchor == Text.Anchor.START;
        double x = right ? at.right() + BESIDE + off : at.x() - BESIDE - off;
        return Label.at(x, top, anchor, size);
    }

    private Label diagonal(Text.Anchor anchor, boolean below, double off, Rect size) {
        double aside = anchor == Text.Anchor.START ? ASIDE + off : -ASIDE - off;
        double top = below ? at.bottom() + DIAGONAL : at.y() - size.height() - DIAGONAL;
        return Label.at(at.centre().x() + aside, top, anchor, size);
    }
}
