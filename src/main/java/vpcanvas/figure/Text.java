package vpcanvas.figure;

import vpcanvas.model.Point;

/// One line of text. `at` is the baseline at its start, middle or end, as `anchor` says.
public record Text(String content, Point at, Anchor anchor, Font font, Paint paint)
        implements Mark {

    public enum Anchor {
        START,
        MIDDLE,
        END
    }
}
