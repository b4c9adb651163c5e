package vpcanvas.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vpcanvas.analysis.EffectiveRoute;
import vpcanvas.analysis.EffectiveTable;
import vpcanvas.analysis.Inventory;
import vpcanvas.analysis.Origin;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;

/// Draws route tables as small cards: the destination left, the target right.
record Cards(Draft draft) {
    private static final int MOST_ROWS = 12;
    private static final double HEAD = 28;
    private static final double ROW = 16;

    /// The cards that are drawn, in the order that a person gave.
    List<Picture.Part> parts() {
        List<Picture.Part> parts = new ArrayList<>();
        List<Ref<RouteTable>> cards = draft.shown() == null ? List.of() : draft.shown().cards();
        for (int i = 0; i < cards.size(); i++) {
            Turn turn = Turn.of(Turn.Layer.CARD, i);
            String key = Layout.card(cards.get(i));
            draft.report()
                    .table(cards.get(i))
                    .flatMap(t -> draft.place(key).map(p -> card(t, key, p)))
                    .ifPresent(g -> parts.add(new Picture.Part(turn, g)));
        }
        return parts;
    }

    /// The place a card takes: where the layout puts it, as large as its rows need.
    static Rect grown(Rect place, EffectiveTable table, Inventory inventory, FontTable fonts) {
        double width = place.width();
        for (EffectiveRoute route : rows(table)) {
            double needed =
                    fonts.width(route.destination().toString(), Type.ROUTE_STRONG)
                            + fonts.width(targetName(inventory, route), Type.ROUTE_STRONG)
                            + 40;
            width = Math.max(width, Math.ceil(needed / 8) * 8);
        }
        double rows = rows(table).size() + (winners(table).size() > MOST_ROWS ? 1 : 0);
        return new Rect(place.x(), place.y(), width, HEAD + ROW * rows);
    }

    private static List<EffectiveRoute> winners(EffectiveTable table) {
        Set<EffectiveRoute> lost = new HashSet<>(table.outranked());
        List<EffectiveRoute> winners =
                new ArrayList<>(table.routes().stream().filter(r -> !lost.contains(r)).toList());
        winners.sort(
                java.util.Comparator.comparing((EffectiveRoute r) -> r.origin() != Origin.LOCAL));
        return winners;
    }

    private static List<EffectiveRoute> rows(EffectiveTable table) {
        return winners(table).stream().limit(MOST_ROWS).toList();
    }

    private Group card(EffectiveTable table, String key, Rect place) {
        List<Mark> marks = new ArrayList<>();
        marks.add(
                new Box(
                        place,
                        4,
                        draft.paint(Theme.Role.CARD),
                        Stroke.solid(draft.paint(Theme.Role.CARD_LINE), 1)));
        marks.add(
                new Text(
                        draft.fit(table.table().label(), Type.SMALL, place.width() - 16),
                        new Point(place.x() + 8, place.y() + 15),
                        Text.Anchor.START,
                        Type.SMALL,
                        draft.paint(Theme.Role.MUTED)));
        marks.add(
                Box.filled(
                        new Rect(place.x() + 0.5, place.y() + 21, place.width() - 1, 1),
                        draft.paint(Theme.Role.CARD_RULE)));
        List<EffectiveRoute> rows = rows(table);
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), place, place.y() + 35 + i * ROW, marks);
        }
        int left = winners(table).size() - rows.size();
        if (left > 0) {
            marks.add(
                    new Text(
                            "… " + left + " more",
                            new Point(place.x() + 8, place.y() + 35 + rows.size() * ROW),
                            Text.Anchor.START,
                            Type.REMARK,
                            draft.paint(Theme.Role.MUTED)));
        }
        return new Group(key, "route table " + table.table().label(), marks);
    }

    private void row(EffectiveRoute route, Rect place, double baseline, List<Mark> marks) {
        boolean local = route.origin() == Origin.LOCAL;
        Paint paint =
                draft.paint(
                        !route.isActive()
                                ? Theme.Role.BAD
                                : local ? Theme.Role.TEXT : Theme.Role.VPC_TEXT);
        Font font = local ? Type.ROUTE : Type.ROUTE_STRONG;
        String target = targetName(draft.report().inventory(), route);
        marks.add(
                new Text(
                        route.destination().toString(),
                        new Point(place.x() + 8, baseline),
                        Text.Anchor.START,
                        font,
                        paint));
        marks.add(
                new Text(
                        target,
                        new Point(place.right() - 8, baseline),
                        Text.Anchor.END,
                        font,
                        paint));
        if (!route.isActive()) {
            strike(
                    place.x() + 8,
                    draft.width(route.destination().toString(), font),
                    baseline,
                    paint,
                    marks);
            double width = draft.width(target, font);
            strike(place.right() - 8 - width, width, baseline, paint, marks);
        }
    }

    private static void strike(
            double x, double width, double baseline, Paint paint, List<Mark> marks) {
        marks.add(Box.filled(new Rect(x, Math.round(baseline - 4), width, 1), paint));
    }

    private static String targetName(Inventory inventory, EffectiveRoute route) {
        return route.target() == null ? "local" : inventory.label(route.target().ref());
    }
}
