package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Numbers the hops of a path.
record Badges(Draft draft) {
    private static final double RADIUS = 9;

    List<Picture.Part> parts() {
        List<Picture.Part> parts = new ArrayList<>();
        List<String> stops = PathStops.of(draft);
        for (int i = 0; i < stops.size(); i++) {
            Turn turn = Turn.of(Turn.Layer.BADGE, i);
            int number = i + 1;
            draft.place(stops.get(i))
                    .map(p -> badge(number, p))
                    .ifPresent(g -> parts.add(new Picture.Part(turn, g)));
        }
        return parts;
    }

    private Group badge(int number, Rect place) {
        Point centre = corner(place);
        String text = Integer.toString(number);
        return new Group(
                "path:hop:" + number,
                "hop " + number,
                List.of(
                        new Box(
                                Rect.around(centre, 2 * RADIUS, 2 * RADIUS),
                                RADIUS,
                                draft.paint(Theme.Role.BADGE),
                                Stroke.solid(draft.paint(Theme.Role.PAPER), 1.5)),
                        new Text(
                                text,
                                centre.plus(0, 3.75),
                                Text.Anchor.MIDDLE,
                                Type.SMALL,
                                draft.paint(Theme.Role.BADGE_TEXT))));
    }

    /// The upper left corner of a tile, or that point of a circle.
    private static Point corner(Rect place) {
        boolean tile = place.width() <= 40 || place.width() != place.height();
        double inset = tile ? 0 : place.width() / 2 * (1 - Math.sqrt(0.5));
        return new Point(Math.round(place.x() + inset), Math.round(place.y() + inset));
    }
}
