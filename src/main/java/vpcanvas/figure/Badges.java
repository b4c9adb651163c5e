package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Numbers the hops of a path. Where it comes by again, the numbers stand in a row that ends at the
/// corner.
record Badges(Draft draft) {
    private static final double RADIUS = 9;
    private static final double APART = 2 * RADIUS + 2;

    List<Picture.Part> parts() {
        List<Picture.Part> parts = new ArrayList<>();
        List<String> stops = PathStops.of(draft);
        for (int i = 0; i < stops.size(); i++) {
            Turn turn = Turn.of(Turn.Layer.BADGE, i);
            int number = i + 1;
            String key = stops.get(i);
            int again = Collections.frequency(stops.subList(number, stops.size()), key);
            draft.place(key)
                    .map(p -> badge(number, corner(key, p).plus(-again * APART, 0)))
                    .ifPresent(g -> parts.add(new Picture.Part(turn, g)));
        }
        return parts;
    }

    private Group badge(int number, Point centre) {
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

    /// The upper left corner of a tile or frame, or that point of a circle.
    private Point corner(String key, Rect place) {
        boolean circle =
                new Things(draft)
                        .thing(key)
                        .filter(t -> t.shape() == Thing.Shape.CIRCLE)
                        .isPresent();
        double inset = circle ? place.width() / 2 * (1 - Math.sqrt(0.5)) : 0;
        return new Point(Math.round(place.x() + inset), Math.round(place.y() + inset));
    }
}
