package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Draws a pill: a state or a kind in a rounded frame.
record Pills(Draft draft) {
    static final double HEIGHT = 20;

    /// How wide a pill of this text is, in px.
    double width(String text) {
        return width(text, draft.fonts());
    }

    static double width(String text, FontTable fonts) {
        return Math.ceil(fonts.width(text, Type.SMALL)) + 24;
    }

    List<Mark> centred(String text, Point centre, Paint paint) {
        return in(text, Rect.around(centre, width(text), HEIGHT), paint);
    }

    List<Mark> in(String text, Rect place, Paint paint) {
        Point at = place.centre().plus(0, 3.8);
        return List.of(
                new Box(
                        place,
                        HEIGHT / 2,
                        draft.paint(Theme.Role.PAPER),
                        Stroke.solid(paint, 1.25)),
                new Text(text, at, Text.Anchor.MIDDLE, Type.SMALL, paint));
    }
}
