package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.TableRoute;

/// Says of each route that loses to another one of the same destination to which it loses and why.
///
/// @param routes of equal destinations the winner first
record Losers<R extends TableRoute>(List<R> routes) {

    /// A row for each route, made of it and of what it loses to: a sentence, or nothing.
    List<RouteRow> rows(BiFunction<R, String, RouteRow> row) {
        List<RouteRow> rows = new ArrayList<>();
        @Nullable R winner = null;
        for (R route : routes) {
            boolean wins = winner == null || !winner.destination().equals(route.destination());
            rows.add(row.apply(route, winner == null || wins ? "" : lost(winner, route)));
            winner = wins ? route : winner;
        }
        return rows;
    }

    private static String lost(TableRoute winner, TableRoute loser) {
        return "Loses to the " + winner.originWord() + " route: " + why(winner, loser) + ".";
    }

    private static String why(TableRoute winner, TableRoute loser) {
        String first = source(winner);
        String second = source(loser);
        if (!first.equals(second)) {
            return first + " comes before " + second;
        }
        return first.equals("static")
                ? "a table has one static route to a destination"
                : "of two " + first + " routes the one with the better path wins";
    }

    /// What decides among equal destinations: on a hub also who propagates ([evaluation
    /// order](https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html)).
    private static String source(TableRoute route) {
        if (!(route instanceof HubRoute hub)) {
            return route.originWord();
        }
        return switch (hub.origin()) {
            case STATIC, AUTOMATIC -> "static";
            case PREFIX_LIST -> "prefix list";
            case VPC -> "VPC";
            case DIRECT_CONNECT -> "Direct Connect";
            case VPN -> "VPN";
        };
    }
}
