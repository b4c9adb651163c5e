package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Puts paper round what was drawn: a margin, and above it the title and one line of subtitle when the
/// figure has them.
record Framing(Draft draft) {
    private static final double MARGIN = 24;

    /// How far down the drawing starts.
    private static double top(String title, String subtitle) {
        if (title.isEmpty() && subtitle.isEmpty()) {
            return MARGIN;
        }
        return subtitle.isEmpty() ? 58 : 80;
    }

    Figure frame(List<Mark> drawn, String summary) {
        String title = title();
        String subtitle = subtitle();
        Rect extent =
                Extent.of(drawn, draft.fonts()).stream()
                        .reduce(Rect::union)
                        .orElse(new Rect(0, 0, 0, 0));
        double top = top(title, subtitle);
        List<Mark> marks = new ArrayList<>();
        line(title, 34, Type.TITLE, Theme.Role.TEXT, marks);
        line(subtitle, title.isEmpty() ? 36 : 56, Type.SUBTITLE, Theme.Role.MUTED, marks);
        double left = Math.floor(extent.x());
        marks.addAll(new Shift(MARGIN - left, top - Math.floor(extent.y())).all(drawn));
        double width = extent.right() - left;
        width = Math.max(width, draft.width(title, Type.TITLE));
        width = Math.max(width, draft.width(subtitle, Type.SUBTITLE));
        return new Figure(
                Math.ceil(width + 2 * MARGIN),
                Math.ceil(top + extent.bottom() - Math.floor(extent.y()) + MARGIN),
                draft.paint(Theme.Role.PAPER),
                title,
                summary,
                marks);
    }

    private void line(String text, double y, Font font, Theme.Role role, List<Mark> marks) {
        if (!text.isEmpty()) {
            marks.add(
                    new Text(
                            text,
                            new Point(MARGIN, y),
                            Text.Anchor.START,
                            font,
                            draft.paint(role)));
        }
    }

    private String title() {
        NamedFigure shown = draft.shown();
        return shown == null || shown.title() == null
                ? draft.document().title()
                : Objects.requireNonNull(shown.title());
    }

    private String subtitle() {
        NamedFigure shown = draft.shown();
        return shown == null || shown.subtitle() == null
                ? draft.document().subtitle()
                : Objects.requireNonNull(shown.subtitle());
    }
}
