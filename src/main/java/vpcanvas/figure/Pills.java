package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Draws a pill: a state or a kind in a rounded frame.
record Pills(Draft draft) {
    static final double HEIGHT = 20;
    private static final double ENDS = 24;

    /// How wide the text of a shortened pill is.
    private static final double[] SHORT = {48, 12};

    /// How wide a pill of this text is, in px.
    double width(String text) {
        return width(text, draft.fonts());
    }

    static double width(String text, FontTable fonts) {
        return Math.ceil(fonts.width(text, Type.SMALL)) + ENDS;
    }

    List<Mark> centred(String text, Point centre, Paint paint) {
        return in(text, Rect.around(centre, width(text), HEIGHT), paint);
    }

    /// That of the whole text, then those of shorter ones, at the origin.
    List<Rect> sizes(String text) {
        double whole = width(text);
        List<Rect> sizes = new ArrayList<>();
        sizes.add(new Rect(0, 0, whole, HEIGHT));
        for (double room : SHORT) {
            if (room + ENDS < whole) {
                sizes.add(new Rect(0, 0, room + ENDS, HEIGHT));
            }
        }
        return sizes;
    }

    /// As much of the text as the place has room for.
    List<Mark> in(String whole, Rect place, Paint paint) {
        String text = draft.fit(whole, Type.SMALL, place.width() - ENDS);
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
