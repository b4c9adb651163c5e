package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Vpc;

/// Draws route tables as small cards: the destination left, the target right.
record Cards(Draft draft) {
    private static final double HEAD = 28;
    private static final double ROW = 16;

    /// As much of a title makes its card wider, in px.
    private static final double MOST_TITLE = 280;

    /// The cards that are drawn, in the order that a person gave.
    List<Picture.Part> parts() {
        List<Picture.Part> parts = new ArrayList<>();
        List<Ref<RouteTable>> cards = draft.shown() == null ? List.of() : draft.shown().cards();
        for (int i = 0; i < cards.size(); i++) {
            Turn turn = Turn.of(Turn.Layer.CARD, i);
            Ref<RouteTable> table = cards.get(i);
            String key = Layout.card(table);
            CardFace.of(draft.report(), table)
                    .flatMap(t -> draft.place(key).map(p -> card(placed(table, t, p), key, p)))
                    .ifPresent(g -> parts.add(new Picture.Part(turn, g)));
        }
        return parts;
    }

    /// The place a card takes: where the layout puts it, as large as its rows need.
    static Rect grown(Rect place, CardFace face, FontTable fonts) {
        double width = Math.max(place.width(), fitting(face.title(), fonts));
        for (CardFace.Row row : face.rows()) {
            double needed =
                    fonts.width(row.destination(), Type.ROUTE_STRONG)
                            + fonts.width(row.target(), Type.ROUTE_STRONG)
                            + 40;
            width = Math.max(width, Math.ceil(needed / 8) * 8);
        }
        double rows = face.rows().size() + (face.more() > 0 ? 1 : 0);
        return new Rect(place.x(), place.y(), width, HEAD + ROW * rows);
    }

    private static double fitting(String title, FontTable fonts) {
        return Math.min(MOST_TITLE, Math.ceil((fonts.width(title, Type.SMALL) + 16) / 8) * 8);
    }

    /// What a table is called where its card stands: outside of its VPC with that one's name.
    private CardFace placed(Ref<RouteTable> table, CardFace face, Rect place) {
        Vpc vpc =
                draft.report()
                        .table(table)
                        .flatMap(t -> draft.document().topology().find(t.table().vpc()))
                        .orElse(null);
        Rect home = vpc == null ? null : draft.places().get(vpc.ref().id());
        return vpc == null || (home != null && home.contains(place.centre()))
                ? face
                : face.titled(vpc.label() + " · " + face.title());
    }

    private Group card(CardFace face, String key, Rect place) {
        List<Mark> marks = new ArrayList<>();
        marks.add(
                new Box(
                        place,
                        4,
                        draft.paint(Theme.Role.CARD),
                        Stroke.solid(draft.paint(Theme.Role.CARD_LINE), 1)));
        marks.add(
                new Text(
                        draft.fit(face.title(), Type.SMALL, place.width() - 16),
                        new Point(place.x() + 8, place.y() + 15),
                        Text.Anchor.START,
                        Type.SMALL,
                        draft.paint(Theme.Role.MUTED)));
        marks.add(
                Box.filled(
                        new Rect(place.x() + 0.5, place.y() + 21, place.width() - 1, 1),
                        draft.paint(Theme.Role.CARD_RULE)));
        List<CardFace.Row> rows = face.rows();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), place, place.y() + 35 + i * ROW, marks);
        }
        if (face.more() > 0) {
            marks.add(
                    new Text(
                            "… " + face.more() + " more",
                            new Point(place.x() + 8, place.y() + 35 + rows.size() * ROW),
                            Text.Anchor.START,
                            Type.REMARK,
                            draft.paint(Theme.Role.MUTED)));
        }
        return new Group(key, spoken(face), marks);
    }

    private static String spoken(CardFace face) {
        return face.title().endsWith("route table") ? face.title() : "route table " + face.title();
    }

    private void row(CardFace.Row row, Rect place, double baseline, List<Mark> marks) {
        Paint paint = draft.paint(row.role());
        Font font = row.font();
        double left = place.x() + 8;
        double right = place.right() - 8;
        Point from = new Point(left, baseline);
        marks.add(new Text(row.destination(), from, Text.Anchor.START, font, paint));
        Point to = new Point(right, baseline);
        marks.add(new Text(row.target(), to, Text.Anchor.END, font, paint));
        if (!row.isActive()) {
            strike(left, draft.width(row.destination(), font), baseline, paint, marks);
            double width = draft.width(row.target(), font);
            strike(right - width, width, baseline, paint, marks);
        }
    }

    private static void strike(
            double x, double width, double baseline, Paint paint, List<Mark> marks) {
        marks.add(Box.filled(new Rect(x, Math.round(baseline - 4), width, 1), paint));
    }
}
