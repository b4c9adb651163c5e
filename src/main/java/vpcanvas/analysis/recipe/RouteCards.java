package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.EffectiveRoute;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;

/// Shows the route tables of what a hand points at as cards in the first figure, and hides them
/// again.
public final class RouteCards {
    /// What a card takes besides its letters, and for each of them: those are of one width.
    private static final double BESIDES = 40;

    private static final double LETTER = 6.3;
    private static final double HEAD = 28;
    private static final double ROW = 16;

    /// Beyond so many a drawing is one of something else, and gets no more by itself.
    private static final int CROWDED = 8;

    private RouteCards() {}

    /// Shows the cards of the tables that these layout keys use; hides them if all of them are
    /// there. Empty if they use none.
    public static Optional<Change> toggled(
            Document document, Report report, Collection<String> keys) {
        Set<Ref<RouteTable>> tables = new LinkedHashSet<>();
        keys.forEach(k -> tables.addAll(usedBy(report, k)));
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        if (shown(document).containsAll(tables)) {
            Set<String> cards = tables.stream().map(Layout::card).collect(Collectors.toSet());
            return Optional.of(Dependents.of(document, cards).change());
        }
        Steps steps = new Steps(document, report);
        show(steps, report, tables, List.of());
        return Optional.of(steps.as("show " + said(report, tables)));
    }

    private static String said(Report report, Set<Ref<RouteTable>> tables) {
        return tables.size() == 1
                ? "routes of " + report.inventory().label(tables.iterator().next())
                : tables.size() + " route tables";
    }

    private static List<Ref<RouteTable>> shown(Document document) {
        return document.figures().isEmpty() ? List.of() : document.figures().getFirst().cards();
    }

    /// Whether a drawing shows cards, or nobody has said yet what it is to show.
    static boolean areWelcome(Document document) {
        List<NamedFigure> figures = document.figures();
        int cards = shown(document).size();
        return figures.isEmpty() || (cards > 0 && cards < CROWDED);
    }

    /// The tables that a thing's packets leave by.
    private static List<Ref<RouteTable>> usedBy(Report report, String key) {
        Inventory inventory = report.inventory();
        Topology topology = report.topology();
        if (Layout.isCard(key)) {
            return List.of(Ref.to(RouteTable.class, Layout.idOf(key)));
        }
        return switch (topology.byId(key).orElse(null)) {
            case RouteTable table -> List.of(table.ref());
            case Subnet subnet -> List.of(inventory.tableOf(subnet).ref());
            case Vpc vpc -> usedIn(inventory, vpc);
            case null -> List.of();
            case Resource tile ->
                    Home.of(tile).flatMap(home -> topology.byId(home.id())).stream()
                            .filter(Subnet.class::isInstance)
                            .map(s -> inventory.tableOf((Subnet) s).ref())
                            .toList();
        };
    }

    /// The tables that subnets of a VPC use.
    static List<Ref<RouteTable>> usedIn(Inventory inventory, Vpc vpc) {
        return inventory.tablesOf(vpc.ref()).stream()
                .filter(t -> !inventory.subnetsUsing(t).isEmpty())
                .map(RouteTable::ref)
                .toList();
    }

    /// Shows cards, each in the first subnet that uses its table.
    ///
    /// @param report what was known before these steps
    /// @param coming routes that the tables get by these steps, in words
    static void show(
            Steps steps, Report report, Collection<Ref<RouteTable>> tables, List<String> coming) {
        List<Ref<RouteTable>> fresh = new ArrayList<>(tables);
        fresh.removeAll(shown(steps.now()));
        for (Ref<RouteTable> ref : fresh) {
            EffectiveTable table = report.table(ref).orElse(null);
            Rect place = table == null ? null : place(steps, report.inventory(), table, coming);
            if (place != null && steps.now().layout().rect(Layout.card(ref)).isEmpty()) {
                steps.take(new Change.Move(Layout.card(ref), place));
            }
        }
        if (!fresh.isEmpty()) {
            steps.take(new Change.SetFigures(Shown.withCards(steps.now(), fresh)));
        }
    }

    /// As near to the subnet's lower edge as there is room.
    private static @Nullable Rect place(
            Steps steps, Inventory inventory, EffectiveTable table, List<String> coming) {
        Subnet subnet = inventory.subnetsUsing(table.table()).stream().findFirst().orElse(null);
        Rect box = subnet == null ? null : new Paper(steps).place(subnet.ref().id());
        if (subnet == null || box == null) {
            return null;
        }
        Point corner = new Point(box.x(), box.bottom());
        Rect size = size(inventory, table, coming);
        return new Room(steps).inside(subnet.ref(), Footprint.CARD, size, corner);
    }

    private static Rect size(Inventory inventory, EffectiveTable table, List<String> coming) {
        List<String> rows = new ArrayList<>(coming);
        table.routes().forEach(r -> rows.add(said(inventory, r)));
        int letters = rows.stream().mapToInt(String::length).max().orElse(0);
        double width = Math.max(Footprint.CARD.size().width(), BESIDES + LETTER * letters);
        return new Rect(0, 0, FreeSpot.up(width), HEAD + ROW * rows.size());
    }

    private static String said(Inventory inventory, EffectiveRoute route) {
        return route.destination()
                + (route.target() == null ? "local" : inventory.label(route.target().ref()));
    }
}
