package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Draws a thing and the label that was placed for it.
record ThingPainter(Draft draft) {
    /// As wide as a label becomes; what is longer is shortened, and told in full by the group.
    static final double MOST_WIDTH = 168;

    static final double FIRST = 13;
    static final double LINE = 14;

    Group paint(Thing thing, Label label) {
        List<Mark> marks = new ArrayList<>();
        Rect place = thing.place();
        Paint ground = draft.paint(thing.ground());
        boolean circle = thing.shape() == Thing.Shape.CIRCLE;
        marks.add(
                circle
                        ? new Box(
                                place,
                                place.height() / 2,
                                ground,
                                Stroke.solid(draft.paint(Theme.Role.PAPER), 2))
                        : new Box(place, 6, ground, null));
        double glyph = place.width() * 0.6;
        marks.add(
                new Icon(
                        thing.glyph(),
                        place.centre().plus(-glyph / 2, -glyph / 2),
                        glyph,
                        draft.paint(Theme.Role.GLYPH)));
        marks.addAll(lines(thing, label));
        if (thing.isGuarded()) {
            marks.addAll(new Guards(draft).badge(place));
        }
        return new Group(thing.key(), thing.spoken(), marks);
    }

    private List<Mark> lines(Thing thing, Label label) {
        List<Mark> marks = new ArrayList<>();
        boolean bad = draft.conflicts().has(thing.key());
        Paint muted = draft.paint(bad ? Theme.Role.BAD : Theme.Role.MUTED);
        Point at = label.baseline();
        double bottom = label.area().bottom();
        marks.add(text(thing.name(), at, label, Type.NAME, draft.paint(Theme.Role.TEXT)));
        for (Thing.Line line : thing.lines()) {
            at = at.plus(0, LINE);
            if (at.y() < bottom) {
                marks.add(text(line.text(), at, label, line.font(), muted));
            }
        }
        if (thing.isGuarded() && label.area().height() >= guardedSizeOf(thing).height()) {
            marks.add(
                    new Text(
                            thing.guards(),
                            at.plus(0, LINE),
                            label.anchor(),
                            Type.REMARK,
                            draft.paint(Theme.Role.MUTED)));
        }
        return marks;
    }

    private Rect guardedSizeOf(Thing thing) {
        return guardedSizeOf(thing, draft.fonts());
    }

    /// How wide and high a thing's label is with the line of its security groups.
    static Rect guardedSizeOf(Thing thing, FontTable fonts) {
        Rect size = sizeOf(thing, fonts);
        double width = Math.ceil(fonts.width(thing.guards(), Type.REMARK));
        return new Rect(0, 0, Math.max(size.width(), width), size.height() + LINE);
    }

    private Text text(String content, Point at, Label label, Font font, Paint paint) {
        String fit = draft.fit(content, font, label.area().width());
        return new Text(fit, at, label.anchor(), font, paint);
    }

    /// How wide and high a thing's label is.
    static Rect sizeOf(Thing thing, FontTable fonts) {
        double width = fonts.width(thing.name(), Type.NAME);
        for (Thing.Line line : thing.lines()) {
            width = Math.max(width, fonts.width(line.text(), line.font()));
        }
        double wide = Math.min(MOST_WIDTH, Math.ceil(width));
        return new Rect(0, 0, wide, FIRST + LINE * thing.lines().size());
    }
}
